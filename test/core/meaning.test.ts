import { expect, test } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import type { RankedCause } from '../../src/core/analysis.ts';
import { NO_HISTORY } from '../../src/core/history.ts';
import { CAUSE_IDS, type CauseId } from '../../src/core/ids.ts';
import { meaningOf } from '../../src/core/meaning.ts';
import { read } from '../../src/core/read.ts';
import { parseCase } from '../cases/parse.ts';

const readingOf = (status: number) => {
  const challenge =
    status === 407 ? '< Proxy-Authenticate: Basic realm="p"' : '< WWW-Authenticate: Bearer';
  const { exchanges } = parseCase(`GET https://api.example/x\n< ${status} Refused\n${challenge}`);
  return read(exchanges[0], NO_HISTORY);
};

const cause = (id: CauseId): RankedCause => ({
  id,
  title: '',
  meaning: '',
  certainty: 'certain',
  evidence: [],
  steps: [],
  references: [],
  missing: [],
});

const shouldBe = (status: number, id: CauseId) => meaningOf(readingOf(status), cause(id)).shouldBe;

test('every cause has a meaning with every code', () => {
  for (const status of [401, 403, 407]) {
    for (const id of CAUSE_IDS) {
      const meaning = meaningOf(readingOf(status), cause(id));
      expect(meaning.here).toContain(String(status));
      expect(meaning.notTheOther.length).toBeGreaterThan(40);
      expect(meaning.next.length).toBeGreaterThan(20);
    }
  }
});

test.each([
  [401, 'credentials-missing'],
  [401, 'token-expired'],
  [403, 'permission-denied'],
  [403, 'insufficient-scope'],
  [403, 'waf-blocked'],
  [403, 'signed-url-expired'],
  [407, 'proxy-credentials-missing'],
] as const)('%i is the right code for %s', (status, id) => {
  expect(shouldBe(status, id)).toBe('');
});

test.each([
  [403, 'unauthenticated-reported-as-403', '401'],
  [403, 'token-expired', '401'],
  [401, 'forbidden-reported-as-401', '403'],
  [401, 'insufficient-scope', 'insufficient_scope'],
  [401, 'ip-not-allowed', '403'],
  [403, 'rate-limited', '429'],
  [403, 'no-such-route', '404'],
  [403, 'step-up-required', 'insufficient_user_authentication'],
  [401, 'preflight-rejected', '204'],
  [407, 'proxy-status-from-origin', '502'],
] as const)('%i is the wrong code for %s: it should be %s', (status, id, wanted) => {
  expect(shouldBe(status, id)).toContain(wanted);
});

test('what a client should do next follows the code', () => {
  expect(meaningOf(readingOf(401), cause('credentials-missing')).next).toMatch(
    /^Authenticate with Bearer/,
  );
  expect(meaningOf(readingOf(403), cause('permission-denied')).next).toMatch(/^Do not retry/);
  expect(meaningOf(readingOf(407), cause('proxy-credentials-missing')).next).toMatch(
    /^Answer the proxy/,
  );
});

test('says "probably" where the cause is not certain', () => {
  const likely: RankedCause = { ...cause('token-expired'), certainty: 'likely' };
  expect(meaningOf(readingOf(401), likely).here).toContain('probably');
  expect(meaningOf(readingOf(401), cause('token-expired')).here).not.toContain('probably');
});

test('an analysis carries it', () => {
  const { exchanges } = parseCase(
    'GET https://api.example/x\n< 401 Unauthorized\n< WWW-Authenticate: Bearer',
  );
  expect(analyse(exchanges[0]).meaning.here).toContain('api.example');
});
