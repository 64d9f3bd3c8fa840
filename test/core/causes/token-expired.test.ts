import { expect, test } from 'vitest';
import { causeOf, diagnosed, stepsOf, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a token that is too old by its issue is not renewed by its end', () => {
  const told = toldToAll(
    diagnosed(`GET https://crew.example.test/crew
Authorization: Bearer jwt({"alg":"HS256"}, {"sub":"c_81","iat":"2026-03-01T04:00:00Z","exp":"2026-03-15T04:00:00Z"})
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"maxAge exceeded"}
`),
  );
  expect(told).toContain('older than crew.example.test allows');
  expect(told).toContain('the maxAge that crew.example.test allows agree');
  expect(told).not.toContain('a minute before its end');
});

const call = (field: string, body: string) => `GET https://nfts.example.test/list
${field}
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"${body}"}`;

const KEY = '12e386811a8e9e5ad8586860a832da57';

test('a key is made anew in the account', () => {
  for (const field of [`X-API-Key: ${KEY}`, `Authorization: Bearer ${KEY}`]) {
    const steps = stepsOf(call(field, 'Expired API key'), 'token-expired');
    expect(steps).toMatch(/Create a new key/);
    expect(steps).not.toMatch(/refreshAccessToken|Sign in again/);
  }
});

test('a token is renewed', () => {
  const steps = stepsOf(call(`Authorization: Bearer ${KEY}`, 'Token expired'), 'token-expired');
  expect(steps).toMatch(/refreshAccessToken/);
  const both = `X-API-Key: ${KEY}\nX-Access-Token: 0f86811a8e9e5ad8586860a832da5c1b`;
  expect(stepsOf(call(both, 'Token expired'), 'token-expired')).not.toMatch(/new key/);
});

test('a code of RFC 8628 is none elsewhere', () => {
  const says = (text: string) =>
    causeOf(text, 'token-expired')
      .evidence.map((one) => one.says)
      .join();
  const opaque = `GET https://api.example.test/app
Authorization: OAuth2 6dbf15c23f133b67fa8bece870e813cc
< 401 Unauthorized
< Content-Type: application/json
<
< {"error_description":"expired_token","error":"unauthorized"}`;
  expect(says(opaque)).toMatch(/expired_token/);
  expect(says(opaque)).not.toMatch(/device code/);
});

test('a token that is older than the server allows is called so in the title', () => {
  const [first] = diagnosed(`POST https://api.example.test/v1/orders
Authorization: Bearer c2f0b91d7a4e4b0f
< 403 Forbidden
< Content-Type: application/json
<
< {"error":"maxAge exceeded"}
`).causes;
  expect(first.id).toBe('token-expired');
  expect(first.title).toBe('The token is older than the server allows');
});

test('what the token itself does not call ended has another time', () => {
  const analysis = diagnosed(`# at: 2026-03-02T10:00:00Z
GET https://api.example.test/orders
Authorization: Bearer jwt({"alg":"HS256"}, {"sub":"7","exp":"2026-03-03T00:00:00Z"})
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"Token expired"}`);
  expect(analysis.causes[0].id).toBe('token-expired');
  expect(analysis.causes[0].missing[0]).toContain('14 hours after the answer');
  expect(toldTo('owner', analysis)).toMatch(/idle limit[\s\S]*2026-03-03 00:00:00 UTC/);
  expect(toldToAll(analysis)).not.toContain('left < 60_000');
});
