/**
 * Takes off what programs and people put around or into a token: white space, quotes, the name of
 * a scheme, the notation of a language, percent-encoding. What is left is what was probably meant.
 */
import { nameOf } from '../http/fault.ts';
import type { Span } from '../http/scan.ts';
import { type Damage, type DamageCode, damage, MOST_OF_A_KIND } from './damage.ts';
import { isObject, parseJson, text as textMember } from './json.ts';

export interface Peeled {
  core: string;
  damages: Damage[];
  /** Where a character of `core` stands in the text that was given. */
  origin(index: number): number;
}

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

const TOKEN_MEMBERS = ['access_token', 'accessToken', 'token', 'id_token', 'idToken', 'jwt'];

const jsonObject: Layer = (source, window) => {
  if (source[window.start] !== '{' || source[window.end - 1] !== '}') return undefined;
  const value = parseJson(source.slice(window.start, window.end));
  if (!isObject(value)) return undefined;
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

const PERCENT = 0x25;
const BACKSLASH = 0x5c;
const ELLIPSIS = 0x2026;

/** Takes foreign characters out of the window, percent-encoding back, and keeps account of it. */
function clean(source: string, window: Span, damages: Damage[]): Peeled {
  const counts: Partial<Record<DamageCode, number>> = {};
  const pieces: string[] = [];
  eachRun(source, window, (kept, at, end) => {
    pieces.push(source.slice(kept, at));
    if (at === end) return false;
    const code = foreignCode(source, at, end);
    if (code !== null) {
      const count = (counts[code] ?? 0) + 1;
      counts[code] = count;
      if (count <= MOST_OF_A_KIND) damages.push(damage(code, at, end, describe(code, source, at)));
    }
    if (code === null) pieces.push('...');
    else if (code === 'percent-encoded') pieces.push(percentDecode(source, at, end));
    return true;
  });
  return {
    core: pieces.join(''),
    damages,
    origin: (index) => origin(source, window, index),
  };
}

/**
 * Calls back for each run of foreign characters with where the text in front of it begins, and at
 * last with an empty run at the end; until false is returned.
 */
function eachRun(
  source: string,
  { start, end }: Span,
  call: (kept: number, at: number, end: number) => boolean,
): void {
  let kept = start;
  for (let at = start; at < end; ) {
    const behind = foreignEnd(source, at, end);
    if (behind === at) {
      at += 1;
      continue;
    }
    if (!call(kept, at, behind)) return;
    kept = behind;
    at = behind;
  }
  call(kept, end, end);
}

/** Where a character of the core stood. Counted again, since few places are ever asked for. */
function origin(source: string, window: Span, index: number): number {
  let length = 0;
  let place = window.end;
  eachRun(source, window, (kept, at, end) => {
    if (index < length + at - kept || at === end) {
      place = Math.min(kept + index - length, window.end);
      return false;
    }
    length += at - kept;
    const first = source.charCodeAt(at);
    if (first === ELLIPSIS) length += 3;
    else if (first === PERCENT) length += percentDecode(source, at, end).length;
    if (index < length) {
      place = at;
      return false;
    }
    return true;
  });
  return place;
}

/** Behind the run of foreign characters that begins at `at`; `at` where none does. */
function foreignEnd(source: string, at: number, limit: number): number {
  const first = source.charCodeAt(at);
  let end = at;
  if (first === PERCENT) {
    while (source.charCodeAt(end) === PERCENT && end + 3 <= limit && hexAt(source, end + 1) >= 0) {
      end += 3;
    }
  } else if (first === BACKSLASH) {
    while (
      source.charCodeAt(end) === BACKSLASH &&
      end + 2 <= limit &&
      'nr'.includes(source.charAt(end + 1))
    ) {
      end += 2;
    }
  } else if (first === ELLIPSIS) {
    end += 1;
  } else {
    while (end < limit && isForeign(source.charCodeAt(end))) end += 1;
  }
  return end;
}

const isForeign = (code: number) => code < 0x21 || (code > 0x7e && code !== ELLIPSIS);

/** Null for an ellipsis, which is no damage by itself. */
function foreignCode(source: string, at: number, end: number): DamageCode | null {
  const first = source.charCodeAt(at);
  if (first === ELLIPSIS) return null;
  if (first === PERCENT) return 'percent-encoded';
  if (first === BACKSLASH) return 'line-break-inside';
  let code: DamageCode = 'white-space-inside';
  for (let i = at; i < end; i++) {
    const char = source.charCodeAt(i);
    if (char === 0x0a || char === 0x0d) return 'line-break-inside';
    if (char !== 0x20 && char !== 0x09) code = 'invisible-character';
  }
  return code;
}

function describe(code: DamageCode, source: string, at: number): string {
  if (code === 'percent-encoded') {
    return `percent-encoding (${source.slice(at, at + 3)}) stands in the token`;
  }
  if (code === 'line-break-inside') {
    return source.charCodeAt(at) === BACKSLASH
      ? 'an escaped line break (a backslash and a letter) stands in the token'
      : 'a line break stands in the token';
  }
  if (code === 'white-space-inside') return `${nameOf(source, at)} stands in the token`;
  const hex = source.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return `the character U+${hex} stands in the token`;
}

/** The octet that two hexadecimal digits make, or -1. */
function hexAt(source: string, at: number): number {
  const high = hexDigit(source.charCodeAt(at));
  const low = hexDigit(source.charCodeAt(at + 1));
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : -1;
}

/** Octets outside US-ASCII stay as they are: no token holds them. */
function percentDecode(source: string, start: number, end: number): string {
  let plain = '';
  for (let at = start; at < end; at += 3) {
    const octet = hexAt(source, at + 1);
    plain += octet < 0x80 ? String.fromCharCode(octet) : source.slice(at, at + 3);
  }
  return plain;
}
