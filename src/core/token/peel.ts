/**
 * Takes off what programs and people put around or into a token: white space, quotes, the name of
 * a scheme, the notation of a language, percent-encoding. What is left is what was probably meant.
 */
import { nameOf } from '../http/fault.ts';
import type { Span } from '../http/scan.ts';
import { type Damage, damage } from './damage.ts';
import { clean, type Peeled } from './foreign.ts';
import { isObject, parseJson, text as textMember } from './json.ts';

/** More layers than this are no accident. */
const MOST_LAYERS = 8;

export function peel(source: string): Peeled {
  const damages: Damage[] = [];
  const window: Span = { start: 0, end: source.length };
  for (let layer = 0; layer < MOST_LAYERS && window.start < window.end; layer++) {
    const before = window.end - window.start;
    const found = takeOff(source, window);
    if (!found) break;
    damages.push(...found);
    if (window.end - window.start === before) break;
  }
  return clean(source, window, damages);
}

/** The first layer that there is; only that one narrows the window. */
function takeOff(source: string, window: Span): Damage[] | undefined {
  for (const layer of layers) {
    const found = layer(source, window);
    if (found) return found;
  }
  return undefined;
}

/** A layer narrows the window and says what it took off, or returns undefined. */
type Layer = (source: string, window: Span) => Damage[] | undefined;

/** White space, control and format characters (zero-width space, byte order mark). */
const BLANK = /[\s\p{C}]/u;

function isBlank(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code <= 0x20 || (code > 0x7e && BLANK.test(source.charAt(at)));
}

const blanks: Layer = (source, window) => {
  const { start, end } = window;
  while (window.start < window.end && isBlank(source, window.start)) window.start += 1;
  while (window.end > window.start && isBlank(source, window.end - 1)) window.end -= 1;
  const found: Damage[] = [];
  const around = (from: number, to: number, side: string) => {
    if (from === to) return;
    const what = nameOf(source, from);
    found.push(damage('white-space-around', from, to, `${what} stands ${side} the token`));
  };
  around(start, window.start, 'in front of');
  if (window.start < window.end) around(window.end, end, 'behind');
  return found.length > 0 ? found : undefined;
};

const QUOTES = '"\'`\u201c\u201d\u2018\u2019\u201e\u00ab\u00bb';

const quotes: Layer = (source, window) => {
  const found: Damage[] = [];
  if (QUOTES.includes(source.charAt(window.start))) {
    found.push(
      damage(
        'quotes-around',
        window.start,
        window.start + 1,
        `a quotation mark (${source.charAt(window.start)}) stands in front of the token`,
      ),
    );
    window.start += 1;
  }
  if (window.end > window.start && QUOTES.includes(source.charAt(window.end - 1))) {
    window.end -= 1;
    found.push(
      damage(
        'quotes-around',
        window.end,
        window.end + 1,
        `a quotation mark (${source.charAt(window.end)}) stands behind the token`,
      ),
    );
  }
  return found.length > 0 ? found : undefined;
};

const escapedQuotes: Layer = (source, window) => {
  if (!source.startsWith('\\"', window.start)) return undefined;
  const found = [
    damage(
      'json-stringified',
      window.start,
      window.start + 2,
      'escaped quotation marks: the token was turned into JSON text twice',
    ),
  ];
  window.start += 2;
  if (source.startsWith('\\"', window.end - 2) && window.end - 2 >= window.start) window.end -= 2;
  return found;
};

/** Opening notation, closing notation, what it is. */
const NOTATIONS = [
  ["b'", "'", 'the notation of a Python bytes object'],
  ['b"', '"', 'the notation of a Python bytes object'],
  ["u'", "'", 'the notation of a Python 2 string'],
  ['Optional("', '")', 'the notation of a Swift optional'],
  ['Optional(', ')', 'the notation of a Swift optional'],
  ['Optional[', ']', 'the notation of a Java Optional'],
  ['Some("', '")', 'the notation of a Rust or Scala option'],
  ['Some(', ')', 'the notation of a Rust or Scala option'],
] as const;

const notation: Layer = (source, window) => {
  for (const [open, close, what] of NOTATIONS) {
    const inside = window.end - window.start - open.length - close.length;
    if (
      inside <= 0 ||
      !source.startsWith(open, window.start) ||
      !source.startsWith(close, window.end - close.length)
    ) {
      continue;
    }
    const start = window.start;
    window.start += open.length;
    window.end -= close.length;
    const says = `${what} (${open}…${close}) stands around the token`;
    return [damage('wrapped', start, window.start, says)];
  }
  return undefined;
};

/** Names, and what parts them from the token; a scheme may also be glued to a JWT. */
const PREFIX =
  /^(?:authorization\s{0,4}[:=]\s{0,4})?(?:(?:bearer|dpop|jwt)(?:[\s:=]{1,4}|(?=eyJ))|token(?:[\s=]{1,4}|(?=eyJ))|(?:access|id|refresh|auth)_?token[\s:=]{1,4})|^authorization\s{0,4}[:=]\s{0,4}/i;

const prefix: Layer = (source, window) => {
  const found = PREFIX.exec(source.slice(window.start, Math.min(window.end, window.start + 40)));
  if (!found) return undefined;
  const start = window.start;
  window.start += found[0].length;
  return [
    damage(
      'extra-prefix',
      start,
      window.start,
      `"${found[0].trim()}" stands in front of the token`,
    ),
  ];
};

const suffix: Layer = (source, window) => {
  const last = source.charAt(window.end - 1);
  if (last !== ',' && last !== ';') return undefined;
  window.end -= 1;
  return [damage('extra-suffix', window.end, window.end + 1, `"${last}" stands behind the token`)];
};

/** JWS and JWE have a serialization in JSON as well (RFC 7515 §7.2, RFC 7516 §7.2). */
const isSerialized = (value: Readonly<Record<string, unknown>>): boolean =>
  textMember(value, 'ciphertext') !== undefined || textMember(value, 'payload') !== undefined;

const TOKEN_MEMBERS = ['access_token', 'accessToken', 'token', 'id_token', 'idToken', 'jwt'];

const jsonObject: Layer = (source, window) => {
  if (source[window.start] !== '{' || source[window.end - 1] !== '}') return undefined;
  const value = parseJson(source.slice(window.start, window.end));
  if (!isObject(value) || isSerialized(value)) return undefined;
  const name = TOKEN_MEMBERS.find((candidate) => textMember(value, candidate) !== undefined);
  const inner = name === undefined ? undefined : textMember(value, name);
  const whole = { ...window };
  const start = inner === undefined ? -1 : source.indexOf(inner, window.start);
  if (inner !== undefined && start >= 0) {
    window.start = start;
    window.end = start + inner.length;
  }
  const hint = name === undefined ? '' : `; its member ${name} was probably meant`;
  return [
    damage('json-stringified', whole.start, whole.end, `a whole JSON object was sent${hint}`),
  ];
};

const several: Layer = (source, window) => {
  const match = /^([^\s,;]+)[\s,;]+(?:bearer\s+)?(ey[^\s,;]*)$/i.exec(
    source.slice(window.start, window.end),
  );
  const [whole, first, second] = match ?? [];
  if (whole === undefined || first === undefined || second === undefined) return undefined;
  if (!first.startsWith('ey') || first.indexOf('.') === first.lastIndexOf('.')) return undefined;
  const end = window.end;
  window.end = window.start + first.length;
  const says = first === second ? 'the token stands there twice' : 'two tokens stand there';
  return [damage('several-tokens', window.end, end, says)];
};

const layers: readonly Layer[] = [
  blanks,
  escapedQuotes,
  notation,
  quotes,
  prefix,
  suffix,
  jsonObject,
  several,
];
