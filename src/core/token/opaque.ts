/** Opaque tokens recognised by their public formats. */
import { type Alphabet, FORMATS, type Format, type Mode, type Role } from './formats.ts';
import { readShape } from './shapes.ts';

export interface OpaqueFormat {
  /** Empty where the format belongs to no product. */
  product: string;
  /** In words, with its article: "a GitHub fine-grained personal access token". */
  name: string;
  role: Role;
  /** Null where the product has no such difference, or does not show it in the token. */
  mode: Mode | null;
  /** `wrong`: it was cut or mistyped. Null where the format has no checksum that is public. */
  checksum: 'valid' | 'wrong' | null;
  /** Against the length that the format has; `unknown` where it has none. */
  length: 'right' | 'too-short' | 'too-long' | 'unknown';
  /** Characters in all, where the format has a fixed length. */
  expectedLength: number | null;
  /** What the token itself tells (account, user); no secret is repeated. */
  notes: readonly string[];
  /** Milliseconds since the epoch, where the token tells it; null otherwise. */
  issuedAt: number | null;
  expiresAt: number | null;
}

const ALPHABETS: Readonly<Record<Alphabet, RegExp>> = {
  alnum: /[^A-Za-z0-9]/,
  word: /[^\w-]/,
  hex: /[^0-9A-Fa-f]/,
  digits: /[^0-9]/,
  base64: /[^\w+/=-]/,
  token: /[^\w.~+/=-]/,
  percent: /[^\w.~+/=%-]/,
};

/** The rows by their first two characters, longest prefix first, then the one that asks for most. */
const BY_START: ReadonlyMap<string, readonly Format[]> = (() => {
  const index = new Map<string, Format[]>();
  for (const format of FORMATS) {
    const start = format.prefix.slice(0, 2);
    const rows = index.get(start);
    if (rows) rows.push(format);
    else index.set(start, [format]);
  }
  const demands = ({ strict, shape }: Format) => (strict ? 2 : 0) + (shape ? 1 : 0);
  for (const rows of index.values()) {
    rows.sort((a, b) => b.prefix.length - a.prefix.length || demands(b) - demands(a));
  }
  return index;
})();

/**
 * The format of an opaque token, or null where its text gives no product away. A token of the right
 * prefix and alphabet is recognised when its length or checksum is wrong too: then it says so.
 *
 * @example readOpaque('ghp_…')?.name // 'a GitHub personal access token (classic)'
 */
export function readOpaque(text: string): OpaqueFormat | null {
  for (const format of BY_START.get(text.slice(0, 2)) ?? []) {
    if (!text.startsWith(format.prefix)) continue;
    const found = hold(text, format);
    if (found) return found;
  }
  const shape = readShape(text);
  if (!shape) return null;
  return {
    mode: null,
    checksum: null,
    length: 'unknown',
    expectedLength: null,
    notes: [],
    issuedAt: null,
    expiresAt: null,
    ...shape,
  };
}

function hold(text: string, format: Format): OpaqueFormat | null {
  const rest = text.slice(format.prefix.length);
  const { min, max, shape, strict } = format;
  const tooShort = rest.length < min;
  const tooLong = max !== undefined && rest.length > max;
  if (rest === '' || (strict && (tooShort || tooLong))) return null;
  if (ALPHABETS[format.alphabet].test(rest) || shape?.test(rest) === false) return null;
  const fits = format.checksum?.(rest) ?? null;
  const fixed = max === undefined ? 'unknown' : 'right';
  return {
    product: format.product,
    name: format.name,
    role: format.role,
    mode: format.mode ?? null,
    checksum: fits === null ? null : fits ? 'valid' : 'wrong',
    length: tooShort ? 'too-short' : tooLong ? 'too-long' : fixed,
    expectedLength: min === max ? format.prefix.length + min : null,
    notes: format.product === 'AWS' && format.role === 'access-key-id' ? awsAccount(rest) : [],
    issuedAt: null,
    expiresAt: null,
  };
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * The account number that AWS encodes in the ids of its keys: base32, the 40 bits behind the first.
 * Keys made before 2019 have another layout; theirs begin with a letter before Q or so.
 */
function awsAccount(rest: string): string[] {
  if (rest.length !== 16 || rest.charAt(0) < 'Q') return [];
  let value = 0n;
  for (const char of rest.slice(0, 10)) value = value * 32n + BigInt(BASE32.indexOf(char));
  const account = ((value >> 2n) & 0x7fffffffff80n) >> 7n;
  return [`it belongs to the AWS account ${account.toString().padStart(12, '0')}`];
}
