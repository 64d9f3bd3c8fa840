/** What the request itself shows comes before what the answer says in general words. */
import { describe, expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

describe('a key of another product', () => {
  const sent = (host: string) =>
    diagnosed(`POST https://${host}/v1/messages
Origin: https://notes.example.test
Sec-Fetch-Site: cross-site
anthropic-version: 2023-06-01
x-api-key: sk-proj-${'aB3dE5fG7h'.repeat(6)}
Content-Type: application/json

{"model":"m"}
< 401 Unauthorized
< Content-Type: application/json
<
< {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}
`);

  test('is named, and revoked where it was made', () => {
    const analysis = sent('api.anthropic.com');
    expect(analysis.causes[0]).toMatchObject({ id: 'api-key-invalid', certainty: 'certain' });
    expect(because(analysis.causes[0])).toContain('an OpenAI project API key, and Anthropic');
    expect(analysis.causes[0].steps[0]?.text).toContain('Send a key of api.anthropic.com');
    expect(toldTo('developer', analysis)).toContain('Revoke it at OpenAI');
  });

  test('may be taken where it is not known who answers', () => {
    expect(because(sent('gateway.example.test').causes[0])).not.toContain('keys of its own');
  });
});

describe('a manifest', () => {
  const refused = (credential: string) =>
    diagnosed(`GET https://links.example.test/stats.json
${credential}
< 200 OK
<
< {}

# type: manifest
GET https://links.example.test/app.webmanifest
Sec-Fetch-Dest: manifest
Sec-Fetch-Mode: cors
Sec-Fetch-Site: same-origin
< 401 Unauthorized
< WWW-Authenticate: Basic realm="Links"
< Server: nginx/1.27.4
`);

  test('goes without what the browser holds unless its link asks for it', () => {
    const analysis = refused('Authorization: Basic base64(ada:lovelace)');
    expect(analysis.causes[0]).toMatchObject({
      id: 'credentials-not-included',
      certainty: 'certain',
    });
    expect(toldTo('developer', analysis)).toContain(
      '<link rel="manifest" href="/app.webmanifest" crossorigin="use-credentials">',
    );
    expect(toldTo('owner', analysis)).toContain('location = /app.webmanifest {\n  auth_basic off;');
    expect(toldToAll(analysis)).not.toMatch(/fetch\(|interceptor|SameSite/);
  });

  test('gets no token of a script, whatever its link says', () => {
    const analysis = refused('Authorization: Bearer 4f1c9a7b2d');
    expect(toldToAll(analysis)).not.toContain('use-credentials');
    expect(toldTo('owner', analysis)).toContain('let everybody have GET /app.webmanifest');
  });
});

test('what a cookie holds is read there, without its quotation marks', () => {
  const analysis = diagnosed(`POST https://www.linkedin.com/voyager/api/growth/invitations
Origin: https://www.linkedin.com
Sec-Fetch-Site: same-origin
Sec-Fetch-Mode: cors
Cookie: li_at=AQEDARx9; JSESSIONID="ajax:5120384756102938475"
Content-Type: application/json

{"to":"me"}
< 403 Forbidden
< X-Li-Uuid: AAYGIYyBzAc=
< Content-Type: text/plain
<
< CSRF check failed.
`);
  expect(analysis.causes[0]).toMatchObject({ id: 'csrf-rejected', certainty: 'certain' });
  expect(because(analysis.causes[0])).toContain('The cookie JSESSIONID (LinkedIn) was sent');
  const told = toldTo('developer', analysis);
  expect(told).toMatch(/without its quotation marks, back in csrf-token/);
  expect(told).toMatch(
    /const prefix = 'JSESSIONID=';[\s\S]*replaceAll[\s\S]*'csrf-token': csrfToken/,
  );
  expect(told).not.toMatch(/Fetch a new token/);
});

test('other servers keep no such token in a cookie of that name', () => {
  const analysis = diagnosed(`POST https://erp.example.test/orders
Cookie: JSESSIONID=6F1A2B3C4D5E6F708192A3B4C5D6E7F8
Content-Type: application/json

{"n":1}
< 403 Forbidden
< Content-Type: application/json
<
< {"message":"Invalid CSRF token"}
`);
  expect(toldToAll(analysis)).not.toContain('JSESSIONID=');
});

describe('ath', () => {
  const OLD = 'kYJPDRZ8pHKU41RNmRPOZtKKb9bfvkQ8GxAaoRdVRaQ';
  const refused = (token: string) =>
    diagnosed(`GET https://pds.example.test/xrpc/a
Authorization: DPoP ${OLD}
DPoP: jwt({"alg":"ES256","typ":"dpop+jwt","jwk":{"kty":"EC"}}, {"jti":"1","htm":"GET","htu":"https://pds.example.test/xrpc/a","iat":"2026-03-02T10:00:00Z","ath":"x"})
< 200 OK
<
< {}

GET https://pds.example.test/xrpc/b
Authorization: DPoP ${token}
DPoP: jwt({"alg":"ES256","typ":"dpop+jwt","jwk":{"kty":"EC"}}, {"jti":"2","htm":"GET","htu":"https://pds.example.test/xrpc/b","iat":"2026-03-02T10:00:01Z","ath":"y97fJ-W_gtKW8Vz8IPvXltXCxt7i6QUxSt2qOxVnzOI"})
< 401 Unauthorized
< WWW-Authenticate: DPoP error="invalid_dpop_proof", error_description="DPoP \\"ath\\" mismatch"
`);

  test('of the token before is said to be that', () => {
    const analysis = refused('Zf2c1aJ0wq8s7d6f5g4h3j2k1l0q9w8e7r6t5y4u3i2');
    expect(because(analysis.causes[0])).toMatch(
      /ath of the proof is not the SHA-256 .* which GET \/xrpc\/a was sent with/,
    );
    expect(toldTo('developer', analysis)).toMatch(/Compute ath from the very token/);
    expect(toldToAll(analysis)).not.toMatch(/cnf\.jkt|proxy_set_header|htu/);
  });

  test('that fits is not found fault with', () => {
    expect(because(refused(OLD).causes[0])).not.toContain('ath of the proof');
  });
});

test('a list of referers is not one of origins', () => {
  const refused = (server: string, says: string) =>
    diagnosed(`GET https://media.example.test/clips/7.json
Origin: https://blog.example.org
Referer: https://blog.example.org/
Sec-Fetch-Site: cross-site
Sec-Fetch-Mode: cors
< 403 Forbidden
< Server: ${server}
< Content-Type: application/json
<
< {"message":"${says}"}
`);
  const apisix = refused('APISIX/3.9.1', 'Your referer host is not allowed');
  expect(toldTo('owner', apisix)).toContain('"whitelist": ["blog.example.org"]');
  expect(toldToAll(apisix)).not.toMatch(/without Origin|with scheme and port\b(?!,)/);
  const other = refused('nginx', 'Your referer host is not allowed');
  expect(toldTo('owner', other)).toContain('add it to the referers');
  expect(toldToAll(other)).not.toMatch(/without Origin|Access-Control-Allow-Origin/);
});

describe('a key without the signature that belongs to it', () => {
  const refused = (more: string) =>
    diagnosed(`GET https://api.gateio.ws/api/v4/spot/accounts
KEY: 3c9b7a1f5e8d2046ab91c7de55f0a312
${more}Origin: https://console.example.test
< 401 Unauthorized
< Content-Type: application/json
<
< {"label":"INVALID_SIGNATURE","message":"Signature mismatch"}
`);

  test('is missing its fields', () => {
    const analysis = refused('');
    expect(analysis.causes[0]).toMatchObject({ id: 'signature-mismatch', certainty: 'certain' });
    expect(because(analysis.causes[0])).toContain('KEY was sent without SIGN and Timestamp');
    expect(toldTo('developer', analysis)).toContain("'/api/v4/spot/accounts', query, hash");
    expect(toldToAll(analysis)).not.toMatch(/StringToSign|proxy_set_header/);
  });

  test('or has them', () => {
    const analysis = refused('SIGN: 5f0a\nTimestamp: 1780000000\n');
    expect(because(analysis.causes[0])).not.toContain('was sent without');
  });
});

test('a space too many in front of a token is what a server may not put up with', () => {
  const asked = (line: string) =>
    diagnosed(`GET https://app.example.test/api/user
Authorization: ${line}
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"Unauthenticated."}
`);
  const spaced = asked('Bearer  17|kVq3T9xZsW2mB7yLp8RcN5fJdH1gA4uE6oQiX0tv');
  expect(spaced.causes[0].id).toBe('token-malformed');
  expect(toldTo('developer', spaced)).toContain('Put one space between Bearer and the token');
  expect(asked('Bearer 17|kVq3T9xZsW2mB7yLp8RcN5fJdH1gA4uE6oQiX0tv').causes[0].id).toBe(
    'token-rejected',
  );
});

test('a token that is too old by its issue is not renewed by its end', () => {
  const told = toldToAll(
    diagnosed(`GET https://crew.example.test/crew
Authorization: Bearer jwt({"alg":"HS256"}, {"sub":"c_81","iat":"2026-03-01T04:00:00Z","exp":"2026-03-15T04:00:00Z"})
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"maxAge exceeded"}
`),
  );
  expect(told).toContain('older than crew.example.test allows');
  expect(told).toContain('the maxAge that crew.example.test allows agree');
  expect(told).not.toContain('a minute before its end');
});

test('a secret that is called wrong came the right way', () => {
  const told = toldToAll(
    diagnosed(`POST https://id.example.test/oauth/token
Content-Type: application/x-www-form-urlencoded

grant_type=client_credentials&client_id=web&client_secret=s3cr3t-of-before
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"invalid_client","error_description":"Invalid client secret"}
`),
  );
  expect(told).toContain('Compare id and secret');
  expect(told).not.toContain('the way');
  expect(told).not.toContain('Look in the log');
});

test('a service account that pods lack is not a right that the caller lacks', () => {
  const told = toldToAll(
    diagnosed(`POST https://k8s.example.test:6443/api/v1/namespaces/jobs/pods
Authorization: Bearer jwt({"alg":"RS256"}, {"iss":"https://kubernetes.default.svc.cluster.local","exp":"2026-03-02T11:00:00Z"})
Content-Type: application/json

{"kind":"Pod","spec":{"serviceAccountName":"importer"}}
< 403 Forbidden
< Content-Type: application/json
< Audit-Id: a2de502a-3f5b-49b8-bed9-37021be7ef5b
< X-Kubernetes-Pf-Flowschema-Uid: 0270ff58-8322-4b1e-92e5-c7ae2438e075
<
< {"kind":"Status","status":"Failure","message":"pods \\"import-1\\" is forbidden: error looking up service account jobs/importer: serviceaccount \\"importer\\" not found","reason":"Forbidden","code":403}
`),
  );
  expect(told).toContain('kubectl create serviceaccount importer');
  expect(told).not.toContain('can-i');
});
