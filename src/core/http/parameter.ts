import { type FaultLog, nameOf } from './fault.ts';
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

/** Spans are made when asked for: a header of 1 MB can hold some hundred thousand parameters. */
export class ParsedParameter implements Parameter {
  readonly name: string;
  readonly value: string;
  readonly quoted: boolean;
  duplicate = false;
  readonly nameStart: number;
  readonly valueStart: number;
  readonly end: number;

  constructor(
    name: string,
    value: string,
    quoted: boolean,
    nameStart: number,
    valueStart: number,
    end: number,
  ) {
    this.name = name;
    this.value = value;
    this.quoted = quoted;
    this.nameStart = nameStart;
    this.valueStart = valueStart;
    this.end = end;
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

/**
 * auth-param = token BWS "=" BWS ( token / quoted-string ), read from behind its name.
 * A damaged value is read up to the next comma or the next parameter, whatever comes first, and noted in `log`.
 * Reading goes on at `end` of what is returned.
 */
export function readParameter(
  text: string,
  nameStart: number,
  nameEnd: number,
  equals: number,
  end: number,
  log: FaultLog,
): ParsedParameter {
  const name = parameterName(text, nameStart, nameEnd);
  const valueStart = skipOws(text, equals + 1, end);
  if (valueStart < end && text.charCodeAt(valueStart) === DQUOTE) {
    const plainEnd = scanPlain(text, valueStart + 1);
    if (plainEnd < end && text.charCodeAt(plainEnd) === DQUOTE) {
      const plain = text.slice(valueStart + 1, plainEnd);
      return new ParsedParameter(name, plain, true, nameStart, valueStart, plainEnd + 1);
    }
    const valueEnd = scanQuotedString(text, valueStart, end);
    const value = readQuotedString(text, valueStart, valueEnd, log);
    return new ParsedParameter(name, value, true, nameStart, valueStart, Math.abs(valueEnd));
  }
  let valueEnd = scanToken(text, valueStart, end);
  const next = skipOws(text, valueEnd, end);
  if (!endsElement(text, next, end)) {
    if (valueEnd === valueStart || next === valueEnd || !startsParameter(text, next, end)) {
      valueEnd = readDamagedValue(text, name, valueEnd, end, log);
    }
  }
  if (valueEnd === valueStart) {
    log.add('value-missing', equals, `"${name}" has no value`);
    return new ParsedParameter(name, '', false, nameStart, equals + 1, equals + 1);
  }
  const value = text.slice(valueStart, valueEnd);
  return new ParsedParameter(name, value, false, nameStart, valueStart, valueEnd);
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

function parameterName(text: string, start: number, end: number): string {
  const frequent = FREQUENT[slot(end - start, text.charCodeAt(start))] as string;
  if (frequent.length === end - start && text.startsWith(frequent, start)) return frequent;
  return text.slice(start, end).toLowerCase();
}

/** *qdtext: one class, repeated, so that matching never goes back. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: qdtext is defined by leaving these out.
const QDTEXT = /[^"\\\x00-\x08\x0a-\x1f\x7f]*/y;

/** Where qdtext ends: most quoted strings need no look at their characters beyond this. */
function scanPlain(text: string, at: number): number {
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

/** The meaning of the quoted string from `start` to `close`, which is negative where it is not closed. */
function readQuotedString(text: string, start: number, close: number, log: FaultLog): string {
  const end = close > 0 ? close - 1 : -close;
  let value = '';
  let copied = start + 1;
  for (let i = start + 1; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === BACKSLASH) {
      value += text.slice(copied, i);
      copied = ++i;
      if (i >= end) log.add('bad-escape', i - 1, 'the backslash escapes nothing');
      else if (isControl(text.charCodeAt(i))) {
        log.add('bad-escape', i, `a backslash may not escape ${nameOf(text, i)}`);
      }
    } else if (isControl(c)) {
      log.add('control-character', i, `${nameOf(text, i)} may not stand in a quoted string`);
    }
  }
  if (close < 0) log.add('quote-unterminated', start, 'the quoted string is never closed');
  return value + text.slice(copied, end);
}

/** Neither qdtext nor escapable: CTL other than HTAB. */
function isControl(code: number): boolean {
  return (code < SP && code !== HTAB) || code === 0x7f;
}

/** Takes in words up to a comma, a parameter or a word that ends in a semicolon; returns the value's end. */
function readDamagedValue(
  text: string,
  name: string,
  at: number,
  end: number,
  log: FaultLog,
): number {
  log.add(
    'value-unquoted',
    at,
    `the value of "${name}" holds ${nameOf(text, at)} and needs quotes`,
  );
  let valueEnd = scanWord(text, at, end);
  while (text.charCodeAt(valueEnd - 1) !== SEMICOLON) {
    const next = skipOws(text, valueEnd, end);
    if (endsElement(text, next, end) || startsParameter(text, next, end)) return valueEnd;
    valueEnd = scanWord(text, next, end);
  }
  return Math.max(at, valueEnd - 1);
}

/** Parameters by name, without inherited properties; the first of a duplicate wins. */
export type Params = Record<string, string>;

/** Makes objects that inherit nothing, and are faster to fill than those of Object.create(null). */
class EmptyParams {
  [name: string]: string;
}
Object.setPrototypeOf(EmptyParams.prototype, null);
Reflect.deleteProperty(EmptyParams.prototype, 'constructor');

/** The values by name; the first of a duplicate, and the later ones are marked. */
export function paramsOf(parameters: readonly ParsedParameter[]): Params {
  const params = new EmptyParams();
  for (const parameter of parameters) {
    if (params[parameter.name] === undefined) params[parameter.name] = parameter.value;
    else parameter.duplicate = true;
  }
  return params;
}
