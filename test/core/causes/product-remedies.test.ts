/** The ways out that products document: they hold for what their answers name, and for nothing else. */
import { describe, expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

const FUNCTION_URL = 'abcdefghijklmnopqrstuvwxyz012345.lambda-url.eu-west-1.on.aws';

test('a function URL takes a signature, no Bearer token', () => {
  const analysis = diagnosed(`POST https://${FUNCTION_URL}/
Origin: https://site.example.test
Sec-Fetch-Mode: cors
< 403 Forbidden
< Content-Type: application/json
< x-amzn-ErrorType: AccessDeniedException
<
< {"Message":"Forbidden. For troubleshooting Function URL authorization issues, see: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"}
`);
  expect(analysis.causes[0].id).toBe('unauthenticated-reported-as-403');
  expect(toldTo('developer', analysis)).toMatch(/for the service lambda[\s\S]*--aws-sigv4/);
  expect(toldTo('owner', analysis)).toContain('AuthType to NONE');
  expect(toldToAll(analysis)).not.toMatch(/accessToken|WWW-Authenticate|^Sign in/m);
});

describe('PostgREST', () => {
  const read = (message: string) => `GET https://data.example.test/invoices
Authorization: Bearer jwt({"alg":"HS256"}, {"role":"bookkeeper"})
< 403 Forbidden
< Content-Type: application/json; charset=utf-8
< Server: postgrest/12.2.3
<
< {"code":"42501","details":null,"hint":null,"message":"${message}"}
`;

  test('a role that its login role may not become is granted to that', () => {
    const analysis = diagnosed(read('permission denied to set role \\"bookkeeper\\"'));
    expect(analysis.causes[0].id).toBe('permission-denied');
    expect(toldTo('owner', analysis)).toContain('grant bookkeeper to authenticator;');
    expect(toldTo('developer', analysis)).toContain('names bookkeeper');
    expect(toldToAll(analysis)).not.toContain('grant select');
  });

  test('a table is granted to the role', () => {
    const analysis = diagnosed(read('permission denied for table invoices'));
    expect(toldTo('owner', analysis)).toContain('grant select');
    expect(toldToAll(analysis)).not.toContain('to authenticator');
  });
});

test('a field of the request that the refusal names is what has to be mended', () => {
  const analysis = diagnosed(`POST https://api.openai.com/v1/chat/completions
Authorization: Bearer sk-proj-jxDwN5iFrn4pPI71sYkvHCi7unOihOp9Z8AQkTbXAjpN16puGkbKiDy
OpenAI-Organization: org-eMUZmcxCXzQm9BsbAjuwJxYH
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":{"message":"OpenAI-Organization header should match organization for API key","type":"invalid_request_error","param":null,"code":"mismatched_organization"}}
`);
  expect(analysis.causes[0].id).toBe('forbidden-reported-as-401');
  expect(toldTo('developer', analysis)).toMatch(/Leave OpenAI-Organization out of POST/);
});

test('the page of Privoxy is its own, and says where the rule can be looked up', () => {
  const analysis = diagnosed(`GET http://ads.example.test/b.js
< 403 Forbidden
< Content-Type: text/html
<
< <html><head><title>Request for blocked URL</title></head><body><h1><a href="http://www.privoxy.org/">Privoxy</a> 3.0.34 on localhost</h1><h2>Request for blocked URL</h2><p>Your request for <b>http://ads.example.test/b.js</b> was blocked.<br><b>Block reason:</b> Path matches generic block pattern.</p><a href="http://config.privoxy.org/">See why</a></body></html>
`);
  expect(analysis.causes.map(({ id, certainty }) => `${id} ${certainty}`)).toEqual([
    'blocked-by-proxy certain',
  ]);
  expect(toldTo('visitor', analysis)).toMatch(/config\.privoxy\.org[\s\S]*\{ -block \}\nads\./);
});

describe('LinkedIn', () => {
  const get = (path: string, resource: string) => `GET https://api.linkedin.com${path}
Authorization: Bearer AQIUb9QFop6oxvu5eHdTcpYpo0vGxiGF3777cVo4ItZc8dxyAGrxi9dMv43CrjXwSxstZE
< 403 Forbidden
< Content-Type: application/json
< x-li-uuid: wvwykFJILyhHPzbCSYBV30==
<
< {"status":403,"serviceErrorCode":100,"code":"ACCESS_DENIED","message":"Not enough permissions to access: ${resource}"}
`;

  test('what the application was not granted is a scope, had by a new consent', () => {
    const analysis = diagnosed(get('/v2/me', 'me.GET.NO_VERSION'));
    expect(analysis.causes[0].id).toBe('insufficient-scope');
    expect(toldTo('developer', analysis)).toMatch(/ask for \/v2\/userinfo[\s\S]*new consent/);
    expect(toldToAll(analysis)).not.toMatch(/do not renew/i);
  });

  test('userinfo is for who asks for the member only', () => {
    const analysis = diagnosed(get('/rest/posts', 'partnerApiPosts.CREATE.20241101'));
    expect(analysis.causes[0].id).toBe('insufficient-scope');
    expect(toldTo('developer', analysis)).toContain('opens partnerApiPosts.CREATE.20241101');
    expect(toldToAll(analysis)).not.toContain('userinfo');
  });
});

test('a token of Facebook is never renewed, and its end is named', () => {
  const says = (when: string) => `GET https://graph.facebook.com/v21.0/me
Authorization: Bearer EAAJXvTiQfnumjPQpJ3zHHbLjHeIYN0KIfuflpxO8Bzjr64QX6lrDAae5wDI0ssDuuhb9l
< 401 Unauthorized
< Content-Type: application/json; charset=UTF-8
< x-fb-request-id: 31e9msrg9ZaFoiC39e0YLV5
<
< {"error":{"message":"Error validating access token: Session has expired${when}.","type":"OAuthException","code":190,"error_subcode":463}}
`;
  const dated = diagnosed(says(' on Thursday, 05-Dec-24 02:00:00 PST'));
  expect(dated.causes[0].id).toBe('token-expired');
  expect(toldTo('developer', dated)).toMatch(/ended on Thursday, 05-Dec-24 02:00:00 PST,/);
  expect(toldTo('developer', dated)).toContain('fb_exchange_token');
  expect(toldToAll(dated)).not.toMatch(/refreshAccessToken/);
  expect(toldTo('developer', diagnosed(says('')))).toMatch(/^Send the user through the login/);
});

test('Neo4j says where the first password is changed', () => {
  const analysis = diagnosed(`POST http://db.example.test:7474/db/data/transaction/commit
Authorization: Basic bmVvNGo6bmVvNGo=
Content-Type: application/json

{"statements":[]}
< 403 Forbidden
< Content-Type: application/json; charset=UTF-8
<
< {
<   "password_change" : "http://db.example.test:7474/user/neo4j/password",
<   "errors" : [ { "code" : "Neo.ClientError.Security.Forbidden", "message" : "User is required to change their password." } ]
< }
`);
  expect(analysis.causes[0].id).toBe('account-disabled');
  expect(toldTo('developer', analysis)).toMatch(
    /^Set the new password at [\s\S]*-d .*NEW_PASSWORD.* http:\/\/db\.example\.test:7474\/user\/neo4j\/password$/m,
  );
  expect(toldTo('owner', analysis)).not.toContain('lift the rule');
});

test('of two credentials the one that the refusal names is meant', () => {
  const analysis = diagnosed(`POST https://api.anthropic.com/v1/messages
X-Api-Key: sk-ant-api03-zIwNw4CBtBtFnpo9CBp8U9To4FfuU3LA6Ta5aT8u0xe9Z2TXgCOQ8WW6XsX
Anthropic-Version: 2023-06-01
Authorization: Bearer sk-ant-oat01-UnZUEFIhXELGw1awwNs8TLA2MA28pRgu8CAz3BhPmDHVA4qk3E
< 401 Unauthorized
< Content-Type: application/json
<
< {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}
`);
  expect(analysis.causes[0].id).toBe('api-key-invalid');
  expect(because(analysis.causes[0])).toContain('sent in X-Api-Key and answered 401');
  expect(because(analysis.causes[0])).not.toContain('Authorization');
  expect(toldToAll(analysis)).not.toContain('Authorization');
});

test('webpack-dev-server says it in plain text, and nothing else', () => {
  const says = (type: string, body: string) =>
    toldTo(
      'owner',
      diagnosed(`GET https://dusty.example.test/api/projects
< 403 Forbidden
< Content-Type: ${type}
<
< ${body}
`),
    );
  expect(says('text/html', 'Invalid Host header')).toContain('webpack.config');
  const json = '{"error":{"code":"FORBIDDEN_HOST","message":"Invalid Host header"}}';
  expect(says('application/json', json)).not.toContain('webpack');
  expect(says('application/json', json)).not.toBe('');
});

describe('a signature that does not verify', () => {
  const signed = (fields: string) =>
    diagnosed(`GET https://openapi.broker.example.test/v1/orders?symbol=700.HK
X-Api-Key: c3cd6089065c3146e80a9c222670bbe4
X-Timestamp: 1747016071.701
X-Api-Signature: HMAC-SHA256 SignedHeaders=${fields}, Signature=f4c54977656cf2d133187c8df95247f2866028de71159b42b4ea410fb9102f29
< 403 Forbidden
< Content-Type: application/json
<
< {"code":403201,"message":"signature invalid"}
`);

  test('is made with the secret of whoever sends it, over the fields that it lists', () => {
    const analysis = signed('authorization;x-timestamp');
    expect(analysis.causes[0].id).toBe('signature-mismatch');
    expect(toldTo('developer', analysis)).toMatch(
      /signed headers \(authorization and x-timestamp\)[\s\S]*secret key that signs/,
    );
    expect(toldToAll(analysis)).not.toContain('Host');
  });

  test('covers Host where that is listed', () => {
    expect(toldTo('owner', signed('host;x-timestamp'))).toContain('proxy_set_header Host');
  });
});

describe('a proxy that names no scheme', () => {
  const refused = (fields: string) =>
    diagnosed(`GET http://news.example.test/
< 407 Proxy Authentication Required
${fields}`);

  test('makes no browser ask, and leaves curl nothing to choose', () => {
    const analysis = refused('< Via: 1.1 gate\n');
    expect(analysis.causes[0].id).toBe('proxy-credentials-missing');
    expect(toldTo('visitor', analysis)).toMatch(/^Expect no dialog/);
    expect(toldTo('developer', analysis)).toContain('--proxy-basic --proxy-user');
    const asked = refused('< Proxy-Authenticate: Digest realm="gate", nonce="a"\n');
    expect(toldTo('visitor', asked)).toContain('when the browser asks');
    expect(toldTo('developer', asked)).toContain('--proxy-digest');
  });

  test('Bright Data takes the user and password of a zone', () => {
    const analysis = refused('< X-Luminati-Error: Proxy Authentication Required\n');
    expect(toldTo('developer', analysis)).toContain('password of the zone');
  });
});

test('so is another field that the words name', () => {
  const analysis = diagnosed(`GET https://api.example.test/v1/reports
Authorization: Bearer 4fc23091ab19943b30d99b6faafbc99ea8e14809c89a19be
X-Tenant-Id: acme
< 403 Forbidden
< Content-Type: application/json
<
< {"message":"You do not have access to the tenant in X-Tenant-Id"}
`);
  expect(analysis.causes[0].id).toBe('permission-denied');
  expect(toldTo('developer', analysis)).toMatch(/^Look at X-Tenant-Id of GET \/v1\/reports/);
});

describe('whose words they are', () => {
  test('a library of Go does not answer behind a server of another language', () => {
    const refused = (server: string) =>
      because(
        diagnosed(`GET https://api.example.test/books
Authorization: Bearer jwt({"alg":"HS256"}, {"sub":"14"})
< 401 Unauthorized
< Server: ${server}
< Content-Type: application/json
<
< {"statusCode":401,"message":"JWT token signature is invalid."}
`).causes[0],
      );
    expect(refused('Caddy')).toContain('in the words of golang-jwt');
    expect(refused('Kestrel')).toContain('JWT token signature is invalid');
    expect(refused('Kestrel')).not.toContain('golang');
  });

  test('what stands within the sentence of another is not said to be of a framework', () => {
    const refused = (field: string, says: string) =>
      because(
        diagnosed(`GET https://files.example.test/app.css
< 403 Forbidden
< ${field}
< Content-Type: application/json
<
< {"error":"${says}"}
`).causes[0],
      );
    expect(refused('Vary: Origin', 'The specified account is disabled.')).not.toContain('Symfony');
    expect(refused('Vary: Origin', 'Authentication credentials were not provided.')).toContain(
      'in the words of Django REST framework',
    );
  });

  test('plain words beside the code of a product are of that product', () => {
    const said = because(
      diagnosed(`GET https://s3.eu-central-1.amazonaws.com/media/a.txt
Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260302/eu-central-1/s3/aws4_request, SignedHeaders=host, Signature=e10a662302d79912d1caa537faef5002c58e0178ec5e3be829c408f6846e8592
< 403 Forbidden
< Server: AmazonS3
< Content-Type: application/xml
<
< <Error><Code>RequestTimeTooSkewed</Code><Message>The time difference between the request and the clock of the server is too large.</Message></Error>
`).causes[0],
    );
    expect(said).toContain('AWS services say “RequestTimeTooSkewed”');
    expect(said).not.toContain('The server says');
  });

  test('a code and its sentence are not quoted once more where they stand together', () => {
    const said = because(
      diagnosed(`GET https://newco-files.s3.us-east-1.amazonaws.com/a.txt
Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20250426/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=e10a662302d79912d1caa537faef5002c58e0178ec5e3be829c408f6846e8592
< 403 Forbidden
< Server: AmazonS3
< Content-Type: application/xml
<
< <Error><Code>NotSignedUp</Code><Message>Your account is not signed up for the S3 service. You must sign up before you can use S3.</Message></Error>
`).causes[0],
    );
    expect(said.match(/NotSignedUp/g)).toHaveLength(1);
  });

  test('a plain text about a CSRF token is not of Django', () => {
    const refused = (type: string, body: string) =>
      because(
        diagnosed(`POST https://polls.example.test/api/votes
Cookie: session=EN7yzAO6TH4Esbbpgy2tLFTC1oPNL7eZhftvlMUakzP2; csrftoken=ImydPL3xcNcU9MTXFkB35sO1ls
Content-Type: application/json

{"choice":3}
< 403 Forbidden
< Content-Type: ${type}
<
< ${body}
`).causes[0],
      );
    expect(refused('text/plain', 'CSRF token verification failed')).toContain(
      'The cookie csrftoken was sent',
    );
    expect(refused('application/json', '{"detail":"CSRF Failed: CSRF token missing."}')).toContain(
      'The cookie csrftoken (Django) was sent',
    );
  });
});
