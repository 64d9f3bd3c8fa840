import fc from 'fast-check';
import type { Writable } from '../../../src/core/http/serialise.ts';

const letters = (chars: string) => fc.constantFrom(...chars);

export const tokens = fc.string({
  unit: letters("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyz"),
  minLength: 1,
  maxLength: 12,
});

const token68s = fc
  .tuple(
    fc.string({ unit: letters('abcXYZ019-._~+/'), minLength: 1, maxLength: 20 }),
    fc.constantFrom('', '=', '=='),
  )
  .map(([text, padding]) => text + padding);

/** Any text a quoted string may mean: no control character but HTAB. */
const quotable = fc
  .string({ unit: 'binary', maxLength: 20 })
  .map((text) => [...text].filter((c) => c === '\t' || (c >= ' ' && c !== '\u007f')).join(''));

const values = fc.oneof(
  tokens.map((value) => ({ value, quoted: false })),
  quotable.map((value) => ({ value, quoted: true })),
);

const parameters = fc.array(
  fc.tuple(tokens, values).map(([name, value]) => ({ name, ...value })),
  { maxLength: 12 },
);

/** Challenges and credentials in the form that parsing gives back. */
export const writables: fc.Arbitrary<Writable> = fc.oneof(
  fc.record({ scheme: tokens, token68: fc.constant(null), parameters }),
  fc.record({ scheme: tokens, token68: token68s, parameters: fc.constant([]) }),
);

/** Field values: anything at all, and texts of pieces that a parser stumbles over. */
export const anyFieldText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...['Basic', 'Digest ', 'realm', 'x', '=', '"', '\\', ',', ' ', '\t', '\n', '\r', ';', '/'],
        ...['a=b', 'c="d"', 'abc==', '\u0000', '\u007f', 'é', '\ud83d', '(', "'", ', ', '\\"'],
      ),
      { maxLength: 20 },
    )
    .map((pieces) => pieces.join('')),
);
