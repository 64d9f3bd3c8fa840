import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a token that has ended needs a sign-in, for there is no other', () => {
  const analysis = diagnosed(`GET https://talk.example.test/rooms
Authorization: Bearer jwt({"alg":"HS256","typ":"access"}, {"iat":"2026-03-01T09:00:00Z","exp":"2026-03-02T09:00:00Z"})

< 401 Unauthorized
< Content-Type: application/json
<
< {"name":"NotAuthenticated","message":"jwt expired","code":401,"className":"not-authenticated","data":{"name":"TokenExpiredError"}}`);
  expect(analysis.causes[0].id).toBe('token-expired');
  expect(because(analysis.causes[0])).toContain('Feathers says');
  expect(toldTo('developer', analysis)).toContain("client.authenticate({ strategy: 'local'");
  expect(toldTo('owner', analysis)).toContain('expiresIn');
  expect(toldToAll(analysis)).not.toContain('refreshAccessToken');
});
