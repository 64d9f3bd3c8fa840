import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('Symfony throttles sign-ins for the time that it names', () => {
  const analysis = diagnosed(`POST https://api.example.test/login
Content-Type: application/json

{"username":"kai","password":"try6"}
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"Too many failed login attempts, please try again in 1 minute."}
`);
  expect(toldTo('owner', analysis)).toMatch(/login_throttling:\n {2}max_attempts/);
  expect(toldTo('visitor', analysis)).toMatch(/^Wait 1 minute before/);
});

test('a token in its time that is called invalid is of other keys', () => {
  const analysis = diagnosed(`GET https://api.example.test/api/books
Authorization: Bearer jwt({"alg":"RS256"}, {"username":"ann","roles":["ROLE_USER"],"exp":"2026-03-02T11:00:00Z"})

< 401 Unauthorized
< WWW-Authenticate: Bearer
< Content-Type: application/json
<
< {"code":401,"message":"Invalid JWT Token"}`);
  expect(analysis.causes[0].id).toBe('token-rejected');
  expect(toldTo('owner', analysis)).toContain('lexik:jwt:check-config');
  expect(toldTo('developer', analysis)).not.toContain('issuer (none)');
});
