import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault, parseJson, readBefore } from '../../../src/core/token/json.ts';

const isJson = (source: string) => {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
};

const BROKEN: readonly (readonly [string, number])[] = [
  ['', 0],
  ['{', 1],
  ['{"a"', 4],
  ['{"a":', 5],
  ['{"a":1', 6],
  ['{"a":1,}', 7],
  ['{a:1}', 1],
  ['{"a" 1}', 5],
  ['{"a":1 "b":2}', 7],
  ['{"a":1}x', 7],
  ['[1,]', 3],
  ['[1}', 2],
  ['"a\nb"', 2],
  ['"\\x"', 2],
  ['"\\u12g4"', 5],
  ['"\\', 2],
  ['tru', 3],
  ['trux', 3],
  ['-', 1],
  ['01', 1],
  ['1.', 2],
  ['1e', 2],
  ['1e+', 3],
  ['1x', 1],
];

for (const [source, at] of BROKEN) {
  test(`breaks at ${at}: ${source}`, () => {
    expect(isJson(source)).toBe(false);
    expect(jsonFault(source)?.at).toBe(at);
  });
}

test('agrees with JSON.parse about every JSON value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
      expect(jsonFault(JSON.stringify(value, null, indent))).toBeNull();
    }),
  );
});

test('agrees with JSON.parse about altered JSON', () => {
  const alteration = fc.tuple(
    fc.json(),
    fc.nat(),
    fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '\\', '0', '-', '.', 'e', 't', ' '),
  );
  fc.assert(
    fc.property(alteration, ([source, where, piece]) => {
      const at = where % (source.length + 1);
      const altered = source.slice(0, at) + piece + source.slice(at + 1);
      expect(jsonFault(altered) === null).toBe(isJson(altered));
    }),
    { numRuns: 2000 },
  );
});

test('the complete members before the fault are read', () => {
  const source = '{"a":{"b":[1,2]},"c":"x","d":tru';
  const fault = jsonFault(source);
  expect(fault && readBefore(source, fault)).toEqual({ a: { b: [1, 2] }, c: 'x' });
  expect(readBefore('{', { at: 1, readUpTo: 0 })).toBeNull();
});

test('depth does not matter', () => {
  expect(jsonFault('['.repeat(200_000))).toMatchObject({ at: 200_000 });
  expect(jsonFault('['.repeat(200_000) + ']'.repeat(200_000))).toBeNull();
});

test('parseJson gives undefined for what is no JSON', () => {
  expect(parseJson('{')).toBeUndefined();
  expect(parseJson('null')).toBeNull();
});
