/**
 * The parts of a JWS in compact form (RFC 7515 §7.1) and what stands out in its header. The bytes
 * are decoded by jose; here they become JSON, or a place of damage.
 */
import { decode } from 'jose/base64url';
import type { Span } from '../http/scan.ts';
import { has, isObject, type JsonObject, parseJson, text } from './json.ts';
import { typOf } from './use.ts';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Header, payload and signature. */
export interface Segments {
  header: Span;
  payload: Span;
  signature: Span;
}

export type JwtFlagCode =
  /** `alg` is `none`: anybody can have written it (RFC 7519 §6). */
  | 'unsecured'
  /** The header brings the key along (`jwk`, `x5c`). */
  | 'embedded-key'
  /** The header says where to fetch the key (`jku`, `x5u`). */
  | 'key-url'
  /** `crit` names extensions that every verifier must know (RFC 7515 §4.1.11). */
  | 'critical'
  /** `b64` is false (RFC 7797). */
  | 'unencoded-payload'
  /** `nonce` in the header: only Microsoft Graph can verify it. */
  | 'graph-nonce'
  /** The signature has another length than `alg` always gives. */
  | 'signature-length';

export interface JwtFlag {
  code: JwtFlagCode;
  message: string;
}

/** base64url of a JSON text in UTF-8; undefined where it is anything else. Never throws. */
export function decodeJson(segment: string): unknown {
  const source = decodeText(segment);
  return source === undefined ? undefined : parseJson(source);
}

/**
 * base64url of a JSON object in UTF-8; undefined where it is anything else. Never throws. Nothing
 * but an object is parsed, since the parser takes its time to refuse a deep list.
 */
export function decodeObject(segment: string): JsonObject | undefined {
  const source = decodeText(segment);
  if (source === undefined || !BEGINS_AS_OBJECT.test(source)) return undefined;
  const value = parseJson(source);
  return isObject(value) ? value : undefined;
}

const BEGINS_AS_OBJECT = /^[ \t\r\n]*\{/;

/** base64url of a text in UTF-8; undefined where it is anything else. Never throws. */
export function decodeText(segment: string): string | undefined {
  const bytes = decodeBytes(segment);
  if (bytes === undefined) return undefined;
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes of a base64url text of the right length and alphabet, else undefined. */
export function decodeBytes(segment: string): Uint8Array | undefined {
  try {
    return decode(segment);
  } catch {
    return undefined;
  }
}

const isString = (value: unknown): value is string => typeof value === 'string';

/** Characters of the signature that an algorithm always gives, without padding (RFC 7518 §3, RFC 8037). */
const SIGNATURE_LENGTHS: ReadonlyMap<string, number> = new Map([
  ['HS256', 43],
  ['HS384', 64],
  ['HS512', 86],
  ['ES256', 86],
  ['ES256K', 86],
  ['ES384', 128],
  ['ES512', 176],
  ['EdDSA', 86],
  ['Ed25519', 86],
]);

/** `none` in any case: libraries that compared it exactly were tricked by `None`. */
export const isNone = (alg: string): boolean => alg.length === 4 && alg.toLowerCase() === 'none';

/** What a reader should know of a header, most important first. */
export function jwtFlags(header: JsonObject, signature: Span): JwtFlag[] {
  const flags: JwtFlag[] = [];
  const flag = (code: JwtFlagCode, message: string) => flags.push({ code, message });
  const alg = text(header, 'alg') ?? '';

  if (isNone(alg)) {
    flag('unsecured', 'alg is none: nothing protects it, so anybody can have written it');
    if (signature.end > signature.start) {
      flag('signature-length', 'alg is none, and yet it has a signature (RFC 7518 §3.6)');
    }
  }
  const length = signature.end - signature.start;
  const expected = SIGNATURE_LENGTHS.get(alg);
  if (expected !== undefined && length !== expected && length > 0) {
    const side = length < expected ? 'shorter' : 'longer';
    flag(
      'signature-length',
      `the signature has ${length} characters, ${side} than the ${expected} of every ${alg} signature`,
    );
  }
  const proof = typOf(header);
  if ((has(header, 'jwk') && proof !== 'dpop+jwt') || has(header, 'x5c')) {
    const name = has(header, 'jwk') ? 'jwk' : 'x5c';
    flag('embedded-key', `the header brings its own key (${name}); a verifier must not trust it`);
  }
  for (const name of ['jku', 'x5u']) {
    const value = text(header, name);
    if (value !== undefined) {
      flag(
        'key-url',
        `the header names an address for the key (${name}: ${value}); a verifier must not trust it`,
      );
    }
  }
  const crit = header.crit;
  if (Array.isArray(crit)) {
    flag(
      'critical',
      `a verifier must know these extensions, or refuse it: ${crit.filter(isString).join(', ')}`,
    );
  }
  if (header.b64 === false) {
    flag('unencoded-payload', 'b64 is false: the payload is not base64url (RFC 7797)');
  }
  if (has(header, 'nonce') && proof !== 'dpop+jwt') {
    flag(
      'graph-nonce',
      'the header holds a nonce: such a token of Microsoft is changed before it is signed, so that only Microsoft Graph can verify it',
    );
  }
  return flags;
}
