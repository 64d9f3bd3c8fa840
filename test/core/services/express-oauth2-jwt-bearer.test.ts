import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

const refused = (issuer: string) =>
  diagnosed(`GET https://api.example.test/plants
Authorization: Bearer jwt({"alg":"RS256","kid":"a"}, {"iss":"${issuer}","aud":"https://old.example.test","sub":"4","exp":"2026-03-02T11:00:00Z"})

< 401 Unauthorized
< X-Powered-By: Express
< WWW-Authenticate: Bearer realm="api", error="invalid_token", error_description="Unexpected 'aud' value"
< Content-Type: application/json
<
< {"message":"Unauthorized"}`);

test('an audience belongs to the sign-in', () => {
  const analysis = refused('https://plants.eu.auth0.com/');
  expect(analysis.causes[0].id).toBe('token-audience-mismatch');
  expect(toldTo('developer', analysis)).toMatch(/^Do not renew[\s\S]*loginWithRedirect/);
  expect(toldTo('owner', analysis)).toContain('with https://old.example.test');
  expect(toldTo('developer', refused('https://id.example.test/'))).not.toContain('Auth0');
});
