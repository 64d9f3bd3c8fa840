import { md5 } from '@noble/hashes/legacy.js';
import { sha256, sha512_256 } from '@noble/hashes/sha2.js';
import { toHex } from './base64.ts';

/** Hash functions of Digest by lower-case algorithm name without `-sess` (RFC 7616 §6.1). */
const HASHES: Readonly<Record<string, (data: Uint8Array) => Uint8Array>> = {
  md5,
  'sha-256': sha256,
  'sha-512-256': sha512_256,
};

export interface DigestInput {
  username: string;
  password: string;
  realm: string;
  method: string;
  /** As it stands in the credential's `uri`. */
  uri: string;
  nonce: string;
  /** `MD5`, `SHA-256`, `SHA-512-256`, each also with `-sess`; absent means MD5. */
  algorithm?: string | undefined;
  /** `auth` or `auth-int`; absent for the form of RFC 2069. */
  qop?: string | undefined;
  nc?: string | undefined;
  cnonce?: string | undefined;
  /** Content of the request, for `auth-int`. */
  body?: Uint8Array | undefined;
  /** How user, realm and password become bytes (RFC 7616 §4); absent means UTF-8. */
  encoding?: 'utf-8' | 'iso-8859-1' | undefined;
}

export type DigestResult =
  | { ok: true; response: string }
  | { ok: false; why: 'algorithm-unknown' | 'qop-unknown' | 'cnonce-missing' | 'body-missing' };

/** Length of a response in hexadecimal digits by algorithm; null for an unknown one. */
export function responseLength(algorithm: string | undefined): number | null {
  const { name } = parseAlgorithm(algorithm);
  if (name === 'md5') return 32;
  return Object.hasOwn(HASHES, name) ? 64 : null;
}

function parseAlgorithm(algorithm: string | undefined): { name: string; session: boolean } {
  const lower = (algorithm ?? 'MD5').toLowerCase();
  const session = lower.endsWith('-sess');
  return { name: session ? lower.slice(0, -5) : lower, session };
}

function hasher(name: string): ((text: string | Uint8Array) => string) | null {
  const hash = Object.hasOwn(HASHES, name) ? HASHES[name] : undefined;
  if (!hash) return null;
  return (data) => toHex(hash(typeof data === 'string' ? new TextEncoder().encode(data) : data));
}

/** One byte for each character; what has none becomes a question mark, as clients do it. */
const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code > 0xff ? 0x3f : code;
  });

/** The response that a client must send (RFC 7616 §3.4.1 to §3.4.3), in lower-case hexadecimal digits. */
export function computeDigest(input: DigestInput): DigestResult {
  const { username, password, realm, method, uri, nonce, qop, nc, cnonce, body } = input;
  const { name, session } = parseAlgorithm(input.algorithm);
  const hash = hasher(name);
  if (!hash) return { ok: false, why: 'algorithm-unknown' };
  if ((session || qop !== undefined) && cnonce === undefined)
    return { ok: false, why: 'cnonce-missing' };
  const account = `${username}:${realm}:${password}`;
  const secret = hash(input.encoding === 'iso-8859-1' ? latin1(account) : account);
  const a1 = session ? hash(`${secret}:${nonce}:${cnonce}`) : secret;
  const protection = qop?.toLowerCase();
  let a2 = `${method}:${uri}`;
  if (protection === 'auth-int') {
    if (body === undefined) return { ok: false, why: 'body-missing' };
    a2 += `:${hash(body)}`;
  } else if (protection !== undefined && protection !== 'auth') {
    return { ok: false, why: 'qop-unknown' };
  }
  const middle = qop === undefined ? nonce : `${nonce}:${nc ?? ''}:${cnonce}:${qop}`;
  return { ok: true, response: hash(`${a1}:${middle}:${hash(a2)}`) };
}

/** The hashed user name that stands in `username` with userhash=true (RFC 7616 §3.4.4); null for an unknown algorithm. */
export function hashUser(username: string, realm: string, algorithm?: string): string | null {
  const hash = hasher(parseAlgorithm(algorithm).name);
  return hash ? hash(`${username}:${realm}`) : null;
}
