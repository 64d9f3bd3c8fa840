import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('a clock that is ahead where tokens are made', () => {
  const analysis = diagnosed(`POST https://chat.stream-io-api.com/channels?api_key=hk7v5c23d63d
Stream-Auth-Type: jwt
Authorization: jwt({"alg":"HS256","typ":"JWT"}, {"user_id":"tom","iat":"2026-03-02T10:00:05Z","exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
< Content-Type: application/json
<
< {"code":42,"message":"JWTAuth error: token used before issue at (iat)","StatusCode":401}`);
  expect(analysis.causes[0].id).toBe('token-not-yet-valid');
  expect(toldTo('developer', analysis)).toContain('createToken(userId, now + 3600, now - 10)');
  // The key names the application, and stands in every page that uses it.
  expect(analysis.findings.map(({ id }) => id)).not.toContain('credentials-in-url');
});
