import assert from 'node:assert/strict';
import { parseChallenges } from '../src/core/http/challenge.ts';
import { parseCredential } from '../src/core/http/credential.ts';

/** A parser under random input: `run` throws when the parser does, or when what it returns cannot be true of the text. */
export interface FuzzTarget {
  name: string;
  /** What texts are made of, beside random characters. */
  pieces: readonly string[];
  run(text: string): void;
}

const FIELD_PIECES = [
  ...[
    'Basic',
    'Digest ',
    'Bearer realm="x"',
    'realm',
    'nonce=',
    '=',
    '"',
    '\\',
    ',',
    ' ',
    '\t',
    '\n',
  ],
  ...['a=b', 'c="d"', 'abc==', ', ', ';', '\\"', '"a, b"', 'x', '\u007f', '\u0000'],
];

export const fuzzTargets: FuzzTarget[] = [
  {
    name: 'challenge',
    pieces: FIELD_PIECES,
    run(text) {
      const list = parseChallenges([text]);
      assert.equal(list.lines.join('\n'), text);
      assert.equal(list.wellFormed, list.faults.length === 0);
      for (const { line, schemeSpan, scheme, parameters, span } of list.challenges) {
        const source = list.lines[line] ?? '';
        assert.equal(source.slice(schemeSpan.start, schemeSpan.end), scheme);
        assert.ok(span.end <= source.length);
        for (const { nameSpan, name } of parameters) {
          assert.equal(source.slice(nameSpan.start, nameSpan.end).toLowerCase(), name);
        }
      }
    },
  },
  {
    name: 'credential',
    pieces: FIELD_PIECES,
    run(text) {
      const field = parseCredential([text]);
      assert.equal(field.raw, text);
      assert.equal(field.wellFormed, field.faults.length === 0);
      const { start, end } = field.restSpan;
      assert.equal((field.lines[0] ?? '').slice(start, end), field.rest);
    },
  },
];
