/**
 * JSON that may be damaged: where it breaks, and what stood before that. The platform's own parser
 * gives no portable position and nothing of what it had read.
 */

export type JsonObject = { readonly [member: string]: unknown };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A member that is a string with something in it. What every object inherits is never a string, so
 * that only its own members are found.
 */
export function text(object: JsonObject, name: string): string | undefined {
  const value = object[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** For names that no object inherits, which is every registered one. */
export const has = (object: JsonObject, name: string): boolean => object[name] !== undefined;

export interface JsonFault {
  /** Index of the first character that does not fit; the length where the text ends too early. */
  at: number;
  /** Index behind the last complete member of the outermost object; 0 if none. */
  readUpTo: number;
}

const LITERALS: Readonly<Record<string, string>> = { t: 'true', f: 'false', n: 'null' };
const WORD_END = /[\s,\]}]/;
const BRACE = 0x7b;
const BRACKET = 0x5b;
const COMMA = 0x2c;
const COLON = 0x3a;
const QUOTE = 0x22;

const isSpace = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';

type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma' | 'end';

/**
 * The first place where a text is no JSON (RFC 8259), or null where it is. Linear and without
 * recursion, so that depth and length do not matter.
 */
export function jsonFault(source: string): JsonFault | null {
  const open: number[] = [];
  let expect: Expected = 'value';
  let readUpTo = 0;
  let at = 0;
  const fault = (index: number): JsonFault => ({ at: Math.min(index, source.length), readUpTo });
  const afterValue = (): Expected => {
    if (open.length === 1 && open[0] === BRACE) readUpTo = at;
    return open.length === 0 ? 'end' : 'comma';
  };

  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const inside = open.at(-1);
    const mayEnd = expect === 'comma' || expect === 'value-or-end' || expect === 'name-or-end';
    // "}" and "]" stand two behind "{" and "[" in US-ASCII.
    if (mayEnd && inside !== undefined && code === inside + 2) {
      open.pop();
      at += 1;
      expect = afterValue();
    } else if (expect === 'comma') {
      if (code !== COMMA) return fault(at);
      expect = inside === BRACE ? 'name' : 'value';
      at += 1;
    } else if (expect === 'colon') {
      if (code !== COLON) return fault(at);
      expect = 'value';
      at += 1;
    } else if (expect === 'name' || expect === 'name-or-end') {
      const end = code === QUOTE ? stringEnd(source, at) : -at - 1;
      if (end < 0) return fault(-end - 1);
      expect = 'colon';
      at = end;
    } else if (expect === 'end') {
      return fault(at);
    } else if (code === BRACE || code === BRACKET) {
      open.push(code);
      expect = code === BRACE ? 'name-or-end' : 'value-or-end';
      at += 1;
    } else {
      const end = scalarEnd(source, at);
      if (end < 0) return fault(-end - 1);
      at = end;
      expect = afterValue();
    }
  }
  return expect === 'end' ? null : fault(source.length);
}

/** Index behind the scalar that begins at `at`; where it breaks at i, -i - 1. */
function scalarEnd(source: string, at: number): number {
  const char = source.charAt(at);
  if (char === '"') return stringEnd(source, at);
  const literal = LITERALS[char];
  if (literal) {
    for (let i = 1; i < literal.length; i++) {
      if (source[at + i] !== literal[i]) return -(at + i) - 1;
    }
    return at + literal.length;
  }
  return numberEnd(source, at);
}

function stringEnd(source: string, at: number): number {
  for (let i = at + 1; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 0x22) return i + 1;
    if (code < 0x20) return -i - 1;
    if (code !== 0x5c) continue;
    i += 1;
    const escaped = source[i];
    if (escaped === 'u') {
      for (let end = i + 4; i < end; ) {
        i += 1;
        if (!/^[0-9a-f]$/i.test(source[i] ?? '')) return -i - 1;
      }
    } else if (escaped === undefined || !'"\\/bfnrt'.includes(escaped)) return -i - 1;
  }
  return -source.length - 1;
}

/** number = [ minus ] int [ frac ] [ exp ] (RFC 8259 §6). */
function numberEnd(source: string, at: number): number {
  let i = source[at] === '-' ? at + 1 : at;
  const digits = () => {
    const from = i;
    while (isDigit(source[i])) i += 1;
    return i > from;
  };
  if (source[i] === '0') i += 1;
  else if (!digits()) return -i - 1;
  if (source[i] === '.') {
    i += 1;
    if (!digits()) return -i - 1;
  }
  if (source[i] === 'e' || source[i] === 'E') {
    i += 1;
    if (source[i] === '+' || source[i] === '-') i += 1;
    if (!digits()) return -i - 1;
  }
  return i === source.length || WORD_END.test(source.charAt(i)) ? i : -i - 1;
}

/**
 * The members of an object that stand complete before `fault`.
 *
 * @returns null where there is none
 */
export function readBefore(source: string, fault: JsonFault): JsonObject | null {
  if (fault.readUpTo === 0) return null;
  const value = parseJson(`${source.slice(0, fault.readUpTo)}}`);
  return isObject(value) ? value : null;
}

/**
 * JSON.parse that returns undefined instead of throwing, and leaves out members named `__proto__`:
 * copied with Object.assign they would replace the prototype of the copy.
 */
export function parseJson(source: string): unknown {
  try {
    const value: unknown = JSON.parse(source);
    if (mayNameProto(source)) dropProto(value);
    return value;
  } catch {
    return undefined;
  }
}

/** The name can also be written with escapes (`\\u005f_proto__`). */
export const mayNameProto = (source: string): boolean =>
  source.includes('proto__') || source.includes('\\u');

/** With a list of its own instead of recursion, since JSON can be nested deeper than the stack. */
function dropProto(value: unknown): void {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (Object.hasOwn(next, '__proto__')) Reflect.deleteProperty(next, '__proto__');
    for (const inner of Object.values(next)) waiting.push(inner);
  }
}
