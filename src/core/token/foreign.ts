/**
 * Characters that no token holds, taken out of the inside of one: white space, line breaks,
 * percent-encoding, what cannot be seen.
 */
import { nameOf } from '../http/fault.ts';
import type { Span } from '../http/scan.ts';
import { type Damage, type DamageCode, damage, MOST_OF_A_KIND } from './damage.ts';

export interface Peeled {
  core: string;
  damages: Damage[];
  /** Where a character of `core` stands in the text that was given. */
  origin(index: number): number;
}

const PERCENT = 0x25;
const BACKSLASH = 0x5c;
const ELLIPSIS = 0x2026;

/** Takes foreign characters out of the window, percent-encoding back, and keeps account of it. */
export function clean(source: string, window: Span, damages: Damage[]): Peeled {
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
