/** What can be wrong with the text of a token, and where. */
import type { Span } from '../http/scan.ts';

export type DamageCode =
  /** White space or line breaks before or behind the token. */
  | 'white-space-around'
  | 'quotes-around'
  /** The notation of a programming language around it: `b'…'`, `Optional("…")`. */
  | 'wrapped'
  /** The name of a scheme, field or parameter in front of it. */
  | 'extra-prefix'
  /** A comma, semicolon or bracket behind it. */
  | 'extra-suffix'
  /** A JSON text (an object that holds the token, or escaped quotes) instead of the token. */
  | 'json-stringified'
  | 'several-tokens'
  | 'white-space-inside'
  | 'line-break-inside'
  | 'percent-encoded'
  /** A character outside visible US-ASCII; most of them cannot be seen. */
  | 'invisible-character'
  /** "+" or "/", where base64url has "-" and "_" (RFC 4648 §5). */
  | 'base64-standard-alphabet'
  /** "=" at the end of a segment (RFC 7515 §2: base64url without padding). */
  | 'padding'
  | 'not-base64url'
  /** The end is missing. */
  | 'truncated'
  | 'wrong-segment-count'
  | 'header-not-json'
  /** The payload alone. */
  | 'header-missing'
  /** A header without the `alg` that RFC 7515 §4.1.1 demands. */
  | 'header-incomplete'
  | 'payload-not-json'
  | 'payload-missing'
  | 'signature-missing';

/** A damaged place: `start` equals `end` where something is missing. */
export interface Damage extends Span {
  code: DamageCode;
  /** One sentence for people; it repeats no secret. */
  message: string;
}

/** A run of damaged characters is one entry; of one code so many runs are named, the rest is not. */
export const MOST_OF_A_KIND = 5;

export const damage = (code: DamageCode, start: number, end: number, message: string): Damage => ({
  code,
  start,
  end,
  message,
});
