/** DPoP proofs (RFC 9449), read and held against the request and the token they are sent with. */
import { sha256 } from '@noble/hashes/sha2.js';
import { encode } from 'jose/base64url';
import { isObject, type JsonObject, text } from './json.ts';
import { type JwtToken, readToken } from './token.ts';

export interface Proof {
  token: JwtToken;
  /** Claims of RFC 9449 §4.2; null where absent or not of their type. */
  htm: string | null;
  htu: string | null;
  /** Milliseconds since the epoch. */
  issuedAt: number | null;
  jti: string | null;
  ath: string | null;
  nonce: string | null;
  jwk: JsonObject | null;
  /** Of the key in the header (RFC 7638); null where it holds no complete public key. */
  thumbprint: string | null;
}

export type ProofFaultCode =
  | 'several-proofs'
  | 'not-a-jwt'
  | 'typ'
  | 'alg'
  | 'jwk-missing'
  | 'jwk-private'
  | 'claim-missing'
  | 'htm'
  | 'htu'
  | 'iat'
  | 'ath'
  | 'nonce'
  /** The token is bound to another key (`cnf.jkt`, RFC 9449 §6.1). */
  | 'jkt';

export interface ProofFault {
  code: ProofFaultCode;
  /** Claim or header member that it is about; null for the whole. */
  member: string | null;
  /** What it should have been; null where there is no single value. */
  expected: string | null;
  found: string | null;
  message: string;
  /** False where servers differ in what they take. */
  sure: boolean;
}

export interface ProofContext {
  method: string;
  /** The address of the request; query and fragment do not matter (§4.3 step 9). */
  url: string;
  /** The token of the Authorization field; null at the token endpoint, or where it is not known. */
  accessToken: string | null;
  /** The last DPoP-Nonce that the server gave; null where it gave none or it is not known. */
  nonce: string | null;
  /** Milliseconds since the epoch, by the clock that judges. */
  now: number;
}

/** §11.1: proofs are taken "within an acceptable timeframe", seconds or minutes; beyond this, by nobody. */
const SURELY_STALE_MS = 5 * 60_000;
const PERHAPS_STALE_MS = 60_000;

/** Reads a proof; null where the text is no JWT. */
export function readProof(source: string): Proof | null {
  const token = readToken(source);
  if (token.kind !== 'jwt') return null;
  const { claims, header } = token;
  const jwk = isObject(header.jwk) ? header.jwk : null;
  const iat = claims.iat;
  return {
    token,
    htm: text(claims, 'htm') ?? null,
    htu: text(claims, 'htu') ?? null,
    issuedAt: typeof iat === 'number' && Number.isFinite(iat) ? iat * 1000 : null,
    jti: text(claims, 'jti') ?? null,
    ath: text(claims, 'ath') ?? null,
    nonce: text(claims, 'nonce') ?? null,
    jwk,
    thumbprint: jwk && jwkThumbprint(jwk),
  };
}

/**
 * Holds a proof against the request, the token and the clock, as a resource server does (RFC 9449
 * §4.3). The signature is checked apart, since that takes time: see `verifyProof`.
 *
 * @param source the value of the DPoP field
 * @returns every fault, in the order of §4.3; empty where the proof fits
 */
export function checkProof(source: string, context: ProofContext): ProofFault[] {
  const proof = readProof(source);
  if (!proof) {
    const several = source.split(',').filter((part) => readToken(part.trim()).kind === 'jwt');
    return several.length > 1
      ? [fault('several-proofs', null, '1', String(several.length), 'there is more than one proof')]
      : [fault('not-a-jwt', null, null, null, 'the DPoP field does not hold a JWT')];
  }
  return [
    ...checkHeader(proof),
    ...checkRequest(proof, context),
    ...checkTime(proof, context.now),
    ...checkNonce(proof, context.nonce),
    ...checkToken(proof, context.accessToken),
  ];
}

function fault(
  code: ProofFaultCode,
  member: string | null,
  expected: string | null,
  found: string | null,
  message: string,
  sure = true,
): ProofFault {
  return { code, member, expected, found, message, sure };
}

const absent = (claim: string): ProofFault =>
  fault('claim-missing', claim, null, null, `the proof has no ${claim} (RFC 9449 §4.2)`);

const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k'];

function checkHeader({ token, jwk, thumbprint }: Proof): ProofFault[] {
  const found: ProofFault[] = [];
  if (token.typ !== 'dpop+jwt') {
    found.push(fault('typ', 'typ', 'dpop+jwt', token.typ, 'typ of the proof is not dpop+jwt'));
  }
  if (/^(?:none|HS\d+)$/i.test(token.alg)) {
    const says = 'the proof must be signed with an asymmetric key';
    found.push(fault('alg', 'alg', null, token.alg, says));
  }
  if (!jwk || thumbprint === null) {
    const says = 'the header of the proof holds no complete public key (jwk)';
    found.push(fault('jwk-missing', 'jwk', null, null, says));
  } else if (PRIVATE_MEMBERS.some((name) => Object.hasOwn(jwk, name))) {
    found.push(fault('jwk-private', 'jwk', null, null, 'jwk in the proof holds the private key'));
  }
  return found;
}

function checkRequest({ htm, htu, jti }: Proof, { method, url }: ProofContext): ProofFault[] {
  const found: ProofFault[] = [];
  if (jti === null) found.push(absent('jti'));
  if (htm === null) found.push(absent('htm'));
  else if (htm !== method) {
    const says = `htm of the proof is ${htm}, the method of the request is ${method}`;
    // Method names are case-sensitive (RFC 9110 §9.1), but not every server compares them so.
    const sure = htm.toUpperCase() !== method.toUpperCase();
    found.push(fault('htm', 'htm', method, htm, says, sure));
  }
  if (htu === null) found.push(absent('htu'));
  else {
    const expected = bareUrl(url);
    const actual = bareUrl(htu);
    if (expected !== null && actual !== expected) {
      const says = `htu of the proof is ${htu}, the request goes to ${expected}`;
      found.push(fault('htu', 'htu', expected, htu, says));
    }
  }
  return found;
}

/** An address without query and fragment, normalised (RFC 9449 §4.3); null where it is none. */
export function bareUrl(address: string): string | null {
  try {
    const url = new URL(address);
    return url.origin === 'null' ? null : url.origin + url.pathname;
  } catch {
    return null;
  }
}

function checkTime({ issuedAt }: Proof, now: number): ProofFault[] {
  if (issuedAt === null) return [absent('iat')];
  const age = now - issuedAt;
  const off = Math.abs(age);
  if (off <= PERHAPS_STALE_MS) return [];
  const side = age > 0 ? 'ago' : 'ahead';
  const says = `the proof was made ${Math.round(off / 1000)} seconds ${side}: a new one belongs to every request`;
  const sure = off > SURELY_STALE_MS;
  return [fault('iat', 'iat', null, new Date(clamp(issuedAt)).toISOString(), says, sure)];
}

const clamp = (ms: number) => Math.max(-8.64e15, Math.min(8.64e15, ms));

function checkNonce({ nonce }: Proof, expected: string | null): ProofFault[] {
  if (expected === null || nonce === expected) return [];
  const says =
    nonce === null
      ? 'the server gave a nonce, and the proof has none'
      : 'nonce of the proof is not the last one that the server gave';
  // A server may take the nonce before the last one for a while (§8.2).
  return [fault('nonce', 'nonce', expected, nonce, says, nonce === null)];
}

function checkToken({ ath, thumbprint }: Proof, accessToken: string | null): ProofFault[] {
  if (accessToken === null) return [];
  const found: ProofFault[] = [];
  const expected = accessTokenHash(accessToken);
  if (ath === null) found.push(absent('ath'));
  else if (ath !== expected) {
    const says = 'ath of the proof is the hash of another token than the one that was sent';
    found.push(fault('ath', 'ath', expected, ath, says));
  }
  const jkt = boundKey(accessToken);
  if (jkt !== null && thumbprint !== null && jkt !== thumbprint) {
    const says = 'the token is bound to another key (cnf.jkt) than the one that signed the proof';
    found.push(fault('jkt', 'jwk', jkt, thumbprint, says));
  }
  return found;
}

/** The thumbprint of the key that a token is bound to (RFC 9449 §6.1); null where it names none. */
export function boundKey(accessToken: string): string | null {
  const token = readToken(accessToken);
  const cnf = token.kind === 'jwt' ? token.claims.cnf : undefined;
  return isObject(cnf) ? (text(cnf, 'jkt') ?? null) : null;
}

/** `ath`: base64url of the SHA-256 of the token's characters (RFC 9449 §4.2). */
export function accessTokenHash(accessToken: string): string {
  return encode(sha256(new TextEncoder().encode(accessToken)));
}

/** Required members by key type, in the order of their names (RFC 7638 §3.2, RFC 8037 §2). */
const REQUIRED: ReadonlyMap<string, readonly string[]> = new Map([
  ['EC', ['crv', 'kty', 'x', 'y']],
  ['OKP', ['crv', 'kty', 'x']],
  ['RSA', ['e', 'kty', 'n']],
  ['oct', ['k', 'kty']],
]);

/** SHA-256 thumbprint of a key (RFC 7638) in base64url; null where a required member is missing. */
export function jwkThumbprint(jwk: JsonObject): string | null {
  const names = REQUIRED.get(text(jwk, 'kty') ?? '');
  if (!names?.every((name) => text(jwk, name) !== undefined)) return null;
  const canonical = JSON.stringify(Object.fromEntries(names.map((name) => [name, jwk[name]])));
  return encode(sha256(new TextEncoder().encode(canonical)));
}
