/**
 * Scanners for the lexical rules of HTTP fields (RFC 9110 §5.6). Each takes a text, the offset to start at and the
 * offset to stop before, and returns the offset where its rule no longer holds; none throws, none looks behind.
 * Offsets count UTF-16 units. Characters above U+00FF can only come from decoded obs-text octets and count as such.
 */

/** A piece of a field line: `start` is its first character, `end` the first character after it. */
export interface Span {
  start: number;
  end: number;
}

export const HTAB = 0x09;
export const SP = 0x20;
export const DQUOTE = 0x22;
export const COMMA = 0x2c;
export const SEMICOLON = 0x3b;
export const EQUALS = 0x3d;
export const BACKSLASH = 0x5c;

const TOKEN = 1;
const TOKEN68 = 2;

const CLASS = new Uint8Array(0x100);
for (const c of "!#$%&'*+-.^_`|~") CLASS[c.charCodeAt(0)] = TOKEN;
for (const c of '-._~+/') CLASS[c.charCodeAt(0)] = (CLASS[c.charCodeAt(0)] ?? 0) | TOKEN68;
for (let c = 0x30; c <= 0x39; c++) CLASS[c] = TOKEN | TOKEN68;
for (let c = 0x61; c <= 0x7a; c++) CLASS[c] = TOKEN | TOKEN68;
for (let c = 0x41; c <= 0x5a; c++) CLASS[c] = TOKEN | TOKEN68;

function is(code: number, kind: number): boolean {
  return code < 0x100 && ((CLASS[code] as number) & kind) !== 0;
}

/** OWS = *( SP / HTAB ), and BWS, which is the same (§5.6.3). */
export function skipOws(text: string, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const c = text.charCodeAt(i);
    if (c !== SP && c !== HTAB) break;
    i++;
  }
  return i;
}

/** The end of a text once trailing SP and HTAB are left off (§5.5). */
export function trimEnd(text: string): number {
  let end = text.length;
  while (end > 0) {
    const c = text.charCodeAt(end - 1);
    if (c !== SP && c !== HTAB) break;
    end--;
  }
  return end;
}

/** token = 1*tchar (§5.6.2). Nothing matched: returns `at`. */
export function scanToken(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && is(text.charCodeAt(i), TOKEN)) i++;
  return i;
}

/** token68 = 1*( ALPHA / DIGIT / "-" / "." / "_" / "~" / "+" / "/" ) *"=" (§11.2). Nothing matched: returns `at`. */
export function scanToken68(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && is(text.charCodeAt(i), TOKEN68)) i++;
  if (i > at) while (i < end && text.charCodeAt(i) === EQUALS) i++;
  return i;
}

/** Everything up to the next SP, HTAB or comma: how far a damaged value reaches. */
export function scanWord(text: string, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const c = text.charCodeAt(i);
    if (c === SP || c === HTAB || c === COMMA) break;
    i++;
  }
  return i;
}

/** Characters that can stand in no element: neither tchar, SP, HTAB, comma nor DQUOTE. */
export function scanStray(text: string, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const c = text.charCodeAt(i);
    if (c === SP || c === HTAB || c === COMMA || c === DQUOTE || is(c, TOKEN)) break;
    i++;
  }
  return i;
}

/** `at` stands behind the text or on a comma, so that a list element ends here. */
export function endsElement(text: string, at: number, end: number): boolean {
  return at >= end || text.charCodeAt(at) === COMMA;
}

/** token BWS "=" begins at `at`: what makes an auth-param out of a word. */
export function startsParameter(text: string, at: number, end: number): boolean {
  const nameEnd = scanToken(text, at, end);
  if (nameEnd === at) return false;
  const equals = skipOws(text, nameEnd, end);
  return equals < end && text.charCodeAt(equals) === EQUALS;
}
