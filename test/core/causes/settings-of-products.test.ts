/** The exact setting of a product, or of what the request shows, in place of "look it up". */
import { describe, expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('WordPress behind Apache: the lines go above its own part, and the token was taken nowhere', () => {
  const call = (method: string, path: string, status: string, body: string) =>
    `${method} https://cms.example.test/wp-json/${path}
Authorization: Bearer jwt({"alg":"HS256"}, {"iss":"https://cms.example.test","exp":"2026-03-09T10:00:00Z"})
< ${status}
< Server: Apache
< Content-Type: application/json
<
< ${body}
`;
  const analysis = diagnosed(`POST https://cms.example.test/wp-json/jwt-auth/v1/token
Content-Type: application/json

{"username":"ada","password":"x"}
< 200 OK
< Content-Type: application/json
<
< {"token":"eyJhbGciOiJIUzI1NiJ9.e30.c2ln","user_email":"ada@example.test"}

${call('POST', 'jwt-auth/v1/token/validate', '403 Forbidden', '{"code":"x"}')}
${call('POST', 'wp/v2/posts', '401 Unauthorized', '{"code":"rest_cannot_create","message":"Sorry, you are not allowed to create posts as this user.","data":{"status":401}}')}`);
  expect(analysis.causes[0].id).toBe('authorization-stripped-upstream');
  expect(because(analysis.causes[0])).toContain('token/validate was refused with it too (403)');
  expect(toldTo('owner', analysis)).toContain('above the line “# BEGIN WordPress”');
  expect(toldTo('owner', analysis)).toContain('jwt_auth_no_auth_header');
  expect(toldToAll(analysis)).not.toMatch(/WSGI|fastcgi_param|127\.0\.0\.1/);
});

test('lighttpd has no 403 for a user whom a rule leaves out', () => {
  const page = (status: string) => `< ${status}
< Server: lighttpd/1.4.69`;
  const analysis = diagnosed(`GET https://files.example.test/a/
Authorization: Basic base64(dana:correct-horse)
${page('200 OK')}
<
< a

GET https://files.example.test/b/
Authorization: Basic base64(dana:correct-horse)
Sec-Fetch-Mode: navigate
Sec-Fetch-Dest: document
${page('401 Unauthorized')}
< WWW-Authenticate: Basic realm="Lab", charset="UTF-8"
< Content-Type: text/html
<
< <html><head><title>401 Unauthorized</title></head><body><h1>401 Unauthorized</h1></body></html>
`);
  expect(analysis.causes[0]).toMatchObject({
    id: 'forbidden-reported-as-401',
    certainty: 'likely',
  });
  expect(toldTo('owner', analysis)).toContain('"/b/" => ( "method" => "Basic", "realm" => "Lab"');
  expect(toldTo('owner', analysis)).not.toContain('HTTP/1.1 403');
});

describe('Zoho', () => {
  const refused = (path: string) =>
    toldTo(
      'developer',
      diagnosed(`POST https://www.zohoapis.eu${path}
Authorization: Zoho-oauthtoken 1000.0f5c2d.7a9b
Content-Type: application/json

{}
< 401 Unauthorized
< Content-Type: application/json
<
< {"code":"OAUTH_SCOPE_MISMATCH","details":{},"message":"invalid oauth scope to access this URL","status":"error"}
`),
    );

  test('a query needs two scopes, a record one', () => {
    expect(refused('/crm/v8/coql')).toContain('scope=ZohoCRM.coql.READ,ZohoCRM.modules.READ');
    expect(refused('/crm/v8/Leads')).toContain('ZohoCRM.modules.MODULE.READ, CREATE');
    expect(refused('/crm/v8/Leads')).not.toContain('coql');
  });
});

test('BTCPay takes token, and no Bearer', () => {
  const analysis = diagnosed(`GET https://pay.example.test/api/v1/stores
Authorization: Bearer 5d1c0e9b8a7f6e5d4c3b2a1f0e9d8c7b6a5f4e3d
< 401 Unauthorized
< Server: Kestrel
< Content-Type: application/json
<
< {"code":"unauthenticated","message":"Authentication is required for accessing this endpoint"}
`);
  expect(analysis.causes[0]).toMatchObject({ id: 'scheme-mismatch', certainty: 'certain' });
  expect(toldTo('developer', analysis)).toContain('Authorization: token $API_KEY');
  expect(toldToAll(analysis)).not.toMatch(/documentation|WWW-Authenticate/);
});

test('HyperKitty names its setting', () => {
  const analysis =
    diagnosed(`GET https://lists.example.test/archives/api/mailman/urls?mlist=dev@lists.example.test
Authorization: Token 3c9b7a1f5e8d
< 403 Forbidden
< Content-Type: text/html
<
< <html><title>Forbidden</title><body><h1>Access is forbidden</h1><p>Please check the IP addresses assigned to MAILMAN_ARCHIVER_FROM in the settings file.</p></body></html>
`);
  expect(analysis.causes[0]).toMatchObject({ id: 'ip-not-allowed', certainty: 'certain' });
  expect(toldTo('owner', analysis)).toContain("MAILMAN_ARCHIVER_FROM = ('127.0.0.1'");
  expect(toldToAll(analysis)).not.toMatch(/office|VPN/);
});

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

test('a SAS for https only is a setting of the storage account', () => {
  const analysis =
    diagnosed(`GET http://docs.blob.core.windows.net/img/a.png?sv=2023-11-03&se=2027-02-18T00%3A00%3A00Z&sr=b&sp=r&spr=https&sig=QYHlwmqu2IkC%2FROOSgg1omJJonjuh4W9U4VBkceN4fk%3D
Accept: image/*
< 403 Forbidden
< x-ms-error-code: AuthorizationProtocolMismatch
< Content-Type: application/xml
<
< <Error><Code>AuthorizationProtocolMismatch</Code><Message>This request is not authorized to perform this operation using this protocol.</Message></Error>
`);
  expect(toldTo('owner', analysis)).toMatch(/--https-only true[\s\S]*rotate the account key/);
  expect(toldToAll(analysis)).not.toMatch(/close that port|preflight/);
});

test('the API server of Kubernetes wants Bearer, and has a flag for its anonymous', () => {
  const analysis = diagnosed(`GET https://k8s.example.test:6443/apis/metrics.k8s.io/v1beta1/nodes
Authorization: jwt({"alg":"RS256"}, {"iss":"https://kubernetes.default.svc","exp":"2026-03-02T12:00:00Z"})
< 403 Forbidden
< Audit-Id: 72205e7f-045f-489b-88f0-a883099b1b0d
< Content-Type: application/json
<
< {"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"nodes.metrics.k8s.io is forbidden: User \\"system:anonymous\\" cannot list resource \\"nodes\\" in API group \\"metrics.k8s.io\\" at the cluster scope","reason":"Forbidden","code":403}
`);
  expect(analysis.causes[0].id).toBe('scheme-missing');
  expect(toldTo('owner', analysis)).toContain('--anonymous-auth=false');
  expect(toldToAll(analysis)).not.toMatch(/as a rule|WWW-Authenticate/);
});

test('an ErrorDocument that is refused too is of the whole site', () => {
  const refused = (more: string) =>
    toldTo(
      'owner',
      diagnosed(`GET https://choir.example.test/dates/
Sec-Fetch-Mode: navigate
Sec-Fetch-Dest: document
< 403 Forbidden
< Server: Apache
< Content-Type: text/html
<
< <html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have permission to access this resource.</p>${more}</body></html>
`),
    );
  const both = refused(
    '<p>Additionally, a 403 Forbidden error was encountered while trying to use an ErrorDocument to handle the request.</p>',
  );
  expect(both).toMatch(/^Look first at what holds for all[\s\S]*Put an index file/);
  expect(both).toContain('AH01276');
  expect(both).not.toContain('nginx');
  expect(refused('')).not.toContain('Look first');
});

test('page and server on one machine: the server of the page passes calls on', () => {
  const refused = (origin: string) =>
    diagnosed(`OPTIONS http://localhost:23040/admin/state
Access-Control-Request-Method: POST
Access-Control-Request-Headers: authorization
Origin: ${origin}
< 403 Forbidden
`);
  const local = refused('http://localhost:5173');
  expect(toldTo('developer', local)).toContain("proxy: { '/admin': 'http://localhost:23040' }");
  expect(toldToAll(local)).not.toMatch(/Spring|until the owner/);
  expect(toldToAll(refused('https://app.example.test'))).not.toContain('vite');
});

test('a servlet container ends idle sessions after half an hour', () => {
  const analysis = diagnosed(`# at: 2026-03-02T08:00:00Z
GET https://hr.example.test/api/leave
Cookie: JSESSIONID=8C1876CCC18070A908B10537784FF029
< 200 OK
<
< []

# at: 2026-03-02T08:40:00Z
GET https://hr.example.test/api/leave
Cookie: JSESSIONID=8C1876CCC18070A908B10537784FF029
X-Requested-With: XMLHttpRequest
Sec-Fetch-Site: same-origin
Sec-Fetch-Mode: cors
< 401 Unauthorized
< Set-Cookie: JSESSIONID=7B0C8C4C9225B50B3B745DD722BA4C9B; Path=/; HttpOnly
< Content-Type: text/html
<
< <html><title>Please sign in</title><form class="form-signin" method="post" action="/login"><input name="username"><input name="password"></form></html>
`);
  expect(toldTo('owner', analysis)).toMatch(/pause of 40 minutes exceeds.*session\.timeout/);
  expect(toldTo('developer', analysis)).toContain("location.assign('/login')");
  expect(toldTo('owner', analysis)).toContain('HttpStatusEntryPoint');
  expect(toldToAll(analysis)).not.toContain('same secret');
});

test('hours in whole numbers are of a time zone', () => {
  const signed = (timestamp: number) =>
    diagnosed(`GET https://api.twitter.com/1.1/statuses/user_timeline.json
Authorization: OAuth oauth_consumer_key="xvz1evFS4wEEPTGEFPHBog", oauth_nonce="k", oauth_signature="tnnArxj06cWHq44gCs1OSKk%2FjLY%3D", oauth_signature_method="HMAC-SHA1", oauth_timestamp="${timestamp}", oauth_token="3-G", oauth_version="1.0"
< 401 Unauthorized
< Content-Type: application/json
<
< {"errors":[{"message":"Timestamp out of bounds","code":135}]}
`);
  const at = Date.parse('2026-03-02T08:00:00Z') / 1000;
  const zone = signed(at);
  expect(because(zone.causes[0])).toMatch(/2 hours before the Date.*local time taken for UTC/);
  expect(toldToAll(zone)).toContain('Math.floor(Date.now() / 1000)');
  expect(toldToAll(zone)).not.toMatch(/NTP|computer/);
  const drift = signed(at - 400);
  expect(because(drift.causes[0])).not.toContain('local time');
  expect(toldTo('visitor', drift)).toBe('');
});

describe('the probe of a page that nobody has signed in to', () => {
  const probed = (first: string) =>
    diagnosed(`GET https://api.garden.test${first}
Origin: https://app.garden.test
< 204 No Content
< Set-Cookie: garden_session=eyJpdiI6IlRsZHJXVkZP; path=/; httponly

GET https://api.garden.test/api/user
Origin: https://app.garden.test
Sec-Fetch-Site: same-site
Sec-Fetch-Mode: cors
Cookie: garden_session=eyJpdiI6IlRsZHJXVkZP
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"Unauthenticated."}
`);

  test('is expected', () => {
    const analysis = probed('/start');
    expect(analysis.causes[0].id).toBe('credentials-missing');
    expect(toldTo('developer', analysis)).toMatch(/^Expected before the sign-in/);
    expect(toldToAll(analysis)).not.toMatch(/credentials: 'include'|WWW-Authenticate|SANCTUM/);
  });

  test('of Sanctum, with its settings', () => {
    expect(toldTo('owner', probed('/sanctum/csrf-cookie'))).toContain(
      'SANCTUM_STATEFUL_DOMAINS=app.garden.test\nSESSION_DOMAIN=.garden.test',
    );
  });
});

test('a client of a page that sent no secret is not told to compare one', () => {
  const analysis = diagnosed(`POST https://id.example.test/token
Origin: https://portal.example.test
Sec-Fetch-Site: same-site
Content-Type: application/x-www-form-urlencoded

grant_type=refresh_token&refresh_token=abc&client_id=spa-portl
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"invalid_client","error_description":"client authentication failed"}
`);
  expect(because(analysis.causes[0])).toContain('without a secret and without Authorization');
  expect(toldTo('developer', analysis)).toMatch(/^Compare the id of client “spa-portl” letter by/);
  expect(toldToAll(analysis)).not.toMatch(/value of the secret|CLIENT_SECRET|PKCE/);
});

test('who signs in by a form has no configured password', () => {
  const analysis = diagnosed(`POST https://shop.example.test/api/v2/shop/customers/token
Content-Type: application/json

{"email":"anna@example.test","password":"sylius1234"}
< 401 Unauthorized
< Content-Type: application/json
<
< {"code":401,"message":"Invalid credentials."}
`);
  expect(because(analysis.causes[0])).toContain('Sylius says');
  expect(toldTo('developer', analysis)).toContain('/api/v2/admin/administrators/token');
  expect(toldToAll(analysis)).not.toContain('configured password');
});

describe('a locked account', () => {
  const refused = (says: string) =>
    diagnosed(`POST https://admin.example.test/api/login
Content-Type: application/x-www-form-urlencoded

username=wangwei&password=Qing_2025
< 401 Unauthorized
< Content-Type: application/json
<
< {"code":401,"msg":"${says}","data":null}
`);

  test('is unlocked, in whatever language that is said', () => {
    const analysis = refused('该账户已锁定，请联系管理员');
    expect(analysis.causes[0].id).toBe('account-disabled');
    expect(toldTo('owner', analysis)).toContain('Unlock the account');
    expect(toldToAll(analysis)).not.toContain('Enable the account');
  });

  test('of Spring Security is not one that is disabled', () => {
    const analysis = refused('用户帐号已被锁定');
    expect(analysis.causes[0]).toMatchObject({ id: 'account-disabled', certainty: 'certain' });
    expect(because(analysis.causes[0])).toContain('the account of the user is locked');
    expect(toldTo('owner', analysis)).toContain('isAccountNonLocked()');
  });
});

test('what the token was good for a moment before needs another scope, and no other token', () => {
  const token = 'Authorization: Zoho-oauthtoken 1000.0f5c2d9b.7a9b41c0';
  const analysis = diagnosed(`GET https://www.zohoapis.eu/crm/v8/Leads/search?per_page=1
${token}
< 200 OK
<
< {}

POST https://www.zohoapis.eu/crm/v8/coql
${token}
Content-Type: application/json

{}
< 401 Unauthorized
< Content-Type: application/json
<
< {"code":"OAUTH_SCOPE_MISMATCH","details":{},"message":"invalid oauth scope to access this URL","status":"error"}
`);
  expect(because(analysis.causes[0])).toContain(
    'The same token worked for GET /crm/v8/Leads/search before',
  );
});

test('a redirect of GitHub Enterprise Server needs no CORS fields of its owner', () => {
  const analysis = diagnosed(`GET https://git.old.example/api/v3/user
Origin: https://wall.example.test
Authorization: Bearer ghp_16C7e42F292c6912E7710c838347Ae178B4a
< 301 Moved Permanently
< Location: https://github.new.example/api/v3/user

GET https://github.new.example/api/v3/user
Origin: null
Referer: https://wall.example.test/
< 401 Unauthorized
< X-GitHub-Enterprise-Version: 3.18.2
< Access-Control-Allow-Origin: *
< Content-Type: application/json
<
< {"message":"Must authenticate to access this API."}
`);
  expect(analysis.causes[0].id).toBe('authorization-dropped-on-redirect');
  expect(toldToAll(analysis)).not.toContain('Access-Control-Allow-Headers');
  expect(toldTo('owner', analysis)).toContain('Let https://git.old.example pass GET');
  expect(because(analysis.causes[0])).toContain('GitHub says');
});

test('Bedrock: the model catalog of the Region, and no project', () => {
  const refused = (model: string) =>
    diagnosed(`POST https://bedrock-runtime.us-east-1.amazonaws.com/model/${model}/invoke
Authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260302/us-east-1/bedrock/aws4_request, SignedHeaders=host;x-amz-date, Signature=d12a2b6a51daa1ff8f74abfea158e501595234ac084a85c6badad19f7d233381
X-Amz-Date: 20260302T100000Z
Content-Type: application/json

{}
< 403 Forbidden
< x-amzn-errortype: AccessDeniedException:http://internal.amazon.com/coral/com.amazon.bedrock/
< Content-Type: application/json
<
< {"message":"You don't have access to the model with the specified model ID."}
`);
  const analysis = refused('us.amazon.nova-pro-v1%3A0');
  expect(analysis.causes[0].id).toBe('api-not-enabled');
  expect(toldTo('developer', analysis)).toMatch(
    /--region us-east-1 .*starts_with\(modelId, 'amazon\.nova-pro-v1'\)/,
  );
  expect(toldTo('owner', analysis)).toMatch(/model catalog.*Region us-east-1.*aws-marketplace/);
  expect(toldToAll(analysis)).not.toMatch(/project|client id|console of bedrock-runtime/);
});

test('Clockify takes its key in X-Api-Key', () => {
  const analysis = diagnosed(`GET https://api.clockify.me/api/v1/workspaces/b93c918c/projects
Origin: https://hours.example.test
Sec-Fetch-Site: cross-site
Sec-Fetch-Mode: cors
< 401 Unauthorized
< Content-Type: application/json
< Access-Control-Allow-Origin: *
<
< {"message":"Full authentication is required to access this resource","code":1000}
`);
  expect(because(analysis.causes[0])).toContain('Clockify says');
  expect(toldTo('developer', analysis)).toContain("headers: { 'X-Api-Key': apiKey }");
  expect(toldToAll(analysis)).not.toMatch(/Bearer|WWW-Authenticate|Sign in on/);
});

describe('Kong', () => {
  const page = `Origin: https://inn.example.test
Sec-Fetch-Site: same-site
Sec-Fetch-Mode: cors`;
  const withoutKey = (lines: string, before = '') =>
    diagnosed(`${before}GET https://gw.example.test/v1/weather
${lines}
< 401 Unauthorized
< Server: kong/3.9.0
< X-Kong-Response-Latency: 1
< WWW-Authenticate: Key realm="kong"
< Content-Type: application/json
<
< {"message":"No API key found in request"}
`);

  test('reads a key under its name, and not behind the word Key', () => {
    const analysis = withoutKey(page);
    expect(toldTo('developer', analysis)).toContain('{ headers: { apikey: apiKey } }');
    expect(toldTo('owner', analysis)).toContain('key_in_header');
    expect(toldToAll(analysis)).not.toMatch(/Authorization: Key|earlier requests/);
    expect(toldTo('developer', withoutKey('User-Agent: curl/8.5.0'))).toContain(
      'curl -H "apikey: $API_KEY"',
    );
  });

  test('let other requests pass, which show the field', () => {
    const before = `GET https://gw.example.test/v1/hotels
${page}
< 200 OK
<
< []

`;
    expect(toldTo('developer', withoutKey(page, before))).toContain('the earlier requests');
  });

  const ofToken = (message: string) =>
    diagnosed(`GET https://gw.example.test/billing
Authorization: Bearer jwt({"alg":"HS256"}, {"iss":"SDuXab4K","exp":"2026-03-09T10:00:00Z"})
< 401 Unauthorized
< Server: kong/2.8.1
< X-Kong-Response-Latency: 2
< Content-Type: application/json
<
< {"message":"${message}"}
`);

  test('has the secret of a token in the credential whose key is its iss', () => {
    const analysis = ofToken('Invalid signature');
    expect(toldTo('owner', analysis)).toMatch(/key is the iss[\s\S]*secret_is_base64/);
    expect(toldToAll(analysis)).not.toMatch(/which algorithms/);
    expect(toldTo('owner', ofToken('Invalid algorithm'))).toMatch(/names \(alg\)/);
  });
});

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

describe('the firewall of Cosmos DB', () => {
  const call = `GET https://acme-orders.documents.azure.com/dbs/shop/colls/orders/docs
Authorization: type%3Dmaster%26ver%3D1.0%26sig%3DqiBPNKyO4HoaL9wTWGB2WhRf7R4uWq7AVDyc2cU004U%3D
`;
  const refused = (before = '') =>
    diagnosed(`${before}${call}< 403 Forbidden
< Content-Type: application/json
<
< {"code":"Forbidden","message":"Request originated from IP 203.0.113.77 through public internet. This is blocked by your Cosmos DB account firewall settings."}
`);

  test('keeps the addresses that it has', () => {
    const analysis = refused();
    expect(toldTo('owner', analysis)).toMatch(/If 203\.0\.113\.77 is.*beside/);
    expect(toldTo('owner', analysis)).toContain("starts_with('acme-orders', name)");
    expect(toldToAll(analysis)).not.toMatch(/--ip-range-filter 203|Connect again/);
  });

  test('has not changed where the same request worked before', () => {
    const analysis = refused(`${call}< 200 OK\n<\n< {}\n\n`);
    expect(toldTo('developer', analysis)).toMatch(/^Connect again to the network or VPN.*203\.0/);
  });
});

test('Azure Translator: the free characters of the month are used up', () => {
  const analysis =
    diagnosed(`POST https://api.cognitive.microsofttranslator.com/translate?api-version=3.0&to=fr
Origin: https://console.example.test
Ocp-Apim-Subscription-Key: 9f8e7d6c5b4a39281706f5e4d3c2b1a0
< 403 Forbidden
< Content-Type: application/json
<
< {"error":{"code":403001,"message":"The operation is not allowed because the subscription has exceeded its free quota."}}
`);
  expect(analysis.causes[0].id).toBe('rate-limited');
  expect(because(analysis.causes[0])).toContain('Azure Translator says');
  expect(toldTo('developer', analysis)).toContain('from the tier F0 to S1');
});

test('RabbitMQ takes tokens by a plug-in, and no field beside Authorization', () => {
  const analysis = diagnosed(`GET https://mq.example.test/api/overview
Authorization: Bearer jwt({"alg":"RS256"}, {"iss":"https://id.example.test","aud":"rabbitmq","exp":"2026-03-09T10:00:00Z"})
< 401 Unauthorized
< Server: Cowboy
< WWW-Authenticate: Basic realm="RabbitMQ Management"
< Content-Type: application/json
<
< {"error":"not_authorized","reason":"Login failed"}
`);
  expect(analysis.causes[0].id).toBe('scheme-mismatch');
  expect(toldTo('owner', analysis)).toContain('auth_backends.1 = rabbit_auth_backend_oauth2');
  expect(toldTo('developer', analysis)).toContain('curl -u "$NAME:$PASSWORD"');
  expect(toldToAll(analysis)).not.toMatch(/X-Access-Token|gate/);
});

test('a personal access token of Databricks is of one workspace', () => {
  const refused = (token: string) =>
    diagnosed(`GET https://adb-4521180090211231.11.azuredatabricks.net/api/2.0/clusters/list
Authorization: Bearer ${token}
Origin: https://desk.example.test
Sec-Fetch-Site: cross-site
< 403 Forbidden
< Server: databricks
< Content-Type: application/json
<
< {"error_code":403,"message":"Invalid access token."}
`);
  const analysis = refused('dapi0123456789abcdef0123456789abcdef-3');
  expect(analysis.causes[0]).toMatchObject({ id: 'api-key-invalid', certainty: 'certain' });
  expect(toldTo('developer', analysis)).toMatch(/azuredatabricks\.net \(Settings, Developer/);
  expect(toldTo('developer', analysis)).toContain('Keep the token on a server');
  expect(toldToAll(refused('opaque0123456789abcdef'))).not.toContain('Settings, Developer');
});

describe('a key of Google that is restricted to sites', () => {
  const refused = (message: string) =>
    diagnosed(`GET https://www.googleapis.com/identitytoolkit/v3/relyingparty/getProjectConfig?key=AIzaSyA0123456789abcdefghijklmnopqrstuv
Origin: https://sun.example.test
Referer: https://sun.example.test/
Sec-Fetch-Site: cross-site
< 403 Forbidden
< Content-Type: application/json
<
< {"error":{"errors":[{"domain":"usageLimits","reason":"ipRefererBlocked","message":"${message}","extendedHelp":"https://console.developers.google.com/apis/credentials?project=88478223524"}],"code":403,"message":"${message}"}}
`);

  test('is not for servers', () => {
    const analysis = refused(
      'The referrer https://sun.example.test/ does not match the referrer restrictions configured on your API key. Please use the API Console to update your key restrictions.',
    );
    expect(analysis.causes[0]).toMatchObject({ id: 'origin-not-allowed', certainty: 'certain' });
    expect(toldTo('developer', analysis)).toContain(
      'If https://sun.example.test is a site of yours',
    );
    expect(toldTo('developer', analysis)).toContain('credentials?project=88478223524');
    expect(toldTo('developer', analysis)).toContain('another key for calls from a server');
    expect(toldToAll(analysis)).not.toContain('without Origin');
    expect(analysis.causes.map(({ id }) => id)).not.toContain('ip-not-allowed');
  });

  test('may be restricted to addresses where it does not say which', () => {
    const analysis = refused(
      'There is a per-IP or per-Referer restriction configured on your API key and the request does not match these restrictions.',
    );
    expect(analysis.causes.map(({ id }) => id)).toContain('ip-not-allowed');
  });
});

test('Tinify takes its key as a password', () => {
  const analysis = diagnosed(`POST https://api.tinify.com/shrink
Authorization: Basic base64(api:qnwsf3eh6feHCkTKeRBDGvk0)
Content-Type: application/json

{"source":{"url":"https://www.example.test/panda.png"}}
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"Unauthorized","message":"Credentials are invalid."}
`);
  expect(analysis.causes[0].id).toBe('api-key-invalid');
  expect(because(analysis.causes[0])).toContain('Tinify says');
  expect(toldTo('developer', analysis)).toContain('tinify.com/dashboard/api');
  expect(toldToAll(analysis)).not.toMatch(/Check that user|the log of/);
});

test.each([
  ['reauthenticate', /POST \/_allauth\/browser\/v1\/auth\/reauthenticate,[\s\S]*\{ password \}/],
  [
    'mfa_reauthenticate',
    /POST \/_allauth\/browser\/v1\/auth\/2fa\/reauthenticate,[\s\S]*\{ code \}/,
  ],
])('django-allauth says by %s how to confirm', (flow, step) => {
  const analysis =
    diagnosed(`GET https://account.example.test/_allauth/browser/v1/account/authenticators/totp
Cookie: csrftoken=lcjYHlp9P3aK96x1R8fc; sessionid=z5gediizcf4b5phmwk5aaubzxlb8wjkv
Sec-Fetch-Site: same-origin
Sec-Fetch-Mode: cors
< 401 Unauthorized
< Content-Type: application/json
<
< {"status":401,"data":{"flows":[{"id":"${flow}"}]},"meta":{"is_authenticated":true}}
`);
  expect(analysis.causes[0].id).toBe('step-up-required');
  expect(because(analysis.causes[0])).toContain('django-allauth says');
  expect(toldTo('developer', analysis)).toMatch(step);
  expect(toldTo('owner', analysis)).toContain('ACCOUNT_REAUTHENTICATION_TIMEOUT = 300');
});

test('a token of Sanity is of one project', () => {
  const analysis = diagnosed(`POST https://r2mw81xa.api.sanity.io/v2024-01-01/data/mutate/production
Authorization: Bearer skGvNSLclI0f0b5bUDDDyPl62SLykId4Yaoh2g5rctCiEsnpumbkXPTPZd3ZQohQ
Origin: https://campus.example.test
Sec-Fetch-Site: cross-site
Content-Type: application/json

{"mutations":[]}
< 401 Unauthorized
< Content-Type: application/json
<
< {"statusCode":401,"error":"Unauthorized","message":"Unauthorized - Session does not match project host","errorCode":"SIO-401-AWH"}
`);
  expect(analysis.causes[0].id).toBe('token-audience-mismatch');
  expect(toldTo('developer', analysis)).toContain('Create a token in project r2mw81xa');
  expect(toldTo('developer', analysis)).toContain('Keep the token on a server');
  expect(toldToAll(analysis)).not.toMatch(/RFC 8693|whose audience/);
});

test('Argo CD verifies its own tokens, on several nodes', () => {
  const refused = (issuer: string) =>
    diagnosed(`GET https://argocd.example.test/api/v1/projects
Cookie: argocd.token=jwt({"alg":"HS256"}, {"iss":"${issuer}","sub":"admin:login","nbf":"2026-03-02T10:01:30Z","iat":"2026-03-02T10:01:30Z","exp":"2026-03-03T10:01:30Z"})
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"invalid session: Token is not valid yet","code":16,"message":"invalid session: Token is not valid yet"}
`);
  const analysis = refused('argocd');
  expect(analysis.causes[0].id).toBe('token-not-yet-valid');
  expect(toldTo('owner', analysis)).toContain('replicas of argocd-server');
  expect(toldTo('owner', analysis)).not.toMatch(/verifier|the issuer/);
  expect(toldTo('owner', refused('https://id.example.test'))).not.toContain('argocd-server');
});

test('the sample token of Hugging Face is not a masked one', () => {
  const analysis = diagnosed(`GET https://huggingface.co/api/whoami-v2
Authorization: Bearer hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
Origin: https://models.example.test
Sec-Fetch-Site: cross-site
< 401 Unauthorized
< X-Powered-By: huggingface-moon
< Content-Type: application/json
<
< {"error":"Invalid username or password."}
`);
  expect(analysis.causes[0].id).toBe('token-placeholder');
  expect(toldTo('developer', analysis)).toContain('huggingface.co/settings/tokens');
  expect(toldToAll(analysis)).not.toMatch(/sign in first|Sign in on the page/);
});

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

describe('a refresh token on the blacklist of Simple JWT', () => {
  const refused = (before: string) =>
    diagnosed(`${before}POST https://app.example.test/token/refresh/
Content-Type: application/json

{"refresh":"eyJhbGciOiJIUzI1NiJ9.eyJ0b2tlbl90eXBlIjoicmVmcmVzaCJ9.c2ln"}
< 401 Unauthorized
< Content-Type: application/json
< WWW-Authenticate: Bearer realm="api"
<
< {"detail":"Token is blacklisted","code":"token_not_valid"}
`);

  const signOut = (signature: string) => `POST https://app.example.test/token/blacklist/
Content-Type: application/json

{"refresh":"eyJhbGciOiJIUzI1NiJ9.eyJ0b2tlbl90eXBlIjoicmVmcmVzaCJ9.${signature}"}
< 200 OK
<
< {}

`;

  test('was put there by the sign-out', () => {
    const analysis = refused(signOut('c2ln'));
    expect(analysis.causes[0].id).toBe('token-revoked');
    expect(toldTo('developer', analysis)).toContain('Stop the timer');
    expect(toldTo('owner', analysis)).toContain('Blacklisted tokens');
    expect(toldToAll(analysis)).not.toMatch(/revokes them all|only reports/);
  });

  test('or by its rotation', () => {
    expect(toldTo('developer', refused(''))).toContain('BLACKLIST_AFTER_ROTATION');
    expect(toldTo('developer', refused(signOut('b3RoZXI')))).not.toContain('timer');
  });
});
