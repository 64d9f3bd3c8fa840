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

const denied = (server: string, ...fields: string[]) =>
  diagnosed(`GET https://cart.example.test/items
${fields.join('\n')}
< 403 Forbidden
< Server: ${server}
< Content-Type: text/plain
<
< RBAC: access denied`);
const TOKEN =
  'Authorization: Bearer jwt({"alg":"RS256"}, {"iss":"https://id.example.test","sub":"u5","groups":["buyer"],"exp":"2026-03-02T11:00:00Z"})\n';

test('what its rules compare is printed', () => {
  const analysis = denied('istio-envoy', TOKEN);
  expect(analysis.causes[0].id).toBe('permission-denied');
  expect(toldTo('owner', analysis)).toContain(
    'principal “https://id.example.test/u5”, groups “buyer”',
  );
  expect(toldTo('owner', analysis)).toContain('rbac_access_denied_matched_policy');
  expect(toldTo('owner', denied('envoy', TOKEN))).toContain('RESPONSE_CODE_DETAILS');
  expect(toldTo('owner', denied('envoy', TOKEN))).not.toContain('kubectl');
});

test('a rule may refuse for more than a principal', () => {
  const analysis = denied('istio-envoy');
  expect(analysis.causes[0].id).toBe('unauthenticated-reported-as-403');
  expect(toldTo('owner', analysis)).toContain('kubectl get authorizationpolicy -A');
  expect(toldTo('owner', analysis)).not.toContain('HTTP/1.1 401');
});

test('a key that is not there is looked for by its id', () => {
  const analysis = diagnosed(`GET https://cart.example.test/items
Authorization: Bearer jwt({"alg":"RS256","kid":"k-9"}, {"iss":"https://id.example.test","sub":"u5","exp":"2026-03-02T11:00:00Z"})

< 401 Unauthorized
< Server: istio-envoy
< Content-Type: text/plain
<
< Jwks doesn't have key to match kid or alg from Jwt`);
  expect(analysis.causes[0].id).toBe('token-signature-invalid');
  expect(toldTo('owner', analysis)).toContain('the key k-9 of the token');
  expect(toldTo('owner', analysis)).toContain(
    'https://id.example.test/.well-known/openid-configuration',
  );
  expect(toldTo('developer', analysis)).toContain('Get a new token from https://id.example.test');
});
