import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Challenge, parseChallenges, schemesOf } from '../../../src/core/http/challenge.ts';
import { MAX_FAULTS_PER_LINE } from '../../../src/core/http/fault.ts';
import { serialise } from '../../../src/core/http/serialise.ts';
import { challengeVectors } from '../../vectors/vectors.ts';
import { anyFieldText, writables } from './arbitraries.ts';
import { challengeReadings } from './reference.ts';

function shape({ scheme, token68, params }: Challenge) {
  return { scheme, token68, params: Object.entries(params).sort() };
}

for (const { section, title, vectors: group } of challengeVectors) {
  describe(`${section}: ${title}`, () => {
    test.each(group.map((vector) => [vector.title, vector] as const))('%s', (_, vector) => {
      const list = parseChallenges(vector.lines);
      const expected = vector.challenges.map(({ scheme, token68, params }) => ({
        scheme,
        token68,
        params: Object.entries(params).sort(),
      }));
      expect(list.challenges.map(shape)).toEqual(expected);
      expect(list.wellFormed).toBe(vector.wellFormed);
      expect(list.faults.map(({ code }) => code)).toEqual(vector.faults ?? []);
      const readings = list.lines.map((line) => challengeReadings(line).length);
      expect(readings.every((count) => count === 1)).toBe(vector.wellFormed);
    });
  });
}

test('spans point at the very characters', () => {
  const line = ' X a = "b\\"c",  Y abc==';
  const [first, second] = parseChallenges(['Z', line]).challenges.slice(1);
  const cut = (span: { start: number; end: number } | null | undefined) =>
    span && line.slice(span.start, span.end);
  expect(cut(first?.span)).toBe('X a = "b\\"c"');
  expect(cut(first?.schemeSpan)).toBe('X');
  expect(cut(first?.parameters[0]?.span)).toBe('a = "b\\"c"');
  expect(cut(first?.parameters[0]?.nameSpan)).toBe('a');
  expect(cut(first?.parameters[0]?.valueSpan)).toBe('"b\\"c"');
  expect(first?.token68Span).toBeNull();
  expect(second?.line).toBe(1);
  expect(cut(second?.token68Span)).toBe('abc==');
  expect(cut(second?.span)).toBe('Y abc==');
});

test('faults name the line and the character', () => {
  const { faults } = parseChallenges(['Basic', 'Basic realm="a" charset=b', 'X a=/b']);
  expect(faults.map(({ code, line, at }) => [code, line, at])).toEqual([
    ['comma-missing', 1, 16],
    ['value-unquoted', 2, 4],
  ]);
});

test('a repeated parameter is marked, and the first is the one in params', () => {
  const [challenge] = parseChallenges(['X a=1, A=2, b=3']).challenges;
  expect(challenge?.parameters.map(({ name, duplicate }) => [name, duplicate])).toEqual([
    ['a', false],
    ['a', true],
    ['b', false],
  ]);
  expect(challenge?.params.a).toBe('1');
});

test('params inherit nothing', () => {
  const [challenge] = parseChallenges(['X a=1']).challenges;
  expect(challenge?.params.toString).toBeUndefined();
  expect('constructor' in (challenge?.params ?? {})).toBe(false);
});

test('a line full of faults notes a bounded number of them', () => {
  const list = parseChallenges(['(,'.repeat(10_000)]);
  expect(list.wellFormed).toBe(false);
  expect(list.faults).toHaveLength(MAX_FAULTS_PER_LINE);
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.array(writables, { maxLength: 6 }), fc.boolean(), (challenges, oneLine) => {
      const written = challenges.map(serialise);
      const list = parseChallenges(oneLine ? [written.join(', ')] : written);
      expect(list.wellFormed).toBe(true);
      const read = list.challenges.map(({ scheme, token68, parameters }) => ({
        scheme,
        token68,
        parameters: parameters.map(({ name, value, quoted }) => ({ name, value, quoted })),
      }));
      expect(read).toEqual(challenges);
    }),
  );
});

test('any text is read without a throw, inside its bounds, and with nothing made up', () => {
  fc.assert(
    fc.property(fc.array(anyFieldText, { maxLength: 3 }), (lines) => {
      const list = parseChallenges(lines);
      expect(list.lines.join('\n')).toBe(lines.join('\n'));
      expect(list.wellFormed).toBe(list.faults.length === 0);
      for (const { line, at } of list.faults) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual((list.lines[line] ?? '').length);
      }
      for (const challenge of list.challenges)
        checkSpans(list.lines[challenge.line] ?? '', challenge);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['Basic realm="a"', ['basic']],
  ['Negotiate, NTLM', ['negotiate', 'ntlm']],
  ['Negotiate, NTLM, Kerberos', ['negotiate', 'ntlm', 'kerberos']],
  ['Bearer error="invalid_token", error_description="The token is not valid"', ['bearer']],
  ['jwt audience is invalid', []],
  ['Please sign in first', []],
])('%s asks for %j', (line, schemes) => {
  expect(schemesOf(parseChallenges([line]))).toEqual(schemes);
  expect(schemesOf(parseChallenges([line, 'Digest nonce="1"']))).toEqual([...schemes, 'digest']);
});

function checkSpans(line: string, challenge: Challenge): void {
  const { span, schemeSpan, token68Span, token68 } = challenge;
  expect(line.slice(schemeSpan.start, schemeSpan.end)).toBe(challenge.scheme);
  expect(schemeSpan.start).toBe(span.start);
  expect(span.end).toBeLessThanOrEqual(line.length);
  if (token68Span) expect(line.slice(token68Span.start, token68Span.end)).toBe(token68);
  let from = schemeSpan.end;
  for (const { name, value, quoted, nameSpan, valueSpan, span: whole } of challenge.parameters) {
    expect(nameSpan.start).toBeGreaterThanOrEqual(from);
    expect(whole.start).toBe(nameSpan.start);
    expect(whole.end).toBe(valueSpan.end);
    expect(line.slice(nameSpan.start, nameSpan.end).toLowerCase()).toBe(name);
    const written = line.slice(valueSpan.start, valueSpan.end);
    if (quoted) expect(written.replace(/\\([\s\S])/g, '$1')).toContain(value);
    else expect(written).toBe(value);
    from = whole.end;
  }
  expect(from).toBeLessThanOrEqual(span.end);
}
