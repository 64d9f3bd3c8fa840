/**
 * Every transcript again, with one thing about it changed: what the browser hid, what a damaged file
 * lacks, another status. What may be said then is less, and it must still be true.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import type { Analysis, Place } from '../../../src/core/analysis.ts';
import {
  type Attempt,
  type Exchange,
  fieldValues,
  known,
  type ResponseMessage,
  unknown,
} from '../../../src/core/exchange.ts';
import { createHistory } from '../../../src/core/history.ts';
import { parseCase } from '../../cases/parse.ts';

const CASES = new URL('../../cases/', import.meta.url);

const transcripts = readdirSync(CASES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.http'))
  .sort()
  .map((name) => ({ name, ...parseCase(readFileSync(new URL(name, CASES), 'utf8')) }));

type Change = (attempt: Attempt) => Attempt;

/** Changes the judged exchange; the history stays. */
function judged(exchanges: readonly [Exchange, ...Exchange[]], change: Change): Analysis {
  const history = createHistory();
  for (const earlier of exchanges.slice(0, -1)) history.add(earlier);
  const last = exchanges.at(-1) ?? exchanges[0];
  const [first, ...others] = last.attempts;
  return analyse({ ...last, attempts: [change(first), ...others.map(change)] }, history);
}

const withAnswer =
  (change: (response: ResponseMessage) => ResponseMessage): Change =>
  (attempt) => ({ ...attempt, response: attempt.response && change(attempt.response) });

const withStatus = (status: number) =>
  withAnswer((response) => (response.status < 400 ? response : { ...response, status }));

const UNREADABLE = 'https://[gone/orders?x=1';

const CHANGES: Readonly<Record<string, Change>> = {
  'an address that cannot be read': (attempt) => ({ ...attempt, url: UNREADABLE }),
  'request fields that the browser hid': (attempt) => ({
    ...attempt,
    request: {
      ...attempt.request,
      fields: { lines: [], unseen: { '*': 'hidden-by-browser' } },
      body: unknown('not-seen'),
    },
  }),
  'fields of the answer that were removed': withAnswer((response) => ({
    ...response,
    fields: { lines: [], unseen: { '*': 'removed' } },
  })),
  'a body that was not seen': withAnswer((r) => ({ ...r, body: unknown('not-seen') })),
  'an empty body': withAnswer((response) => ({ ...response, body: known('') })),
  'a body alone': withAnswer((r) => ({ ...r, fields: { lines: [], unseen: {} } })),
  'no time of the answer': (attempt) => ({ ...attempt, receivedAt: null }),
  'a later day': (attempt) => ({ ...attempt, sentAt: attempt.sentAt + 86_400_000 }),
  'an earlier day': (attempt) => ({ ...attempt, sentAt: attempt.sentAt - 86_400_000 }),
  'status 401': withStatus(401),
  'status 403': withStatus(403),
  'status 407': withStatus(407),
};

/** Causes that stand on a credential that did not go out. */
const NOTHING_SENT = [
  'credentials-missing',
  'unauthenticated-reported-as-403',
  'proxy-credentials-missing',
];

const OF_PROXIES = [
  'digest-stale-nonce',
  'proxy-credentials-missing',
  'proxy-credentials-rejected',
  'proxy-status-from-origin',
  'handshake-in-progress',
  'blocked-by-proxy',
];

/** The text that a place lies in, or undefined where there is none. */
function textAt(analysis: Analysis, at: Place): string | undefined {
  const { request, response, url } = analysis.attempt;
  if (at.in === 'request') return fieldValues(request.fields, at.field)[at.line];
  if (at.in === 'response') return response ? fieldValues(response.fields, at.field)[at.line] : '';
  if (at.in === 'url') return url;
  if (at.in === 'body' && at.path === '') {
    return response?.body.known ? response.body.value : undefined;
  }
  return '';
}

describe.each(Object.entries(CHANGES))('%s', (_, change) => {
  test.each(transcripts)('$name', ({ exchanges }) => {
    const analysis = judged(exchanges, change);
    const said: string[] = [];
    for (const cause of analysis.causes) {
      expect(cause.steps, cause.id).not.toEqual([]);
      if (cause.certainty === 'certain') expect(cause.missing, cause.id).toEqual([]);
      for (const { text, code } of cause.steps) said.push(text, code?.text ?? '');
      said.push(...cause.missing);
      for (const { says, at } of cause.evidence) {
        expect(says).not.toMatch(/^This check failed/);
        said.push(says);
        const text = textAt(analysis, at);
        if (!('span' in at) || at.span === null || (at.in === 'body' && at.path !== '')) continue;
        expect(text, `${cause.id}: ${JSON.stringify(at)}`).toBeDefined();
        expect(at.span.start).toBeLessThanOrEqual(at.span.end);
        expect(at.span.end, `${cause.id}: ${says}`).toBeLessThanOrEqual(text?.length ?? 0);
      }
      expect(OF_PROXIES.includes(cause.id) || analysis.status !== 407, cause.id).toBe(true);
      if (NOTHING_SENT.includes(cause.id) && !analysis.sent.nothing.known) {
        // Only the answer itself may still say that nothing came.
        const seen = cause.evidence.filter(({ certainty }) => certainty === 'certain');
        for (const { at } of seen) expect(['response', 'body'], cause.id).toContain(at.in);
      }
    }
    const given = JSON.stringify(exchanges);
    if (!/undefined|\[object|NaN/.test(given)) {
      for (const text of said) expect(text).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});

test('beside a certain cause no other is likely', () => {
  const certain = transcripts
    .map(({ name, exchanges }) => ({ name, causes: judged(exchanges, (as) => as).causes }))
    .filter(({ causes }) => causes[0].certainty === 'certain');
  expect(certain.length).toBeGreaterThan(100);
  const faults = certain.filter(({ causes: [, ...others] }) =>
    others.some(({ certainty }) => certainty !== 'possible'),
  );
  expect(faults.map(({ name }) => name)).toEqual([]);
});
