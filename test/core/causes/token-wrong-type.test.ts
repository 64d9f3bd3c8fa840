import { expect, test } from 'vitest';
import { causeOf, diagnosed, stepsOf, toldTo } from '../../support/diagnosed.ts';

test('the secret of an application in the place of a key is named, and the key is not certain', () => {
  const analysis = diagnosed(`GET https://acme-test.myshopify.com/admin/api/2024-04/products.json
X-Shopify-Access-Token: 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
< 401 Unauthorized
< Content-Type: application/json
<
< {"errors":"[API] Invalid API key or access token (unrecognized login or wrong password)"}
`);
  expect(analysis.causes.map(({ id }) => id)).toContain('token-wrong-type');
  expect(analysis.causes.every(({ certainty }) => certainty !== 'certain')).toBe(true);
  expect(toldTo('developer', analysis)).toContain('holds a Shopify app shared secret');
});

test('a code is exchanged before anything is asked with it', () => {
  const steps = stepsOf(
    `GET https://app.example.test/callback?code=SplxlOBeZQQYbYS6WxSbIA77
< 200 OK

GET https://api.example.test/me
Authorization: Bearer SplxlOBeZQQYbYS6WxSbIA77
< 401 Unauthorized`,
    'token-wrong-type',
  );
  expect(steps).toMatch(/^developer: Exchange the code once/);
  expect(steps).toMatch(/grant_type=authorization_code/);
});

test('a field is named where the product documents it', () => {
  const steps = stepsOf(
    `POST https://api.anthropic.com/v1/messages
Authorization: Bearer sk-ant-oat01-${'0piiSwjHdg'.repeat(9)}
Anthropic-Version: 2023-06-01
< 401 Unauthorized
< Content-Type: application/json
<
< {"type":"error","error":{"type":"authentication_error","message":"OAuth authentication is currently not supported."}}`,
    'token-wrong-type',
  );
  expect(steps).toMatch(/in x-api-key with POST \/v1\/messages/);
});

test('an encrypted token is of the wrong kind, whatever a verifier of signed ones says of it', () => {
  const header = Buffer.from(
    '{"alg":"dir","enc":"A256GCM","iss":"https://id.example.test/"}',
  ).toString('base64url');
  const transcript = `GET https://api.example.test/v1/me
Authorization: Bearer ${header}..xemT-RifMKgodL75.u9Qn3eawkx3xvVJvWydjOZFN.Qt1K5JhpHig8PbKSs8kwNw
< 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_token", error_description="Unsupported algorithm 'dir' for JWKS-based verification"
`;
  const [first] = diagnosed(transcript).causes;
  expect(first.id).toBe('token-wrong-type');
  expect(diagnosed(transcript).causes.map(({ id }) => id)).not.toContain('token-signature-invalid');
  const says = first.evidence.map((one) => one.says).join('\n');
  expect(says).toMatch(/alg dir, enc A256GCM/);
  expect(says).toContain('Unsupported algorithm');
  const steps = stepsOf(transcript, 'token-wrong-type');
  expect(steps).toContain('audience');
  expect(steps).toMatch(/owner: Leave the algorithms/);
});

const call = (sent: string, message: string) => `POST https://api.pay.example.test/v1/transfers
${sent}
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":{"message":"${message}"}}`;

test('a test key at the live endpoint', () => {
  const key = 'Authorization: Bearer sk_test_DsHhqLUF9yjAnbYIuzGVP3iYsGmceS2o';
  const all = stepsOf(call(key, 'Sandbox key used on live endpoint'), 'token-wrong-type');
  expect(all).toMatch(/use its live key at api\.pay\.example\.test/);
  expect(all).not.toMatch(/access token|access_token/);
});

test('the answer says which kind is wanted', () => {
  const refresh =
    'Authorization: Bearer jwt({"alg":"HS256"}, {"sub":"1","type":"refresh","exp":"2026-03-09T10:00:00Z"})';
  const cause = causeOf(call(refresh, 'Expected access token'), 'token-wrong-type');
  expect(cause.certainty).toBe('certain');
  expect(cause.steps.some(({ text }) => text.startsWith('Say in'))).toBe(false);
});

test('a secret key of Supabase is no bearer token', () => {
  const key = 'sb_secret_JZOiSp4B6Yz856xFm6JR3m_RPYkndKn';
  const all = stepsOf(
    call(`apikey: ${key}\nAuthorization: Bearer ${key}`, 'Expected 3 parts in JWT; got 1'),
    'token-wrong-type',
  );
  expect(all).toMatch(/in apikey only/);
  expect(all).toMatch(/from a server only/);
});

test('the title where a code was sent', () => {
  const analysis = diagnosed(`GET https://app.example.test/callback?code=SplxlOBeZQQYbYS6WxSbIA77
< 200 OK

GET https://api.example.test/me
Authorization: Bearer SplxlOBeZQQYbYS6WxSbIA77
< 401 Unauthorized`);
  expect(analysis.causes[0].title).toBe('A code was sent instead of an access token');
});
