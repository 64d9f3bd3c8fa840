/** Steps that the product of the answer documents, for the variant that its answer shows. */
import { describe, expect, test } from 'vitest';
import { causeOf, causesOf, stepsOf } from '../../support/transcript.ts';

const JSON_BODY = '< Content-Type: application/json\n<\n';

describe('Cloudflare', () => {
  const call = (host: string, number: number) => `GET http://${host}/api/status
< 403 Forbidden
< Server: cloudflare
< CF-RAY: eb9a75e78cb4d5e0-FRA
< Content-Type: text/plain
<
< error code: ${number}`;

  test('one of its addresses is not called, and has no CNAME', () => {
    const steps = stepsOf(call('104.16.132.229', 1003), 'host-not-allowed');
    expect(steps).toMatch(/developer: Call \/api\/status by the host name/);
    expect(steps).not.toMatch(/CNAME|localhost/);
    const other = stepsOf(call('shop.example.test', 1014), 'host-not-allowed');
    expect(other).toMatch(/owner: .*CNAME of shop.example.test/);
    expect(other).not.toMatch(/bare addresses/);
  });
});

describe('Apache', () => {
  const page = (reason: string) => `GET https://wiki.example.test/cert/
< 403 Forbidden
< Server: Apache/2.4.62 (Debian)
< Content-Type: text/html
<
< <h1>Forbidden</h1><p>You don't have permission to access this resource.Reason: ${reason}.</p>`;

  test('that asks for a certificate after the handshake is to ask in it', () => {
    const steps = stepsOf(
      page('Cannot perform Post-Handshake Authentication'),
      'client-certificate-required',
    );
    expect(steps).toMatch(/SSLVerifyClient optional\n[\s\S]*Require ssl-verify-client/);
    expect(steps).toMatch(/--tls-max 1\.2/);
    expect(steps).not.toMatch(/SSLVerifyClient require\nSSLCA|Install the client certificate/);
  });
});

test('Graph does not know the application in that directory', () => {
  const call = `GET https://graph.microsoft.com/v1.0/users
Authorization: Bearer jwt({"alg":"RS256"}, {"aud":"https://graph.microsoft.com","iss":"https://sts.windows.net/7c3d/","tid":"7c3d1f0a","appid":"a91d1cbb"})
< 401 Unauthorized
${JSON_BODY}< {"error":{"code":"Authorization_IdentityNotFound","message":"The identity of the calling application could not be established."}}`;
  const steps = stepsOf(call, 'token-rejected');
  expect(steps).toContain(
    'https://login.microsoftonline.com/7c3d1f0a/adminconsent?client_id=a91d1cbb',
  );
  expect(steps).toContain('az ad sp create --id a91d1cbb');
  expect(steps).not.toMatch(/Sign out of the page/);
});

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

test('the captcha of DataDome is shown by its tag', () => {
  const call = `GET https://tickets.example.test/api/seats
< 403 Forbidden
< X-DataDome: protected
< X-DD-B: 1
${JSON_BODY}< {"url":"https://geo.captcha-delivery.com/captcha/?initialCid=TRkV"}`;
  expect(stepsOf(call, 'waf-blocked')).toMatch(/ajaxListenerPath: \['\/api\/seats'\]/);
  const says = causeOf(call, 'waf-blocked').evidence.map((one) => one.says);
  expect(says.filter((one) => /took the request for a bot/.test(one))).toHaveLength(1);
});

test('Zscaler: the category of its page', () => {
  const call = `GET http://files.example.test/raw
< 403 Forbidden
< Server: Zscaler/6.2
< Content-Type: text/html
<
< <title>Internet Security by Zscaler</title><h1>Website blocked</h1><p>Not allowed to browse File Host category</p>`;
  expect(causeOf(call, 'blocked-by-proxy').evidence[0]?.says).toMatch(/File Host category/);
  expect(stepsOf(call, 'blocked-by-proxy')).toMatch(/owner: .*rule for the category File Host/);
});

test('Passbolt: the second factor that its answer names', () => {
  const call = `GET https://pass.example.test/resources.json
Cookie: session=s3Fq81kQpLm29VtRw7YbN4cH6d
< 403 Forbidden
${JSON_BODY}< {"header":{"status":"error","message":"MFA authentication is required.","url":"/mfa/verify/error.json","code":403},"body":{"mfa_providers":["totp"]}}`;
  expect(causesOf(call)[0]).toMatchObject({ id: 'step-up-required', certainty: 'certain' });
  expect(stepsOf(call, 'step-up-required')).toMatch(/fetch\('\/mfa\/verify\/totp\.json'/);
});

test('the proxy that refuses a user is that of Squid', () => {
  const call = `GET http://news.example.test/
Proxy-Authorization: Basic base64(m.roth:Sommer)
Upgrade-Insecure-Requests: 1
< 407 Proxy Authentication Required
< Server: squid/5.7
< X-Squid-Error: ERR_CACHE_ACCESS_DENIED 0
< Proxy-Authenticate: Basic realm="Internet access"`;
  const steps = stepsOf(call, 'proxy-credentials-rejected');
  expect(steps).toMatch(/basic_ncsa_auth/);
  expect(steps).toMatch(/“m\.roth” was sent/);
  expect(steps).not.toMatch(/HTTP_PROXY/);
  expect(
    stepsOf(call.replace('Upgrade-Insecure-Requests: 1\n', ''), 'proxy-credentials-rejected'),
  ).toMatch(/HTTP_PROXY/);
});
