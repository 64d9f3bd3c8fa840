import type { FaultLog } from './fault.ts';
import {
  BACKSLASH,
  DQUOTE,
  endsElement,
  HTAB,
  SEMICOLON,
  SP,
  type Span,
  scanToken,
  scanWord,
  skipOws,
  startsParameter,
} from './scan.ts';

/** One auth-param (RFC 9110 §11.2). All spans are UTF-16 offsets into the line that it stands in. */
export interface Parameter {
  /** Lower-cased, since names are case-insensitive; `realm*` stays as it is. */
  readonly name: string;
  /** Without quotes and escapes. */
  readonly value: string;
  readonly quoted: boolean;
  /** From the first character of the name to the last of the value. */
  readonly span: Span;
  readonly nameSpan: Span;
  /** With the quotes, where there are any. */
  readonly valueSpan: Span;
  /** The name stood before in the same challenge or credential. */
  readonly duplicate: boolean;
}

/**
 * Where parameters stand, four offsets each: start and end of the name, start and end of the value with its quotes.
 * Reading a field makes only these; names, values and spans are made when asked for, since a header of 1 MB can hold
 * some hundred thousand of them.
 */
export type Marks = number[];

const OFFSETS = 4;

/**
 * auth-param = token BWS "=" BWS ( token / quoted-string ), read from behind its name.
 * A damaged value is read up to the next comma or the next parameter, whatever comes first, and noted in `log`.
 * Returns where reading goes on.
 */
export function scanParameter(
  text: string,
  nameStart: number,
  nameEnd: number,
  equals: number,
  end: number,
  marks: Marks,
  log: FaultLog,
): number {
  const isQuoted = text.charCodeAt(equals + 1) === DQUOTE;
  const valueStart = isQuoted ? equals + 1 : skipOws(text, equals + 1, end);
  let valueEnd: number;
  if (isQuoted || (valueStart < end && text.charCodeAt(valueStart) === DQUOTE)) {
    const plainEnd = scanQdtext(text, valueStart + 1);
    const isPlain = plainEnd < end && text.charCodeAt(plainEnd) === DQUOTE;
    valueEnd = isPlain ? plainEnd + 1 : scanUnusual(text, valueStart, plainEnd, end, log);
  } else {
    valueEnd = scanToken(text, valueStart, end);
    const next = skipOws(text, valueEnd, end);
    if (!endsElement(text, next, end)) {
      if (valueEnd === valueStart || next === valueEnd || !startsParameter(text, next, end)) {
        log.add('value-unquoted', valueEnd, nameStart, nameEnd);
        valueEnd = scanDamagedValue(text, valueEnd, end);
      }
    }
    if (valueEnd === valueStart) {
      log.add('value-missing', equals, nameStart, nameEnd);
      marks.push(nameStart, nameEnd, equals + 1, equals + 1);
      return equals + 1;
    }
  }
  marks.push(nameStart, nameEnd, valueStart, valueEnd);
  return valueEnd;
}

/** *qdtext: one class, repeated, so that matching never goes back. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: qdtext is defined by leaving these out.
const QDTEXT = /[^"\\\x00-\x08\x0a-\x1f\x7f]*/y;

/** Where qdtext ends: most quoted strings need no look at their characters beyond this. */
function scanQdtext(text: string, at: number): number {
  QDTEXT.lastIndex = at;
  QDTEXT.test(text);
  return QDTEXT.lastIndex;
}

/**
 * quoted-string = DQUOTE *( qdtext / quoted-pair ) DQUOTE (RFC 9110 §5.6.4): the offset behind the closing quote.
 * Without a closing quote the negative of `end`.
 */
export function scanQuotedString(text: string, at: number, end: number): number {
  let i = at + 1;
  while (i < end) {
    const c = text.charCodeAt(i);
    if (c === DQUOTE) return i + 1;
    i += c === BACKSLASH ? 2 : 1;
  }
  return -end;
}

/** A quoted string with escapes, control characters, or no end; `from` is where the first of these stands. */
function scanUnusual(
  text: string,
  start: number,
  from: number,
  end: number,
  log: FaultLog,
): number {
  for (let i = from; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === DQUOTE) return i + 1;
    if (c === BACKSLASH) {
      i++;
      if (i >= end || isControl(text.charCodeAt(i))) log.add('bad-escape', Math.min(i, end - 1));
    } else if (isControl(c)) log.add('control-character', i);
  }
  log.add('quote-unterminated', start);
  return end;
}

/** Neither qdtext nor escapable: CTL other than HTAB. */
function isControl(code: number): boolean {
  return (code < SP && code !== HTAB) || code === 0x7f;
}

/** Takes in words up to a comma, a parameter or a word that ends in a semicolon; returns the value's end. */
function scanDamagedValue(text: string, at: number, end: number): number {
  let valueEnd = scanWord(text, at, end);
  while (text.charCodeAt(valueEnd - 1) !== SEMICOLON) {
    const next = skipOws(text, valueEnd, end);
    if (endsElement(text, next, end) || startsParameter(text, next, end)) return valueEnd;
    valueEnd = scanWord(text, next, end);
  }
  return Math.max(at, valueEnd - 1);
}

/**
 * Frequent names by length and first character, so that equal ones are one string: no copy is made of them, and
 * looking them up costs next to nothing.
 */
const FREQUENT: string[] = new Array(32 * 32).fill('');
for (const name of [
  'realm nonce opaque stale algorithm qop charset userhash domain error error_description scope',
  'resource_metadata algs acr_values max_age title type uri response username cnonce nc',
].flatMap((names) => names.split(' '))) {
  FREQUENT[slot(name.length, name.charCodeAt(0))] = name;
}

function slot(length: number, first: number): number {
  return ((length & 31) << 5) | (first & 31);
}

function makeName(text: string, marks: Marks, at: number): string {
  const start = marks[at] as number;
  const end = marks[at + 1] as number;
  const frequent = FREQUENT[slot(end - start, text.charCodeAt(start))] as string;
  if (frequent.length === end - start && text.startsWith(frequent, start)) return frequent;
  return text.slice(start, end).toLowerCase();
}

function isQuotedAt(text: string, start: number, end: number): boolean {
  return end > start && text.charCodeAt(start) === DQUOTE;
}

function makeValue(text: string, marks: Marks, at: number): string {
  const start = marks[at + 2] as number;
  const end = marks[at + 3] as number;
  if (!isQuotedAt(text, start, end)) return text.slice(start, end);
  const isClosed = end - start > 1 && text.charCodeAt(end - 1) === DQUOTE;
  const inner = text.slice(start + 1, isClosed ? end - 1 : end);
  return inner.includes('\\') ? unescaped(text.slice(start + 1, end)) : inner;
}

/** Without backslashes, up to the closing quote. */
function unescaped(inner: string): string {
  const codes = new Uint16Array(inner.length);
  let length = 0;
  for (let i = 0; i < inner.length; i++) {
    let c = inner.charCodeAt(i);
    if (c === DQUOTE) break;
    if (c === BACKSLASH && ++i >= inner.length) break;
    if (c === BACKSLASH) c = inner.charCodeAt(i);
    codes[length++] = c;
  }
  return fromCodes(codes.subarray(0, length));
}

/** Made in pieces: the text may be longer than a call may have arguments, and adding up characters is slow. */
function fromCodes(codes: Uint16Array): string {
  const pieces: string[] = [];
  for (let i = 0; i < codes.length; i += 0x2000) {
    pieces.push(String.fromCharCode(...codes.subarray(i, i + 0x2000)));
  }
  return pieces.join('');
}

/** Parameters by name, without inherited properties; the first of a duplicate wins. */
export type Params = Record<string, string>;

/** Makes objects that inherit nothing, and are faster to fill than those of Object.create(null). */
class EmptyParams {
  [name: string]: string;
}
Object.setPrototypeOf(EmptyParams.prototype, null);
Reflect.deleteProperty(EmptyParams.prototype, 'constructor');

/** The values by name of the marks from one to another. */
export function makeParams(text: string, marks: Marks, from: number, to: number): Params {
  const params = new EmptyParams();
  for (let at = from; at < to; at += OFFSETS) {
    const name = makeName(text, marks, at);
    if (params[name] === undefined) params[name] = makeValue(text, marks, at);
  }
  return params;
}

/** Spans are made when asked for, as most readers never do. */
class ParsedParameter implements Parameter {
  readonly name: string;
  readonly value: string;
  readonly quoted: boolean;
  readonly duplicate: boolean;
  private readonly nameStart: number;
  private readonly valueStart: number;
  private readonly end: number;

  constructor(text: string, marks: Marks, at: number, name: string, duplicate: boolean) {
    this.nameStart = marks[at] as number;
    this.valueStart = marks[at + 2] as number;
    this.end = marks[at + 3] as number;
    this.name = name;
    this.value = makeValue(text, marks, at);
    this.quoted = isQuotedAt(text, this.valueStart, this.end);
    this.duplicate = duplicate;
  }

  get span(): Span {
    return { start: this.nameStart, end: this.end };
  }

  get nameSpan(): Span {
    return { start: this.nameStart, end: this.nameStart + this.name.length };
  }

  get valueSpan(): Span {
    return { start: this.valueStart, end: this.end };
  }
}

/** The parameters of the marks from one to another, repeated names marked. */
export function makeParameters(text: string, marks: Marks, from: number, to: number): Parameter[] {
  const parameters: Parameter[] = [];
  const names = new Set<string>();
  for (let at = from; at < to; at += OFFSETS) {
    const name = makeName(text, marks, at);
    parameters.push(new ParsedParameter(text, marks, at, name, names.has(name)));
    names.add(name);
  }
  return parameters;
}
