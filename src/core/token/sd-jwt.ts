/** Selective disclosure (RFC 9901): `<issuer-signed JWT>~<disclosure>~…~[<key binding JWT>]`. */
import type { Span } from '../http/scan.ts';
import { decodeJson } from './jwt.ts';

export interface Disclosure extends Span {
  /** Null for an element of an array. */
  claim: string | null;
  value: unknown;
  /** False where the text is no disclosure (RFC 9901 §4.2): claim and value are then null. */
  wellFormed: boolean;
}

export interface SdParts {
  /** The JWT signed by the issuer. */
  jwt: Span;
  disclosures: Disclosure[];
  /** The key binding JWT behind the last tilde; null where there is none. */
  keyBinding: Span | null;
}

/** Nobody discloses more; what stands behind is not read. */
const MOST_DISCLOSURES = 1000;

/** Cuts at the tildes; null where there is none. */
export function sdParts(text: string): SdParts | null {
  const first = text.indexOf('~');
  if (first < 0) return null;
  const disclosures: Disclosure[] = [];
  const last = text.lastIndexOf('~');
  for (let start = first + 1; start <= last && disclosures.length < MOST_DISCLOSURES; ) {
    const end = text.indexOf('~', start);
    disclosures.push(disclosure(text, start, end));
    start = end + 1;
  }
  const keyBinding = last + 1 < text.length ? { start: last + 1, end: text.length } : null;
  return { jwt: { start: 0, end: first }, disclosures, keyBinding };
}

/** [salt, claim, value], or [salt, value] for an element of an array (RFC 9901 §4.2.1, §4.2.2). */
function disclosure(text: string, start: number, end: number): Disclosure {
  const parts = decodeJson(text.slice(start, end));
  if (Array.isArray(parts) && typeof parts[0] === 'string') {
    const [, second, third] = parts as unknown[];
    if (parts.length === 2) return { start, end, claim: null, value: second, wellFormed: true };
    if (parts.length === 3 && typeof second === 'string') {
      return { start, end, claim: second, value: third, wellFormed: true };
    }
  }
  return { start, end, claim: null, value: null, wellFormed: false };
}
