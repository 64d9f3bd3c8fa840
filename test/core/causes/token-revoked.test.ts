import { describe, expect, test } from 'vitest';
import { because, causeOf, diagnosed, stepsOf, toldToAll } from '../../support/diagnosed.ts';

test('OAuth 1.0a has no renewal', () => {
  const analysis = diagnosed(`GET https://api.example.test/photos
Authorization: OAuth oauth_consumer_key="key-7c1e9d0f", oauth_nonce="04a2826ff73fa105", oauth_signature="kvmXJF30Zw2mnF%2FrqEgaXOl8mg0%3D", oauth_signature_method="HMAC-SHA1", oauth_timestamp="1795954717", oauth_token="tok-31"
< 401 Unauthorized
< Content-Type: text/plain
<
< oauth_problem=token_revoked
`);
  expect(analysis.causes[0].id).toBe('token-revoked');
  expect(toldToAll(analysis)).not.toMatch(/renewal|refresh/);
  expect(analysis.causes[0].missing.join()).not.toContain('RFC 7662');
});

const answered = (body: string) => `GET https://app.example.test/api/orders
Authorization: Bearer jwt({"alg":"HS256"}, {"sid":"6a","exp":"2026-03-03T11:00:00Z"})
< 401 Unauthorized
<
< ${body}
`;

test('another sign-in has taken its place: a renewal would take it back', () => {
  for (const body of [
    '{"error":"Your account was signed in on another device. Please sign in again."}',
    '{"message":"You have been logged out because you logged in from another browser"}',
    '{"message":"Session superseded"}',
  ]) {
    const steps = stepsOf(answered(body), 'token-revoked');
    expect(diagnosed(answered(body)).causes[0].title).toBe(
      'Another sign-in has taken the place of this one',
    );
    expect(steps, body).toMatch(/Do not renew it/);
    expect(steps).toMatch(/visitor: .*change the password/);
    expect(steps).not.toMatch(/refreshAccessToken|who revoked/);
  }
  expect(stepsOf(answered('{"error":"The token was superseded"}'), 'token-revoked')).toMatch(
    /try one renewal/,
  );
});

test('a token of Sanctum that was good until the sign-out is looked up in its table', () => {
  const send = (line: string, status: string) => `${line}
Authorization: Bearer 418|YCxfi016Bf9Bd9eI2hdmbMX5VvZa5p0fRRwXhoLh
< ${status}
`;
  const cause = causeOf(
    [
      send('GET https://api.example.test/unread', '200 OK'),
      send('POST https://api.example.test/logout', '204 No Content'),
      send('GET https://api.example.test/unread', '401 Unauthorized'),
    ].join('\n'),
    'token-revoked',
  );
  expect(cause.evidence[0]?.says).toMatch(/until then this token worked \(200 for GET \/unread\)/);
  expect(cause.missing.join()).toMatch(/row 418 .*personal_access_tokens/);
});

describe('a refresh token that was used before', () => {
  const refresh = (at: string, answer: string) => `# at: ${at}
# took: 60
POST https://gpx.example.test/auth/refresh
Content-Type: application/json

{"refreshToken":"BQe59B0LOYqE9bD1g5s0qnmj2T7kVY6d"}
< ${answer}
`;

  const GIVEN =
    '200 OK\n< Content-Type: application/json\n<\n< {"accessToken":"a1","refreshToken":"Xk2R9B0LOYqE9bD1g5s0qnmj2T7kVY6d"}';

  const REVOKED =
    '401 Unauthorized\n< Content-Type: application/json\n<\n< {"message":"Refresh token has been revoked"}';

  test('by a request that ran together with this one', () => {
    const call = [
      refresh('2026-03-02T10:00:00.000Z', GIVEN),
      refresh('2026-03-02T10:00:00.040Z', REVOKED),
    ].join('\n');
    const steps = stepsOf(call, 'token-revoked');
    expect(steps).toMatch(/^developer: Let one renewal serve all .*\nlet renewal;/);
    expect(steps).toMatch(/go on with that of POST \/auth\/refresh/);
    expect(steps).not.toMatch(/visitor: Sign in again/);
  });

  test('by one of long ago', () => {
    const call = [
      refresh('2026-03-02T10:00:00.000Z', GIVEN),
      refresh('2026-03-02T10:20:00.000Z', REVOKED),
    ].join('\n');
    expect(stepsOf(call, 'token-revoked')).toMatch(
      /^developer: Read the refresh token .* 20 minutes before/,
    );
  });
});

test('a refresh token that was used before has been replaced', () => {
  const refresh = (answer: string) => `POST https://id.example.test/auth/refresh
Content-Type: application/json

{"refreshToken":"jwt({"alg":"HS256"}, {"sub":"u","jti":"1","exp":"2026-03-09T10:00:00Z"})"}
${answer}
`;
  const again = `${refresh('< 200 OK\n< Content-Type: application/json\n<\n< {"accessToken":"a.b.c","refreshToken":"another"}')}
${refresh('< 401 Unauthorized\n< Content-Type: application/json\n<\n< {"errorCode":"REFRESH_TOKEN_NOT_FOUND_OR_REVOKED"}')}`;
  const says = because(causeOf(again, 'token-revoked'));
  expect(says).toMatch(/had used the same refresh token/);
  expect(stepsOf(again, 'token-revoked')).toMatch(/Keep the refresh token that each answer brings/);
});

const TOKEN =
  'Authorization: Bearer jwt({"alg":"HS256"}, {"sub":"u-88","exp":"2026-03-02T11:00:00Z"})';

const before = `# at: 2026-03-02T10:00:00Z
GET https://api.example.test/orders
${TOKEN}
< 200 OK

`;

const signOut = `# at: 2026-03-02T10:00:10Z
POST https://api.example.test/auth/logout
${TOKEN}
< 204 No Content

`;

const refused = `# at: 2026-03-02T10:00:20Z
GET https://api.example.test/orders
${TOKEN}
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"Token revoked"}`;

test('what was revoked by the sign-out before it is not renewed', () => {
  const steps = stepsOf(`${before}${signOut}${refused}`, 'token-revoked');
  expect(steps).toMatch(/^developer: Delete the token.* POST \/auth\/logout .* 10 seconds after/);
  expect(steps).not.toMatch(/refreshAccessToken|second use|who revoked/);
  expect(stepsOf(`${before}${refused}`, 'token-revoked')).toContain('who revoked');
});

test('a key is made anew, and nobody signs in for it', () => {
  const analysis = diagnosed(`GET https://shop.example.test/v1/orders
X-API-Key: 4f9c2b7e1d8a4c6f9b3e
< 401 Unauthorized
< Content-Type: application/json
<
< {"code":"key_revoked","message":"This API key has been revoked"}`);
  expect(analysis.causes[0]).toMatchObject({
    id: 'token-revoked',
    title: 'The API key was revoked',
  });
  expect(toldToAll(analysis)).toContain('Make a new key');
  expect(toldToAll(analysis)).not.toMatch(/sign in|renew|refresh/i);
});
