import { expect, test } from 'vitest';
import { type Challenge, parseChallenges } from '../../../src/core/http/challenge.ts';
import { parseCredential } from '../../../src/core/http/credential.ts';
import { challengeReadings, credentialReadings, type Reading } from './reference.ts';

/** Every text of the alphabet up to a length. */
function* texts(alphabet: readonly string[], longest: number): Generator<string> {
  let level = [''];
  for (let length = 0; length <= longest; length++) {
    yield* level;
    level = length < longest ? level.flatMap((text) => alphabet.map((c) => text + c)) : [];
  }
}

function reading({
  scheme,
  token68,
  parameters,
}: Omit<Challenge, 'params' | 'line' | 'span' | 'schemeSpan' | 'token68Span'>): Reading {
  return { scheme, token68, params: parameters.map(({ name, value }) => [name, value]) };
}

const ALPHABETS: [string, string[], number][] = [
  ['separators', ['a', 'B', ' ', '\t', ',', '='], 6],
  ['quotes', ['a', ' ', ',', '=', '"', '\\'], 6],
  ['alphabets of token and token68', ['a', '/', '!', '=', ' ', ','], 6],
  ['whole parameters', ['Foo ', 'Bar', ' ', 'a=b', 'c="d, e=f"', '=', ','], 6],
  ['odd characters', ['a', '=', '"', ' ', '\u007f', 'é', '\r', '(', ';'], 5],
];

test.each(ALPHABETS)(
  'challenges: every short text of %s is read as the grammar reads it',
  (_, alphabet, longest) => {
    for (const text of texts(alphabet, longest)) {
      const [expected, ambiguous] = challengeReadings(text);
      if (ambiguous) expect.fail(`${JSON.stringify(text)} has two meanings`);
      const list = parseChallenges([text]);
      if (list.wellFormed !== (expected !== undefined)) {
        expect.fail(`${JSON.stringify(text)}: wellFormed is ${list.wellFormed}`);
      }
      if (expected) {
        const got = JSON.stringify(list.challenges.map(reading));
        if (got !== JSON.stringify(expected)) expect.fail(`${JSON.stringify(text)}: ${got}`);
      }
    }
  },
);

test.each(ALPHABETS)(
  'credentials: every short text of %s is read as the grammar reads it',
  (_, alphabet, longest) => {
    for (const text of texts(alphabet, longest)) {
      const [expected, ambiguous] = credentialReadings(text);
      if (ambiguous) expect.fail(`${JSON.stringify(text)} has two meanings`);
      const field = parseCredential([text]);
      if (field.wellFormed !== (expected !== undefined)) {
        expect.fail(`${JSON.stringify(text)}: wellFormed is ${field.wellFormed}`);
      }
      if (expected && field.scheme !== null) {
        const got = JSON.stringify(reading({ ...field, scheme: field.scheme }));
        if (got !== JSON.stringify(expected)) expect.fail(`${JSON.stringify(text)}: ${got}`);
      }
    }
  },
);
