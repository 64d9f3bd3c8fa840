/** What each product has to have set, as its own menus and files call it. */
import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('SuperTokens names the claim that is not met', () => {
  const analysis = diagnosed(`GET https://api.example.test/tasks
Cookie: sAccessToken=q8ZfN2x7
< 403 Forbidden
< Content-Type: application/json
<
< {"message":"invalid claim","claimValidationErrors":[{"id":"st-ev","reason":{"message":"wrong value","expectedValue":true,"actualValue":false}}]}
`);
  expect(analysis.causes[0].title).toBe('The account is not verified yet');
  expect(because(analysis.causes[0])).toContain('has not verified the e-mail address');
  expect(toldTo('developer', analysis)).toContain('sendVerificationEmail()');
  expect(toldTo('owner', analysis)).toContain('overrideGlobalClaimValidators');
  expect(toldTo('visitor', analysis)).toContain('Open the link in the mail');
  expect(toldToAll(analysis)).not.toContain('user administration');
});

test('SABnzbd has its key under Config', () => {
  const analysis =
    diagnosed(`GET http://nas.example.test:8080/sabnzbd/api?mode=queue&apikey=9f8e7d6c5b4a39281706f5e4d3c2b1a0
< 403 Forbidden
<
< API Key Incorrect
`);
  expect(toldTo('developer', analysis)).toContain('Config, General, Security');
  expect(toldTo('owner', analysis)).toContain('Generate New Key');
  expect(toldToAll(analysis)).not.toContain('developer console');
  const other = diagnosed(`GET https://agents.example.test/api/agents
X-Api-Key: 9f8e7d6c5b4a39281706f5e4d3c2b1a0
< 403 Forbidden
<
< API Key Incorrect
`);
  expect(toldToAll(other)).not.toContain('SABnzbd');
});

test('RSS-Bridge is told the bridge that the query names', () => {
  const analysis =
    diagnosed(`GET https://rss.example.test/?action=display&bridge=TwitchBridge&format=Atom
< 401 Unauthorized
< Content-Type: text/plain
<
< This bridge is not whitelisted
`);
  expect(toldTo('owner', analysis)).toContain('enabled_bridges[] = TwitchBridge');
  expect(toldTo('visitor', analysis)).toContain('enable TwitchBridge');
});

test('Appwrite calls the right by what the request does', () => {
  const update = (
    before: string,
  ) => `${before}PATCH https://api.example.test/v1/databases/main/collections/minutes/documents/7
X-Appwrite-Project: 66f1c0de
Cookie: a_session_66f1c0de0012ab9d44e1=eyJpZCI6IjY3NTAxYjJlMDAxOWFhNzEiLCJzZWNyZXQiOiIxYzQ2MDhiZDMzYTMyNWE3In0
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"The current user is not authorized to perform the requested action.","code":401,"type":"user_unauthorized"}
`;
  const account = `GET https://api.example.test/v1/account
X-Appwrite-Project: 66f1c0de
Cookie: a_session_66f1c0de0012ab9d44e1=eyJpZCI6IjY3NTAxYjJlMDAxOWFhNzEiLCJzZWNyZXQiOiIxYzQ2MDhiZDMzYTMyNWE3In0
< 200 OK

`;
  const analysis = diagnosed(update(account));
  const [first] = analysis.causes;
  expect([first.id, first.certainty]).toEqual(['forbidden-reported-as-401', 'certain']);
  expect(toldTo('owner', analysis)).toMatch(
    /Update in the Appwrite console: Databases, main, minutes, Settings[\s\S]*Permission\.update/,
  );
  expect(toldTo('owner', analysis)).not.toContain('403 Forbidden');
  expect(diagnosed(update('')).causes[0].certainty).not.toBe('certain');
});

test('Strava names the scope, which the address of the consent takes', () => {
  const analysis = diagnosed(`POST https://www.strava.com/api/v3/activities
Authorization: Bearer 629d48cd2f9cfee13b5fe643cba1ba1875042d46
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"Authorization Error","errors":[{"resource":"AccessToken","field":"activity:write_permission","code":"missing"}]}
`);
  expect(toldTo('developer', analysis)).toContain('scope=read,activity:write');
  expect(toldTo('visitor', analysis)).toContain('(activity:write)');
  expect(toldToAll(analysis)).not.toContain('Look up which scope');
});

test('the addresses of Directus are those of a policy, not of a path', () => {
  const analysis = diagnosed(`GET https://cms.example.test/items/articles
Authorization: Bearer 7f2c6d0e5b1a4c7f9e3d21
< 401 Unauthorized
< X-Powered-By: Directus
< Content-Type: application/json
<
< {"errors":[{"message":"Invalid IP address.","extensions":{"code":"INVALID_IP"}}]}
`);
  expect(toldTo('owner', analysis)).toMatch(/Access Policies[\s\S]*IP_TRUST_PROXY/);
});

test('the rule of an Algolia key is about Referer', () => {
  const analysis = diagnosed(`POST https://pvqz3tt0w9-dsn.algolia.net/1/indexes/*/queries
Origin: https://preview.example.test
Referer: https://preview.example.test/
X-Algolia-API-Key: 727fb4af8b056f52da58de05630a0cd1
< 403 Forbidden
< Content-Type: application/json
<
< {"message":"Method not allowed with this referer","status":403}
`);
  const [first] = analysis.causes;
  expect([first.id, first.certainty]).toEqual(['origin-not-allowed', 'certain']);
  expect(toldTo('developer', analysis)).toContain('https://preview.example.test/*');
  expect(toldToAll(analysis)).not.toContain('without Origin');
});

test('Google takes no secret-less web client, and has a way for pages', () => {
  const analysis = diagnosed(`POST https://oauth2.googleapis.com/token
Origin: https://sheets.example.test
Content-Type: application/x-www-form-urlencoded

client_id=177198524833-3to4yx7x.apps.googleusercontent.com&client_secret=uqiQmlZ10DsKi6vDQH9Vwu6p&refresh_token=1%2F0wZxn&grant_type=refresh_token
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"invalid_client","error_description":"Unauthorized"}
`);
  expect(analysis.causes[0].id).toBe('client-authentication-failed');
  expect(toldTo('developer', analysis)).toMatch(
    /initTokenClient[\s\S]*APIs & Services, Credentials/,
  );
  expect(toldToAll(analysis)).not.toMatch(/public client|realm|client_secret_post/);
});

test('Mercurial pushes over https, and believes the scheme that it is told', () => {
  const analysis = diagnosed(`POST http://hg.example.test/shelf?cmd=unbundle
Content-Type: application/mercurial-0.1
X-HgProto-1: 0.1 0.2

HG20
< 403 Forbidden
<
< ssl required
`);
  expect(analysis.causes[0].id).toBe('https-required');
  expect(toldTo('developer', analysis)).toContain('hg push https://hg.example.test/shelf');
  expect(toldTo('owner', analysis)).toMatch(/wsgi\.url_scheme[\s\S]*push_ssl = true/);
});

test('the sign-in of Jellyfin says in its log who was refused', () => {
  const analysis = diagnosed(`POST https://media.example.test/Users/AuthenticateByName
Origin: https://media.example.test
Content-Type: application/json

{"Username":"mara","Pw":"x"}
< 401 Unauthorized
< Content-Type: text/plain
<
< Error processing request.
`);
  const [first] = analysis.causes;
  expect([first.id, first.certainty]).toEqual(['password-rejected', 'certain']);
  expect(because(first)).toContain('tried to sign in as “mara”');
  expect(toldTo('owner', analysis)).toContain('Users, the user, Password');
  expect(toldTo('developer', analysis)).not.toContain('configured password');
});

test('a key that worked in Authorization is sent as it was there', () => {
  const before = (line: string) => `GET https://tv.example.test/Sessions
${line}
< 200 OK

`;
  const refused = (field: string) => `GET https://tv.example.test/Items/Latest
${field}: c09d6d055fd8cb8c5fdbf6f31ad6d36b
< 401 Unauthorized
`;
  const jellyfin = diagnosed(
    before('Authorization: MediaBrowser Token="c09d6d055fd8cb8c5fdbf6f31ad6d36b"') +
      refused('X-Emby-Token'),
  );
  expect(jellyfin.causes[0].id).toBe('scheme-mismatch');
  expect(toldTo('developer', jellyfin)).toContain('MediaBrowser Token=');
  expect(toldTo('owner', jellyfin)).toContain('EnableLegacyAuthorization');
  const other = diagnosed(
    before('Authorization: Acme c09d6d055fd8cb8c5fdbf6f31ad6d36b') + refused('X-Acme-Token'),
  );
  expect(toldTo('developer', other)).toMatch(/as Acme, as GET \/Sessions did[\s\S]*Acme \$API_KEY/);
  expect(other.causes[0].missing.join()).toContain('GET /Items/Latest works with the same key');
});

test('Weaviate names the user who is on no list', () => {
  const analysis = diagnosed(`DELETE https://weaviate.example.test/v1/schema/Article
Authorization: Bearer M6St0Ng6pKT4zyHLZha4KY4aZSOKRWKlMmvAGa1p
< 403 Forbidden
< Content-Type: application/json
<
< {"error":[{"message":"authorization, forbidden action: user 'john' has insufficient permissions to delete [schema/Article]"}]}
`);
  const [first] = analysis.causes;
  expect([first.id, first.certainty]).toEqual(['permission-denied', 'certain']);
  expect(toldTo('owner', analysis)).toContain('AUTHORIZATION_ADMINLIST_USERS=john');
});

test('what is written is not looked for as a file', () => {
  const put = (server: string) =>
    diagnosed(`PUT http://kiosk.example.test/dav/x.txt
Content-Type: text/plain

x
< 403 Forbidden
< Server: ${server}
< Content-Type: text/html
<
< <html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1></body></html>
`);
  const lighttpd = put('lighttpd/1.4.69');
  expect(lighttpd.causes[0].id).toBe('resource-forbidden-by-server');
  expect(lighttpd.causes[0].title).toBe('The web server itself refuses to write here');
  expect(toldTo('owner', lighttpd)).toMatch(/"\^\/dav\(\$\|\/\)"[\s\S]*is-readonly = "disable"/);
  expect(toldToAll(lighttpd)).not.toMatch(/namei|wrong case|nginx: deny/);
});

test('authentik takes API tokens as Bearer, and writes its own answers', () => {
  const analysis = diagnosed(`GET https://auth.example.test/api/v3/core/groups/
Authorization: YbFkpjUNb9U5meC4g3SYc4bdnh5yPcudq16lh6tdKYR5eP0KONaDgJhTWrsT
< 403 Forbidden
< X-Powered-By: authentik
< X-authentik-id: d8fd7358
< Content-Type: application/json
<
< {"detail":"Authentication credentials were not provided."}
`);
  expect(analysis.causes[0].id).toBe('scheme-missing');
  expect(toldTo('developer', analysis)).toContain('intent API');
  expect(toldTo('owner', analysis)).toBe('');
});

test('an upload of Livewire is signed with the scheme that the proxy has to pass on', () => {
  const analysis =
    diagnosed(`POST https://forms.example.test/livewire/upload-file?expires=1890000000&signature=6f707cbb311e85b89ac22f1912f5e93fc237388c52b5f783da6783415f4622e5
Cookie: laravel_session=bGvViNVe7Xf4r4wtd6uqvUM8rJb1LcF5
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":""}
`);
  expect(analysis.causes[0].id).toBe('signature-mismatch');
  expect(toldTo('owner', analysis)).toMatch(/trustProxies[\s\S]*X-Forwarded-Proto[\s\S]*APP_KEY/);
  expect(analysis.causes[0].missing.join()).not.toContain('StringToSign');
});

test('the pictures of Asana are asked for anew, not signed by the page', () => {
  const analysis =
    diagnosed(`GET https://asana-user-private-us-east-1.s3.amazonaws.com/assets/1/2/3?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAFKN32CLWMT599YUI%2F20260302%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20260302T080000Z&X-Amz-Expires=120&X-Amz-SignedHeaders=host&X-Amz-Signature=9d0cab9fcacb71a107795eb245a0d187097b6b80de0764a1600f14c6505aece3
< 403 Forbidden
< Server: AmazonS3
< Content-Type: application/xml
<
< <Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>
`);
  expect(analysis.causes[0].id).toBe('signed-url-expired');
  expect(toldTo('developer', analysis)).toMatch(/two minutes[\s\S]*opt_fields=download_url/);
  expect(toldToAll(analysis)).not.toContain('Have a new URL signed');
});

test('a page that signs takes the time from the answer', () => {
  const signed = (origin: string) =>
    diagnosed(`# at: 2026-03-02T08:15:00Z
GET https://u7t2k9q4zd.execute-api.eu-central-1.amazonaws.com/prod/visits
${origin}Authorization: AWS4-HMAC-SHA256 Credential=ASIAEI3ACPHGOTD4IRBG/20260302/eu-central-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=300d427961ba0cffaaa509853a1b11a0d89312c6b8b98b629431505f5733ee26
X-Amz-Date: 20260302T081500Z
< 403 Forbidden
< Date: Mon, 02 Mar 2026 08:22:22 GMT
< Content-Type: application/json
< x-amzn-errortype: InvalidSignatureException
<
< {"message":"Signature expired: 20260302T081500Z is now earlier than 20260302T081722Z (20260302T082222Z - 5 min.)"}
`);
  const page = signed('Origin: https://field.example.test\n');
  expect(page.causes[0].id).toBe('clock-skew');
  expect(toldTo('developer', page)).toContain('signingDate');
  expect(toldTo('developer', page)).not.toContain('timedatectl');
  expect(because(page.causes[0]).match(/7 minutes/g)).toHaveLength(1);
  expect(toldTo('developer', signed(''))).toContain('timedatectl');
});

test('express-jwt may look elsewhere for its token', () => {
  const analysis = diagnosed(`GET https://www.example.test/api/orders
Authorization: Bearer jwt({"alg":"HS256"}, {"sub":"7","exp":"2026-03-02T12:00:00Z"})
< 401 Unauthorized
< X-Powered-By: Express
< Content-Type: application/json
<
< {"error":"credentials_required","message":"No authorization token was found"}
`);
  expect(analysis.causes[0].id).toBe('authorization-stripped-upstream');
  expect(because(analysis.causes[0])).toContain('whose time is not over');
  expect(toldTo('owner', analysis)).toMatch(/getToken[\s\S]*proxy_set_header Authorization/);
});

test('a registry says where its token is to be had, and a page cannot read it', () => {
  const analysis = diagnosed(`GET https://ghcr.io/v2/acme/webshop/tags/list
Origin: https://tags.example.test
Sec-Fetch-Site: cross-site
< 401 Unauthorized
< Docker-Distribution-API-Version: registry/2.0
< WWW-Authenticate: Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:acme/webshop:pull"
< Content-Type: application/json
<
< {"errors":[{"code":"UNAUTHORIZED","message":"authentication required"}]}
`);
  expect(analysis.causes[0].id).toBe('credentials-missing');
  expect(analysis.causes[0].title).toContain('no fault so far');
  expect(toldTo('developer', analysis)).toMatch(
    /on a server[\s\S]*read:packages[\s\S]*field token/,
  );
  expect(toldToAll(analysis)).not.toMatch(/await fetch|-u "\$USER"|Sign in on the page/);
});
