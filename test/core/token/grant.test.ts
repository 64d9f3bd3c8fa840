import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grantedEnd, grantedPart } from '../../../src/core/token/grant.ts';

const NOON = Date.UTC(2026, 2, 2, 12);
const TOKEN = '7f2c6d0e5b1a4c7f9e3d';

const end = (answer: object) => {
  const found = grantedEnd(JSON.stringify(answer), TOKEN, NOON);
  return found && [found.name, new Date(found.end).toISOString().slice(11, 19)];
};

test.each<[object, [string, string] | null]>([
  [{ access_token: TOKEN, expires_in: 3600 }, ['expires_in', '13:00:00']],
  [{ access_token: TOKEN, expires_in: '60' }, ['expires_in', '12:01:00']],
  [{ data: { token: TOKEN, expiresAt: '2026-03-02T14:00:00Z' } }, ['expiresAt', '14:00:00']],
  [{ return: [{ token: TOKEN, expire: NOON / 1000 + 1.5 }] }, ['expire', '12:00:01']],
  [{ token: TOKEN, exp: NOON + 5000 }, ['exp', '12:00:05']],
  [{ session: { sid: TOKEN, validity: 1800 } }, ['validity', '12:30:00']],
  // Of a refresh token, of another one, of nothing.
  [{ access_token: TOKEN, refresh_expires_in: 60 }, null],
  [{ access_token: 'another', expires_in: 60, note: `not ${TOKEN}` }, null],
  [{ access_token: TOKEN, expires_in: 0 }, null],
  [{ access_token: TOKEN, expires_at: 'soon' }, null],
])('%j', (answer, expected) => {
  expect(end(answer)).toEqual(expected);
});

test('what is too short stands there by chance', () => {
  expect(grantedEnd('{"token":"abc","expires_in":60}', 'abc', NOON)).toBeNull();
});

test('of the answer only that is kept, without what else is secret', () => {
  const answer = {
    access_token: TOKEN,
    token_type: 'bearer',
    expires_in: 3600,
    refresh_token: 'refresh-secret-of-the-user',
    id_token: 'eyJhbGciOiJSUzI1NiJ9.e30.c2ln',
    user: { email: 'ada@example.test', api: { session_token: `${TOKEN}-2`, ttl: 60 } },
  };
  const part = grantedPart(JSON.stringify(answer));
  expect(JSON.parse(part ?? '')).toEqual({
    access_token: TOKEN,
    expires_in: 3600,
    user: { api: { session_token: `${TOKEN}-2`, ttl: 60 } },
  });
  expect(grantedEnd(part ?? '', TOKEN, NOON)).toEqual({
    name: 'expires_in',
    end: NOON + 3_600_000,
  });
});

test.each([
  'no JSON',
  '"text"',
  'null',
  '{}',
  `{"access_token":"${TOKEN}"}`,
  '{"expires_in":60}',
  '{"access_token":"eyJhbGciOiJSUzI1NiJ9.e30.c2ln","expires_in":60}',
])('%s brings nothing', (body) => {
  expect(grantedPart(body)).toBeNull();
});

test('whatever is answered, nothing is thrown', () => {
  const names = fc.constantFrom('token', 'sid', 'expires_in', 'exp', 'data', '__proto__');
  const { answers } = fc.letrec((tie) => ({
    answers: fc.oneof(
      { maxDepth: 8 },
      fc.constantFrom(TOKEN, 'z', 60, -1, 1e300, null, true, '2026-03-02T14:00:00Z'),
      fc.array(tie('answers'), { maxLength: 3 }),
      fc.dictionary(names, tie('answers')),
    ),
  }));
  fc.assert(
    fc.property(answers, (answer) => {
      const body = JSON.stringify(answer);
      for (const text of [body, grantedPart(body) ?? '']) grantedEnd(text, TOKEN, NOON);
    }),
  );
});
