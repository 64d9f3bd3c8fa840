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
