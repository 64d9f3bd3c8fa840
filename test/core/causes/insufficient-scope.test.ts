import { expect, test } from 'vitest';
import { because, diagnosed, stepsOf, toldTo } from '../../support/diagnosed.ts';

test('for an application nobody consents', () => {
  const all = stepsOf(
    `GET https://api.example.test/users
Authorization: Bearer jwt({"alg":"RS256"}, {"sub":"8Hf@clients","azp":"8Hf","gty":"client-credentials","scope":"read:clients","exp":"2026-03-02T11:00:00Z"})
< 403 Forbidden
< WWW-Authenticate: Bearer error="insufficient_scope", scope="read:users"`,
    'insufficient-scope',
  );
  expect(all).toMatch(/Authorise the application 8Hf for read:users/);
  expect(all).not.toMatch(/visitor|refresh/);
});

test('of scopes that are alternatives one is asked for, by whoever asks for the token', () => {
  const call = (token: string) =>
    diagnosed(`GET https://www.googleapis.com/calendar/v3/calendars
Authorization: Bearer ${token}
< 403 Forbidden
< WWW-Authenticate: Bearer realm="https://accounts.google.com/", error="insufficient_scope", scope="https://www.googleapis.com/auth/calendar https://www.googleapis.com/auth/calendar.readonly"
< Content-Type: application/json
<
< {"error":{"code":403,"message":"Request had insufficient authentication scopes.","status":"PERMISSION_DENIED"}}
`);
  const ofUser = call('ya29.a0Ge94vSoLgB94laNzDGhGqih4lL6isOBDCjAod85M9GUFTZ');
  expect(toldTo('developer', ofUser)).toMatch(/one of these scopes, the narrowest.* or https/);
  expect(toldTo('visitor', ofUser)).toContain('agree to the access');
  expect(ofUser.causes.map(({ id }) => id)).toEqual(['insufficient-scope']);
  expect(because(ofUser.causes[0]).match(/insufficient_scope/g)).toHaveLength(1);
  const ofMachine = call('ya29.c.c0VWNVWseDgZ0c43eUvLy4C3yvPU75WmLQW3almqijmliVdhz');
  expect(toldTo('developer', ofMachine)).toContain('gcloud compute instances set-service-account');
  expect(toldTo('visitor', ofMachine)).toBe('');
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

test('a challenge that names what the token has does not say what is missing', () => {
  const analysis = diagnosed(`GET https://api.example.test/admin
Authorization: Bearer jwt({"alg":"RS256"}, {"sub":"u","scope":"message:read","exp":"2030-01-01T00:00:00Z"})
< 403 Forbidden
< WWW-Authenticate: Bearer error="insufficient_scope", error_description="The token provided has insufficient scope [message:read] for this request", scope="message:read"
<
`);
  expect(analysis.causes[0].id).toBe('insufficient-scope');
  expect(because(analysis.causes[0])).toContain(
    'The token has message:read, which the challenge names',
  );
  expect(toldTo('developer', analysis)).toContain('Look up which scope GET /admin needs');
  expect(toldTo('developer', analysis)).not.toContain('message:read');
  expect(toldTo('owner', analysis)).toContain('name the scope that is missing');
});
