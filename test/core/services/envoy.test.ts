import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('an issuer of the inside of Keycloak', () => {
  const analysis =
    diagnosed(`POST https://www.example.com/sso/realms/books/protocol/openid-connect/token
Content-Type: application/x-www-form-urlencoded

grant_type=refresh_token&refresh_token=7f2c6d0e5b1a4c7f9e3d21&client_id=web
< 200 OK
< Content-Type: application/json
<
< {"access_token":"x","token_type":"Bearer"}

GET https://www.example.com/api/books
Authorization: Bearer jwt({"alg":"RS256","kid":"k"}, {"iss":"http://keycloak.sso.svc:8080/realms/books","sub":"5","aud":"books","exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
< Server: istio-envoy
< WWW-Authenticate: Bearer realm="https://www.example.com/api/books", error="invalid_token"
< Content-Type: text/plain
<
< Jwt issuer is not configured`);
  expect(analysis.causes[0].id).toBe('token-issuer-mismatch');
  expect(toldTo('owner', analysis)).toContain('KC_HOSTNAME=https://www.example.com/sso');
  expect(toldTo('owner', analysis)).toContain(
    'jwksUri: http://keycloak.sso.svc:8080/realms/books/protocol/openid-connect/certs',
  );
  expect(toldToAll(analysis)).not.toContain('…');
});

const refused = (says: string) =>
  toldTo(
    'owner',
    diagnosed(`GET https://cart.example.test/items
Authorization: Bearer jwt({"alg":"RS256"}, {"iss":"https://id.example.test","aud":["https://stock.example.test"],"exp":"2026-03-02T11:00:00Z"})

< 401 Unauthorized
< Server: istio-envoy
< Content-Type: text/plain
<
< ${says}`),
  );

test('its rules get what the token names', () => {
  const audience = refused('Audiences in Jwt are not allowed');
  expect(audience).toContain('- issuer: https://id.example.test');
  expect(audience).toContain('name https://stock.example.test, for which');
  expect(refused('Jwt issuer is not configured')).toContain('- issuer: https://id.example.test');
});
