import { expect, test } from 'vitest';
import { bareCookieName, csrfPairs, isCsrfHeader } from '../../../src/core/schemes/csrf.ts';

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

test('cookie names lose their prefixes', () => {
  expect(['__Host-a', '__secure-b', '__c'].map(bareCookieName)).toEqual(['a', 'b', '__c']);
});
