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
