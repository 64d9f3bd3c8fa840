import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentDecoded, queryPairs } from '../../../src/core/http/query.ts';

test.each([
  ['', []],
  ['?', []],
  [
    '?a=1&b=2',
    [
      ['a', '1'],
      ['b', '2'],
    ],
  ],
  [
    '?a=1&a=2',
    [
      ['a', '1'],
      ['a', '2'],
    ],
  ],
  [
    '?flag&empty=&=value',
    [
      ['flag', ''],
      ['empty', ''],
      ['', 'value'],
    ],
  ],
  [
    '?sig=a==&x=y=z',
    [
      ['sig', 'a=='],
      ['x', 'y=z'],
    ],
  ],
  ['?&&a=1&', [['a', '1']]],
  [
    '?a=one+two&b=%C3%A4&c=%zz',
    [
      ['a', 'one two'],
      ['b', 'ä'],
      ['c', '%zz'],
    ],
  ],
])('the parameters of %j', (search, pairs) => {
  expect(queryPairs(search)).toEqual(pairs);
});

test('reads every query as URLSearchParams does', () => {
  const query = fc.stringMatching(/^[a-c=&+%0-9?]*$/);
  fc.assert(
    fc.property(fc.oneof(query, fc.webQueryParameters()), (text) => {
      const { search } = new URL(`https://a.test/?${text}`);
      expect(queryPairs(search)).toEqual([...new URLSearchParams(search)]);
    }),
  );
});

test.each([
  ['a%20b%C3%A9', 'a bé'],
  ['100%', '100%'],
  ['%ff', '%ff'],
])('%s is decoded where it can be: %s', (text, expected) => {
  expect(percentDecoded(text)).toBe(expected);
});
