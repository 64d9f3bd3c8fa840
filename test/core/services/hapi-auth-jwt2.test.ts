import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('hapi-auth-jwt2 had verified the token before validate refused it', () => {
  const refused = (says: string) =>
    diagnosed(`GET https://hapi.example.test/jwt
Authorization: Bearer jwt({"alg":"HS256"}, {"sub":"gone","iat":"2026-03-02T09:50:00Z","exp":"2026-03-02T11:50:00Z"})
< 401 Unauthorized
< WWW-Authenticate: Token error="${says}"
< Content-Type: application/json
<
< {"statusCode":401,"error":"Unauthorized","message":"${says}","attributes":{"error":"${says}"}}
`);
  const analysis = refused('Invalid credentials');
  expect(analysis.causes[0].id).toBe('token-rejected');
  expect(because(analysis.causes[0])).toContain('validate function');
  expect(toldTo('owner', analysis)).toContain('isValid: false');
  expect(toldToAll(analysis)).not.toMatch(/audience|WWW-Authenticate/);
  expect(toldToAll(refused('Invalid token'))).not.toContain('isValid');
});
