import { expect, test } from 'vitest';
import {
  bareCookieName,
  csrfPairs,
  headerKey,
  isCsrfHeader,
  queryKey,
  sessionCookie,
} from '../../../src/core/schemes/carriers.ts';

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
])('%s is a session of %s', (name, product) => {
  expect(sessionCookie(name)?.of).toContain(product);
});

test.each([
  ...['_ga', 'csrftoken', 'XSRF-TOKEN', '__cf_bm', 'AWSALB', 'ai_session', 'theme', 'constructor'],
  ...['.AspNetCore.Antiforgery.abc', `${'x'.repeat(300)}_session`],
])('%s is no session', (name) => {
  expect(sessionCookie(name)).toBeNull();
});

test('cookie names lose their prefixes', () => {
  expect(['__Host-a', '__secure-b', '__c'].map(bareCookieName)).toEqual(['a', 'b', '__c']);
});

test.each([
  ['X-API-Key', 'API key'],
  ['apikey', 'API key'],
  ['Ocp-Apim-Subscription-Key', 'subscription key'],
  ['X-Auth-Token', 'session token'],
  ['X-Vault-Token', 'token'],
  ['PRIVATE-TOKEN', 'personal access token'],
  ['X-Shopify-Access-Token', 'access token'],
  ['x-goog-api-key', 'API key'],
  ['X-Figma-Token', 'personal access token'],
  ['X-Acme-Api-Key', 'key or token'],
  ['X-Acme-Token', 'key or token'],
  ['Acme_Session_Id', 'key or token'],
  ['X-Acme-Auth', 'key or token'],
  ['Acme-Key', 'key or token'],
])('the header %s carries a %s', (name, what) => {
  expect(headerKey(name)?.what).toBe(what);
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

const header = (name: string, value: string) => [{ name, value }];

test.each([
  ['Angular', 'XSRF-TOKEN', 'a', 'X-XSRF-TOKEN', 'a', true],
  ['Laravel, percent-encoded', 'XSRF-TOKEN', 'a%3D', 'X-XSRF-TOKEN', 'a=', true],
  ['Angular, another value', 'XSRF-TOKEN', 'a', 'X-XSRF-TOKEN', 'b', false],
  ['a broken encoding', 'XSRF-TOKEN', '%', 'X-XSRF-TOKEN', 'b', false],
  ['Django', 'csrftoken', 'a', 'X-CSRFToken', 'a', true],
  ['Django, another value', 'csrftoken', 'a', 'X-CSRFToken', 'b', false],
  ['csurf', '_csrf', 'secret', 'CSRF-Token', 'token', null],
  ['ASP.NET Core', '.AspNetCore.Antiforgery.x', 'a', 'RequestVerificationToken', 'b', null],
  ['with a prefix', '__Host-csrftoken', 'a', 'x-csrftoken', 'a', true],
])('anti-forgery pair of %s', (_, cookie, secret, name, value, matches) => {
  const [pair] = csrfPairs(header(name, value), header(cookie, secret));
  expect(pair).toMatchObject({ cookie: { name: cookie }, header: { name }, matches });
});

test('a cookie whose header is missing comes behind whole pairs', () => {
  const cookies = [...header('XSRF-TOKEN', 'a'), ...header('csrftoken', 'b')];
  const pairs = csrfPairs(header('X-CSRFToken', 'b'), cookies);
  expect(pairs[0]?.convention.of).toBe('Django');
  expect(pairs.find(({ convention }) => convention.of.startsWith('Angular'))).toMatchObject({
    header: null,
    matches: null,
  });
});

test('a header whose counterpart is in the page', () => {
  const pairs = csrfPairs(header('X-WP-Nonce', 'abc'), []);
  expect(pairs).toMatchObject([
    { cookie: null, header: { value: 'abc' }, convention: { of: 'WordPress' } },
  ]);
  expect(csrfPairs([], [])).toEqual([]);
});

test('headers in which a token is sent back', () => {
  expect(isCsrfHeader('X-CSRFToken')).toBe(true);
  expect(isCsrfHeader('X-Requested-With')).toBe(false);
});
