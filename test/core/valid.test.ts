import { expect, test } from 'vitest';
import { isExchange } from '../../src/core/valid.ts';
import { exchange } from '../support/exchange.ts';

/** Every way of leaving out, or putting something else in the place of, one part of a value. */
function* spoiled(value: unknown, build: (part: unknown) => unknown): Generator<unknown> {
  yield build(undefined);
  yield build(Symbol.iterator);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    yield* spoiled(part, (next) =>
      build(
        Array.isArray(value)
          ? value.map((item, at) => (String(at) === key ? next : item))
          : { ...value, [key]: next },
      ),
    );
  }
}

test('an exchange is one, before and after JSON', () => {
  const one = exchange({ request: { Accept: '*/*' }, body: 'x' });
  expect(isExchange(one)).toBe(true);
  expect(isExchange(JSON.parse(JSON.stringify(one)))).toBe(true);
});

test('an exchange with any part missing or of another type is none', () => {
  const one = exchange({ request: { Accept: '*/*' }, body: 'x' });
  const wrong = [...spoiled(one, (value) => value)];
  expect(wrong.length).toBeGreaterThan(80);
  for (const value of wrong) expect(isExchange(value)).toBe(false);
});

test('an exchange without attempts is none', () => {
  expect(isExchange({ ...exchange(), attempts: [] })).toBe(false);
});
