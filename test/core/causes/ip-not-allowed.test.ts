import { expect, test } from 'vitest';
import { SERVICES } from '../../../src/core/services/index.ts';
import { diagnosedInBrief, told } from '../../support/diagnosed.ts';

test('has no address in a command that might be somebody’s', () => {
  const sources = SERVICES.flatMap(({ remedies = [] }) =>
    remedies.map(({ code }) => code?.text ?? ''),
  );
  const examples = /\b(?:203\.0\.113|198\.51\.100|192\.0\.2)\.\d/;
  expect(sources.filter((text) => examples.test(text))).toEqual([]);
  const plain = told({
    response: { Server: 'nginx' },
    body: '{"error":"Your IP address is not allowed"}',
  });
  expect(plain.id).toBe('ip-not-allowed');
  expect(plain.text).toContain('Find out from which address');
  expect(plain.text).not.toMatch(examples);
});

test('changes the list of the token where that is what refused', () => {
  const { id, text } = told({
    request: { Authorization: 'Token 6d1756fe8c857526ea8a510c98661e1ed1df1255' },
    response: { Server: 'nginx', 'Content-Type': 'application/json' },
    body: '{"detail":"Source IP 198.51.100.28 is not permitted to authenticate using this token."}',
  });
  expect(id).toBe('ip-not-allowed');
  expect(text).toContain('In the settings of the token, add 198.51.100.28');
  expect(text).not.toMatch(/location |visitor: /);
});

test('speaks of the country where that is what was refused', () => {
  const { id, text } = told({
    response: { 'Content-Type': 'text/html' },
    body: '<h1>Access from your country is not allowed</h1>',
  });
  expect(id).toBe('ip-not-allowed');
  expect(text).toContain('another country');
  expect(text).not.toMatch(/Add the address|Find out from which address/);
});

test('allows no address that is a proxy’s', () => {
  const { id, text } = told({
    response: { 'Content-Type': 'application/json' },
    body: '{"message":"IP address 10.0.0.4 is not allowed"}',
  });
  expect(id).toBe('ip-not-allowed');
  expect(text).toContain('(it saw 10.0.0.4)');
  expect(text).not.toMatch(/Add 10\.0|Have 10\.0/);
});

test('keeps visitors off a key that is for servers', () => {
  const { id, text } = told({
    url: 'https://translation.googleapis.com/language/translate/v2?key=AIzaSyD3mOxN7v2Kq8LrT5wYb1cPzE9uHjG4sFQ',
    response: { 'Content-Type': 'application/json' },
    body: '{"error":{"code":403,"message":"The provided API key has an IP address restriction. The originating IP address of the call (203.0.113.25) violates this restriction.","status":"PERMISSION_DENIED"}}',
  });
  expect(id).toBe('ip-not-allowed');
  expect(text).toContain('website restriction');
  expect(text).not.toMatch(/visitor: |Add 203/);
});

test.each([
  ['Not available in your country', 'The country or region is not allowed'],
  ['Your IP is not whitelisted', 'The network address is not allowed'],
])('the title where the words are “%s”', (says, title) => {
  const request = { Authorization: 'Bearer c2f0b91d7a4e4b0f' };
  const [first] = diagnosedInBrief({ request, body: JSON.stringify({ error: says }) }).causes;
  expect(first.id).toBe('ip-not-allowed');
  expect(first.title).toBe(title);
});
