import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('WordPress behind Apache: the lines go above its own part, and the token was taken nowhere', () => {
  const call = (method: string, path: string, status: string, body: string) =>
    `${method} https://cms.example.test/wp-json/${path}
Authorization: Bearer jwt({"alg":"HS256"}, {"iss":"https://cms.example.test","exp":"2026-03-09T10:00:00Z"})
< ${status}
< Server: Apache
< Content-Type: application/json
<
< ${body}
`;
  const analysis = diagnosed(`POST https://cms.example.test/wp-json/jwt-auth/v1/token
Content-Type: application/json

{"username":"ada","password":"x"}
< 200 OK
< Content-Type: application/json
<
< {"token":"eyJhbGciOiJIUzI1NiJ9.e30.c2ln","user_email":"ada@example.test"}

${call('POST', 'jwt-auth/v1/token/validate', '403 Forbidden', '{"code":"x"}')}
${call('POST', 'wp/v2/posts', '401 Unauthorized', '{"code":"rest_cannot_create","message":"Sorry, you are not allowed to create posts as this user.","data":{"status":401}}')}`);
  expect(analysis.causes[0].id).toBe('authorization-stripped-upstream');
  expect(because(analysis.causes[0])).toContain('token/validate was refused with it too (403)');
  expect(toldTo('owner', analysis)).toContain('above the line “# BEGIN WordPress”');
  expect(toldTo('owner', analysis)).toContain('jwt_auth_no_auth_header');
  expect(toldToAll(analysis)).not.toMatch(/WSGI|fastcgi_param|127\.0\.0\.1/);
});
