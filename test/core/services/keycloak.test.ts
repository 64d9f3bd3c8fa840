import { describe, expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

describe('Keycloak without TLS', () => {
  const refused = (origin: string) =>
    diagnosed(`POST ${origin}/realms/lab/protocol/openid-connect/token
Content-Type: application/x-www-form-urlencoded

code=d50c1a47.16b57234&grant_type=authorization_code&client_id=spa
< 403 Forbidden
< Content-Type: application/json
<
< {"error":"invalid_request","error_description":"HTTPS required"}
`);

  test('gets a certificate, and a test realm its setting', () => {
    const analysis = refused('http://keycloak.example.test:8080');
    expect(analysis.causes[0].id).toBe('https-required');
    expect(toldTo('owner', analysis)).toContain(
      '--hostname keycloak.example.test --https-certificate-file',
    );
    expect(toldTo('owner', analysis)).toContain('update realms/lab -s sslRequired=NONE');
    expect(toldTo('developer', analysis)).toMatch(/8443.*begin the sign-in anew/);
    expect(toldToAll(analysis)).not.toMatch(/another than 8080|Go on refusing|Revoke/);
  });

  test('is told by its proxy what came over https', () => {
    const analysis = refused('https://keycloak.example.test');
    expect(toldTo('owner', analysis)).toMatch(/--proxy-headers xforwarded.*did come over https/);
    expect(toldToAll(analysis)).not.toMatch(/sslRequired|certificate-file/);
  });
});

test('a token of the same realm under another address asks for one hostname', () => {
  const analysis =
    diagnosed(`GET https://login.example.test/realms/shop/protocol/openid-connect/userinfo
Authorization: Bearer jwt({"alg":"RS256"}, {"iss":"http://keycloak:8080/realms/shop","scope":"openid","exp":"2026-03-02T11:00:00Z"})

< 401 Unauthorized
< WWW-Authenticate: Bearer realm="shop", error="invalid_token", error_description="Token verification failed"
< Content-Type: application/json
<
< {"error":"invalid_token","error_description":"Token verification failed"}`);
  expect(analysis.causes[0].id).toBe('token-issuer-mismatch');
  expect(toldTo('owner', analysis)).toContain('KC_HOSTNAME=https://login.example.test');
  expect(toldTo('owner', analysis)).not.toContain('name it in the settings');
  expect(toldTo('developer', analysis)).toContain('/realms/shop/.well-known/openid-configuration');
});

test('a token that outlives its session', () => {
  const analysis =
    diagnosed(`GET https://login.example.test/realms/shop/protocol/openid-connect/userinfo
Authorization: Bearer jwt({"alg":"RS256"}, {"iss":"https://login.example.test/realms/shop","scope":"openid","exp":"2026-03-02T13:00:00Z"})

< 401 Unauthorized
< WWW-Authenticate: Bearer realm="shop", error="invalid_token", error_description="Session expired"
< Content-Type: application/json
<
< {"error":"invalid_token","error_description":"Session expired"}`);
  expect(analysis.causes[0].id).toBe('session-expired');
  expect(toldTo('owner', analysis)).toMatch(/SSO Session Idle.*get realms\/shop --fields/s);
  expect(toldTo('developer', analysis)).toMatch(/updateToken\(30\).*keycloak\.login\(\)/s);
  expect(toldToAll(analysis)).not.toMatch(/Redis|\/login\?next/);
});
