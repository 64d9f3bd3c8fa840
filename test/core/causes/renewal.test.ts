/** A request for a new token is judged by what it renews with. */
import { describe, expect, test } from 'vitest';
import { causesOf, stepsOf } from '../../support/transcript.ts';

const renewal = (cookie: string, answer: string) => `# at: 2026-03-02T10:00:00Z
POST https://api.example.test/auth/renew
Authorization: Bearer jwt({"alg":"HS256"}, {"sub":"u-88","iat":"2026-03-01T08:00:00Z","exp":"2026-03-02T08:00:00Z"})
Cookie: refreshToken=${cookie}
< 401 Unauthorized
< Date: Mon, 02 Mar 2026 10:00:00 GMT
${answer}`;

const NOT_FOUND =
  '< Content-Type: application/json\n<\n< {"message":"Session token not found. Session expired?"}';

describe('a renewal', () => {
  test('is refused for its refresh token, not for the token that it replaces', () => {
    const said = renewal('V7kq2ZtR8mXw4bNs', NOT_FOUND);
    expect(causesOf(said)[0]?.id).toBe('session-expired');
    expect(causesOf(said).map(({ id }) => id)).not.toContain('token-expired');
    expect(stepsOf(said, 'session-expired')).toMatch(/Sign in again/);
    const silent = renewal('V7kq2ZtR8mXw4bNs', '<\n< ');
    expect(causesOf(silent)[0]?.id).toBe('session-expired');
    expect(causesOf(silent)[0]?.certainty).not.toBe('certain');
  });

  test('with a refresh token that tells its own end', () => {
    const [first] = causesOf(
      renewal('jwt({"alg":"HS256"}, {"sub":"u-88","exp":"2026-03-02T09:00:00Z"})', '<\n< '),
    );
    expect(first?.id).toBe('session-expired');
    expect(first?.evidence.map(({ says }) => says).join()).toMatch(
      /cookie refreshToken is 2026-03-02 09:00:00 UTC/,
    );
  });

  test('with the ended token itself is not renewed first', () => {
    const steps = stepsOf(
      renewal('', '<\n< {"message":"Token has expired"}').replace(/Cookie.*\n/, ''),
      'token-expired',
    );
    expect(steps).not.toMatch(/refreshAccessToken/);
    expect(steps).toMatch(/nothing can be renewed/);
  });
});

test('a key that was replaced is taken from the answer of its rotation', () => {
  const steps = stepsOf(
    `# at: 2026-03-02T10:00:20Z
POST https://console.example.test/v1/keys/current/rotate
X-API-Key: ck_0b1f92c7d4e84a55b6a0c3d2e1f49788
< 200 OK

# at: 2026-03-02T10:00:50Z
GET https://console.example.test/v1/quota
X-API-Key: ck_0b1f92c7d4e84a55b6a0c3d2e1f49788
< 401 Unauthorized`,
    'stale-credential-reused',
  );
  expect(steps).toMatch(/from the answer of POST \/v1\/keys\/current\/rotate/);
  expect(steps).toMatch(/'X-API-Key': credentialStore.current\(\)/);
});
