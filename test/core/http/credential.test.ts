import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCredential } from '../../../src/core/http/credential.ts';
import { serialise } from '../../../src/core/http/serialise.ts';
import { credentialVectors } from '../../vectors/vectors.ts';
import { anyFieldText, writables } from './arbitraries.ts';
import { credentialReadings } from './reference.ts';

for (const { section, title, vectors } of credentialVectors) {
  describe(`${section}: ${title}`, () => {
    test.each(vectors.map((vector) => [vector.title, vector] as const))('%s', (_, vector) => {
      const field = parseCredential(vector.lines);
      expect(field.scheme).toBe(vector.scheme);
      expect(field.token68).toBe(vector.token68);
      expect(Object.entries(field.params).sort()).toEqual(Object.entries(vector.params).sort());
      expect(field.rest).toBe(vector.rest);
      expect(field.faults.map(({ code }) => code)).toEqual(vector.faults ?? []);
      expect(field.wellFormed).toBe(vector.wellFormed);
      const single = field.lines.length === 1;
      const readings = single ? credentialReadings(field.lines[0] ?? '') : [];
      expect(readings.length === 1).toBe(vector.wellFormed);
    });
  });
}

test('no field at all is no fault', () => {
  expect(parseCredential([])).toMatchObject({
    scheme: null,
    wellFormed: true,
    faults: [],
    raw: '',
  });
});

test('the text as sent is kept', () => {
  expect(parseCredential([' Bearer a b ', 'x']).raw).toBe(' Bearer a b \nx');
});

test('spans point at the very characters', () => {
  const line = '  X  a="b"';
  const { schemeSpan, restSpan, parameters } = parseCredential([line]);
  expect(schemeSpan).toEqual({ start: 2, end: 3 });
  expect(restSpan).toEqual({ start: 5, end: 10 });
  expect(parameters[0]?.valueSpan).toEqual({ start: 7, end: 10 });
  expect(parseCredential(['X abc']).token68Span).toEqual({ start: 2, end: 5 });
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(writables, (credential) => {
      const field = parseCredential([serialise(credential)]);
      expect(field.wellFormed).toBe(true);
      const parameters = field.parameters.map(({ name, value, quoted }) => ({
        name,
        value,
        quoted,
      }));
      expect({ scheme: field.scheme, token68: field.token68, parameters }).toEqual(credential);
    }),
  );
});

test('any text is read without a throw, inside its bounds, and with nothing lost', () => {
  fc.assert(
    fc.property(fc.array(anyFieldText, { minLength: 1, maxLength: 2 }), (lines) => {
      const field = parseCredential(lines);
      const line = field.lines[0] ?? '';
      expect(field.raw).toBe(lines.join('\n'));
      expect(line.slice(field.restSpan.start, field.restSpan.end)).toBe(field.rest);
      const { schemeSpan } = field;
      if (schemeSpan) expect(line.slice(schemeSpan.start, schemeSpan.end)).toBe(field.scheme);
      for (const { at } of field.faults) expect(at).toBeLessThanOrEqual(line.length);
      for (const { name, nameSpan, valueSpan, value, quoted } of field.parameters) {
        expect(line.slice(nameSpan.start, nameSpan.end).toLowerCase()).toBe(name);
        if (!quoted) expect(line.slice(valueSpan.start, valueSpan.end)).toBe(value);
      }
    }),
    { numRuns: 2000 },
  );
});
