import { expect, test } from 'vitest';
import { stepsOf } from '../../support/diagnosed.ts';

const JSON_BODY = '< Content-Type: application/json\n<\n';

test('Vault, PostgREST, Envoy and lighttpd name their settings', () => {
  const vault = stepsOf(
    `GET https://vault.example.test:8200/v1/secret/data/ci
X-Vault-Token: <your-token>
< 403 Forbidden
${JSON_BODY}< {"errors":["2 errors occurred:\\n\\t* permission denied\\n\\t* invalid token\\n\\n"]}`,
    'token-placeholder',
  );
  expect(vault).toMatch(/VAULT_TOKEN="\$\(vault write/);
  const rest = stepsOf(
    `GET https://db.example.test/rows
Authorization: Bearer jwt({"alg":"HS256"}, {"role":"member"})
< 401 Unauthorized
< Server: postgrest/12.0.2
${JSON_BODY}< {"code":"PGRST301","message":"JWSError JWSInvalidSignature"}`,
    'token-signature-invalid',
  );
  expect(rest).toMatch(/owner: Set jwt-secret .*jwt-secret-is-base64/);
  const mesh = stepsOf(
    `# at: 2026-03-02T10:00:00Z
GET https://mesh.example.test/orders
Authorization: Bearer jwt({"alg":"RS256"}, {"iss":"https://id.example.test/","iat":"2026-03-02T10:02:28Z","nbf":"2026-03-02T10:02:28Z","exp":"2026-03-02T11:02:28Z"})
< 401 Unauthorized
< Date: Mon, 02 Mar 2026 10:00:00 GMT
< Server: istio-envoy
< Content-Type: text/plain
<
< Jwt not yet valid`,
    'token-not-yet-valid',
  );
  expect(mesh).toMatch(/clock_skew_seconds/);
  const light = stepsOf(
    `GET https://intranet.example.test/k/
< 401 Unauthorized
< WWW-Authenticate: Negotiate
< Server: lighttpd/1.4.69
< Content-Type: text/html
<
< <title>401 Unauthorized</title><h1>401 Unauthorized</h1>`,
    'integrated-auth-not-allowed',
  );
  expect(light).toMatch(/auth\.require = /);
  expect(light).not.toMatch(/WWW-Authenticate/);
});
