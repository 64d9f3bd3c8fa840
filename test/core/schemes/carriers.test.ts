import { expect, test } from 'vitest';
import { headerKey, isSessionCookie, queryKey } from '../../../src/core/schemes/carriers.ts';

test.each([
  ['JSESSIONID', 'Java'],
  ['connect.sid', 'Express'],
  ['PHPSESSID', 'PHP'],
  ['sessionid', 'Django'],
  ['laravel_session', 'Laravel'],
  ['.AspNetCore.Cookies', 'ASP.NET Core'],
  ['.AspNetCore.Identity.ApplicationC1', 'ASP.NET Core'],
  ['_myapp_session', 'Rails'],
  ['wordpress_logged_in_0123456789abcdef', 'WordPress'],
  ['next-auth.session-token', 'NextAuth'],
  ['__Secure-next-auth.session-token', 'NextAuth'],
  ['__Secure-next-auth.session-token.0', 'Auth.js'],
  ['__Host-session', 'framework'],
  ['ASPSESSIONIDQQCSBRTD', 'classic ASP'],
  ['SSESS0123456789abcdef0123456789abcdef', 'Drupal'],
  ['sb-abcdefgh-auth-token.1', 'Supabase'],
  ['AWSELBAuthSessionCookie-0', 'AWS'],
  ['_shibsession_64656661756c74', 'Shibboleth'],
  ['my_session_id', 'by its name'],
  ['app.auth.token', 'by its name'],
])('%s is a session of %s', (name) => {
  expect(isSessionCookie(name)).toBe(true);
});

test.each([
  ...['_ga', 'csrftoken', 'XSRF-TOKEN', '__cf_bm', 'AWSALB', 'ai_session', 'theme', 'constructor'],
  ...['.AspNetCore.Antiforgery.abc', `${'x'.repeat(300)}_session`],
])('%s is no session', (name) => {
  expect(isSessionCookie(name)).toBe(false);
});

test.each([
  ['X-API-Key', 'key'],
  ['apikey', 'key'],
  ['Ocp-Apim-Subscription-Key', 'key'],
  ['X-Auth-Token', 'token'],
  ['X-Vault-Token', 'token'],
  ['PRIVATE-TOKEN', 'token'],
  ['X-Shopify-Access-Token', 'token'],
  ['x-goog-api-key', 'key'],
  ['X-Figma-Token', 'token'],
  ['X-Acme-Api-Key', 'key'],
  ['X-Acme-Token', 'key'],
  ['Acme_Session_Id', 'key'],
  ['X-Acme-Auth', 'key'],
  ['Acme-Key', 'key'],
])('the header %s carries a %s', (name, carried) => {
  expect(headerKey(name)).toBe(carried);
});

test.each([
  ...['Accept', 'Authorization', 'X-Request-Id', 'Cookie', '__proto__', 'toString'],
  ...['X-CSRF-Token', 'X-XSRF-TOKEN', 'RequestVerificationToken', 'Idempotency-Key'],
  ...['Sec-WebSocket-Key', 'X-Push-Token', 'X-Cache-Key', 'Lock-Token', 'X-Continuation-Token'],
  ...['X-Routing-Key', 'X-Partition-Key', 'Surrogate-Key'],
])('the header %s carries no key', (name) => {
  expect(headerKey(name)).toBeNull();
});

test.each([
  ['api_key', undefined, true],
  ['access_token', undefined, true],
  ['Sig', undefined, true],
  ['code', undefined, false],
  ['code', '12', false],
  ['code', 'a8f5f167f44f4964e6c998dee827110c', true],
  ['page', 'a8f5f167f44f4964e6c998dee827110c', false],
  ['valueOf', undefined, false],
  ['refresh_token', 'true', false],
  ['key', 'app/*', false],
])('the query parameter %s with %s: %s', (name, value, isKey) => {
  expect(queryKey(name, value) !== null).toBe(isKey);
});

test('a signed token in the address is one under any name, but that of a sign-in', () => {
  const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJjZG4ifQ.c2lnbmF0dXJl';
  expect(queryKey('URISigningPackage', jwt)).toBe('token');
  expect(queryKey('state', jwt)).toBeNull();
  expect(queryKey('authSig', jwt)).toBeNull();
});
