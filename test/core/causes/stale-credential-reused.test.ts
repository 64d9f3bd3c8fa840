import { expect, test } from 'vitest';
import { because, diagnosed, stepsOf } from '../../support/diagnosed.ts';

test('an older token is called so by the claims that it has', () => {
  const token = (minute: string) =>
    `jwt({"alg":"HS256"}, {"sub":"mia","exp":"2026-03-02T${minute}:00Z"})`;
  const analysis = diagnosed(`# at: 2026-03-02T10:00:00Z
GET https://items.example.test/me
Authorization: Bearer ${token('10:30')}
< 200 OK
<
< {}

GET https://items.example.test/items
Authorization: Bearer ${token('10:05')}
< 401 Unauthorized
< WWW-Authenticate: Bearer
`);
  const stale = analysis.causes.find(({ id }) => id === 'stale-credential-reused');
  expect(stale && because(stale)).toContain(
    'ends 25 minutes before that one; both name the same user.',
  );
  expect(stale && because(stale)).not.toMatch(/issued|issuer/);
});

test('a key that was replaced is taken from the answer of its rotation', () => {
  const steps = stepsOf(
    `# at: 2026-03-02T10:00:20Z
POST https://console.example.test/v1/keys/current/rotate
X-API-Key: ck_0b1f92c7d4e84a55b6a0c3d2e1f49788
< 200 OK

# at: 2026-03-02T10:00:50Z
GET https://console.example.test/v1/quota
X-API-Key: ck_0b1f92c7d4e84a55b6a0c3d2e1f49788
< 401 Unauthorized`,
    'stale-credential-reused',
  );
  expect(steps).toMatch(/from the answer of POST \/v1\/keys\/current\/rotate/);
  expect(steps).toMatch(/'X-API-Key': credentialStore.current\(\)/);
});

test('a token that the page has replaced itself is old, whatever its issuer', () => {
  const old = 'jwt({"alg":"RS256"}, {"iss":"cluster/account","sub":"account:ops:wall"})';
  const fresh =
    'jwt({"alg":"RS256"}, {"iss":"https://cluster.example.test","sub":"account:ops:wall","aud":["cluster"],"iat":"2026-03-02T09:59:00Z","exp":"2026-03-02T11:00:00Z"})';
  const get = (path: string, token: string, answer: string) =>
    `GET https://k8s.example.test/${path}\nAuthorization: Bearer ${token}\n< ${answer}\n`;
  const refused = get('events', old, '401 Unauthorized');
  const [first] = diagnosed(
    [get('pods', old, '401 Unauthorized'), get('pods', fresh, '200 OK'), refused].join('\n'),
  ).causes;
  expect(first.id).toBe('stale-credential-reused');
  // Another user's, or one that was not refused before, shows nothing.
  const other = fresh.replace('ops:wall', 'ops:bot');
  const ids = (...all: string[]) => diagnosed(all.join('\n')).causes.map(({ id }) => id);
  expect(
    ids(get('pods', old, '401 Unauthorized'), get('pods', other, '200 OK'), refused),
  ).not.toContain('stale-credential-reused');
  expect(ids(get('pods', fresh, '200 OK'), refused)).not.toContain('stale-credential-reused');
  // To have no audience is no other one.
  expect(ids(get('pods', fresh, '200 OK'), refused)).not.toContain('token-audience-mismatch');
});

test('the title where a key was replaced', () => {
  const analysis = diagnosed(`POST https://console.example.test/v1/keys/current/rotate
X-API-Key: ck_0b1f92c7d4e84a55b6a0c3d2e1f49788
< 200 OK

GET https://console.example.test/v1/quota
X-API-Key: ck_0b1f92c7d4e84a55b6a0c3d2e1f49788
< 401 Unauthorized`);
  expect(analysis.causes[0].title).toBe('The old key is still sent after it was replaced');
});

test('a product that calls the old token invalid with 403 says no more than that it is old', () => {
  const call = (
    path: string,
    token: string,
    answer: string,
  ) => `GET https://api.netatmo.com/api/${path}
Authorization: Bearer ${token}
${answer}

`;
  const good = '< 200 OK\n< Content-Type: application/json\n<\n< {"body":[]}';
  const { causes } = diagnosed(
    `${call('getstationsdata', '2dda9b194dff1ca0929c|aeaefd1cffea7855445569ce', good)}POST https://api.netatmo.com/oauth2/token
Content-Type: application/x-www-form-urlencoded

grant_type=refresh_token&refresh_token=7f1c9e5ab2
< 200 OK
< Content-Type: application/json
<
< {"access_token":"2dda9b194dff1ca0929c|0b6d11c0a95f34e88bd2709a","expires_in":10800}

${call('getstationsdata', '2dda9b194dff1ca0929c|0b6d11c0a95f34e88bd2709a', good)}${call(
  'getmeasure',
  '2dda9b194dff1ca0929c|aeaefd1cffea7855445569ce',
  '< 403 Forbidden\n< Content-Type: application/json\n<\n< {"error":{"code":2,"message":"Invalid access token"}}',
)}`,
  );
  expect(causes[0].id).toBe('stale-credential-reused');
});
