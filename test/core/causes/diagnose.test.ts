import { expect, test } from 'vitest';
import type { Reading } from '../../../src/core/analysis.ts';
import { diagnose } from '../../../src/core/causes/diagnose.ts';
import { createHistory, NO_HISTORY } from '../../../src/core/history.ts';
import { read } from '../../../src/core/read.ts';
import { diagnosed } from '../../support/diagnosed.ts';
import { type Brief, exchange } from '../../support/exchange.ts';

/** A reading in which one part cannot be read. */
function broken(brief: Brief, part: keyof Reading, thrown: unknown): Reading {
  const whole = read(exchange(brief), NO_HISTORY);
  return new Proxy(whole, {
    get(target, name) {
      if (name === part) throw thrown;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

const EXPIRED: Brief = {
  request: { Authorization: 'Bearer 7f2c6d0e5b1a4c7f9e3d21' },
  response: {
    'WWW-Authenticate': 'Bearer error="invalid_token", error_description="The token expired"',
  },
};

/** Ids and certainties, the best supported first. */
const ranked = (brief: Brief) =>
  diagnose(read(exchange(brief), NO_HISTORY)).map(({ id, certainty }) => `${id} ${certainty}`);

test('a check that fails says so in its own cause, and the others go on', () => {
  const causes = diagnose(broken(EXPIRED, 'clock', new Error('no clock')));
  expect(causes[0].id).toBe('token-expired');
  const said = causes.flatMap(({ evidence }) => evidence.map(({ says }) => says));
  expect(said.filter((says) => says === 'This check failed: no clock').length).toBeGreaterThan(0);
});

test('whatever is thrown is said', () => {
  const said = (thrown: unknown) =>
    diagnose(broken(EXPIRED, 'services', thrown)).flatMap((cause) =>
      cause.evidence.map(({ says, certainty }) => `${certainty}: ${says}`),
    );
  expect(said('torn')).toContain('possible: This check failed: torn');
  expect(said(new Error('torn')).every((says) => says.startsWith('certain'))).toBe(false);
});

test.each(['Rfc9999 a="b"', 'Mutual sid="a1", kc1="b2"', 'vapid t=a.b.c, k=d'])(
  'a credential of a rare scheme is never called missing: %s',
  (value) => {
    const request = { Authorization: value };
    const [first] = diagnose(read(exchange({ request }), NO_HISTORY));
    expect(first).toMatchObject({
      id: 'token-rejected',
      certainty: 'possible',
      evidence: [{ says: 'A credential was sent, and the answer says no more than 401.' }],
    });
    const steps = JSON.stringify(first.steps).toLowerCase();
    expect(steps).toContain(`authorization: ${value.split(' ')[0]?.toLowerCase()}`);
  },
);

test('a cause is called no more certain than its own bound, whatever is said', () => {
  const body =
    '{"code":"session_not_found","message":"Session from session_id claim in JWT does not exist"}';
  const url = 'https://abcd.supabase.co/auth/v1/user';
  const first = (request: Record<string, string>) =>
    diagnose(read(exchange({ status: 403, url, request, body }), NO_HISTORY))[0];
  const cookie = { Cookie: 'sessionid=4f7c1b0e9a2d8365f1c7e0b9' };
  expect(first(cookie)).toMatchObject({ id: 'session-expired', certainty: 'certain' });
  const { Authorization } = EXPIRED.request ?? {};
  expect(first({ Authorization: Authorization ?? '' }).certainty).not.toBe('certain');
});

test('behind an answer that gives no reason stand the causes that it does not part from its general reading', () => {
  const session = { Cookie: 'sid=s%3Aq1w2e3r4t5y6u7i8o9p0.abcDEF123' };
  expect(ranked({ status: 403, method: 'POST', request: session })).toEqual([
    'permission-denied possible',
    'csrf-rejected possible',
    'session-expired possible',
  ]);
  expect(
    ranked({ status: 401, request: { Authorization: 'Bearer 7f2c6d0e5b1a4c7f9e3d21' } }),
  ).toEqual(['token-rejected likely', 'token-expired possible', 'api-key-invalid possible']);
  expect(ranked({ status: 403, request: { Authorization: 'Basic b3BzOnN3MHJkZmlzaA==' } })).toEqual(
    ['permission-denied possible', 'password-rejected possible', 'account-disabled possible'],
  );
  expect(ranked({ status: 401, request: session })).toContain('forbidden-reported-as-401 possible');
});

test('where a reason is given, nothing is suspected', () => {
  const causes = ranked(EXPIRED);
  expect(causes[0]).toMatch(/^token-expired/);
  expect(causes.join()).not.toContain('authorization-stripped-upstream');
});

test('beside a certain cause stands nothing that the status code or a hint alone speaks for, and little else', () => {
  const request = {
    Authorization:
      'Digest username="ops", realm="n", nonce="a1", uri="/orders", response="0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f", qop=auth, nc=00000002, cnonce="c"',
  };
  const worked = exchange({ id: 'r0', status: 200, url: 'https://api.example.test/a', request });
  const refused = (challenge: string) =>
    exchange({ at: 1_005_000, request, response: { 'WWW-Authenticate': challenge } });
  const causes = (challenge: string) => {
    const history = createHistory();
    history.add(worked);
    return diagnose(read(refused(challenge), history)).map(({ id }) => id);
  };
  const challenge = 'Digest realm="n", nonce="b2", qop="auth"';
  expect(causes(challenge).length).toBeGreaterThan(1);
  expect(causes(`${challenge}, stale=true`)).toEqual(['digest-stale-nonce']);
});

test('what came out of the cache of the browser was not accepted by the server', () => {
  const request = { Authorization: 'Bearer 7f2c6d0e5b1a4c7f9e3d21' };
  const worked = exchange({
    id: 'r0',
    url: 'https://api.example.test/files',
    status: 200,
    request,
  });
  const refused = exchange({ at: 1_005_000, request, body: '{"message":"Unauthorized"}' });
  const [only] = worked.attempts;
  const causes = (fromCache: boolean) => {
    const history = createHistory();
    const response = only.response && { ...only.response, fromCache };
    history.add({ ...worked, attempts: [{ ...only, response }] });
    return diagnose(read(refused, history)).map(({ id }) => id);
  };
  expect(causes(false)).toContain('forbidden-reported-as-401');
  expect(causes(true)).not.toContain('forbidden-reported-as-401');
});

test('a plain refusal of what the request had is certain, of nothing that it had is not', () => {
  const first = (fields: string, message: string) =>
    diagnosed(`GET https://board.example.test/api
${fields}< 403 Forbidden
< Content-Type: text/plain
<
< ${message}
`).causes[0];
  const origin = 'Origin: https://app.example.org\nSec-Fetch-Site: cross-site\n';
  const refused = 'CORS request forbidden: origin not allowed';
  expect(first(origin, refused)).toMatchObject({
    id: 'origin-not-allowed',
    certainty: 'certain',
  });
  expect(first('', refused).certainty).not.toBe('certain');
  expect(first('', 'The host header sent by the client is not allowed')).toMatchObject({
    id: 'host-not-allowed',
    certainty: 'certain',
  });
});

test('plain words that say why leave no general reading, but where they may be of a thing', () => {
  const causes = (status: string, message: string) =>
    diagnosed(`POST https://board.example.test/api
Authorization: Bearer jwt({"alg":"HS256"}, {"sub":"7"})
< ${status}
< Content-Type: application/json
<
< {"message":"${message}"}
`).causes.map(({ id }) => id);
  expect(causes('403 Forbidden', 'Too many requests, slow down')).toEqual(['rate-limited']);
  expect(causes('403 Forbidden', 'The account is suspended')).toContain('permission-denied');
  expect(causes('401 Unauthorized', 'The token was revoked')).not.toContain('token-rejected');
});

test('what stands behind a guess is no surer than that', () => {
  const { causes } = diagnosed(`GET https://vpn.example.test/v1/portforward
X-API-Key: 6795c83b44b9fce19ea6c585
< 200 OK

PUT https://vpn.example.test/v1/portforward
X-API-Key: 6795c83b44b9fce19ea6c585
< 401 Unauthorized
`);
  const [first, ...others] = causes.map(({ certainty }) => certainty);
  expect(first).toBe('possible');
  expect(others).not.toContain('likely');
});
