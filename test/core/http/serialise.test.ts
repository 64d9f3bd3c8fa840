import { expect, test } from 'vitest';
import { isToken, isToken68, quote, serialise } from '../../../src/core/http/serialise.ts';

test.each([
  ['Basic', true, true],
  ['a!b', true, false],
  ['a/b', false, true],
  ['abc==', false, true],
  ['==', false, false],
  ['a b', false, false],
  ['', false, false],
])('%s is a token: %s, a token68: %s', (text, token, token68) => {
  expect(isToken(text)).toBe(token);
  expect(isToken68(text)).toBe(token68);
});

test('quotes and backslashes are escaped', () => {
  expect(quote('a "b" \\c')).toBe('"a \\"b\\" \\\\c"');
});

test('values that are no tokens are quoted in any case', () => {
  const parameters = [
    { name: 'a', value: 'b', quoted: false },
    { name: 'c', value: 'd e', quoted: false },
    { name: 'f', value: 'g', quoted: true },
  ];
  expect(serialise({ scheme: 'X', token68: null, parameters })).toBe('X a=b, c="d e", f="g"');
  expect(serialise({ scheme: 'X', token68: 'abc=', parameters: [] })).toBe('X abc=');
  expect(serialise({ scheme: 'X', token68: null, parameters: [] })).toBe('X');
});
