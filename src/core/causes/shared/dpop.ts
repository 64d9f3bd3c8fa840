/** The DPoP proof that was sent, held against the request (RFC 9449 §4.3). */
import type { Reading } from '../../analysis.ts';
import { type Fact, known } from '../../exchange.ts';
import { readToken } from '../../remembered.ts';
import { accessTokenHash } from '../../token/dpop.ts';
import { authorization, errorCode } from './sent.ts';
import { lasting } from './words.ts';

/** The DPoP field; null where none was sent. */
export function sentProof(reading: Reading): Fact<string | null> {
  const field = reading.requestField('dpop');
  return field.known ? known(field.value[0] ?? null) : field;
}

/** The thumbprint of the key that the token is bound to (RFC 9449 §6.1). */
export function boundKey({ token }: Reading): string | null {
  const cnf = token?.kind === 'jwt' ? token.claims.cnf : undefined;
  if (typeof cnf !== 'object' || cnf === null || !('jkt' in cnf)) return null;
  return typeof cnf.jkt === 'string' ? cnf.jkt : null;
}

/** The answer is about the proof, and not about the token beside it (RFC 9449 §7.1). */
export const isOfProof = (reading: Reading): boolean =>
  errorCode(reading)?.code === 'invalid_dpop_proof';

/** Bytes that were never filled: one letter, over and over. */
export const isConstant = (jti: string): boolean => /^([\w-])\1{7,}$/.test(jti.replaceAll('-', ''));

export interface ProofFault {
  says: string;
  /** False where servers differ in what they allow. */
  sure: boolean;
}

/** Servers allow the clock of the client to differ by some minutes, or by seconds. */
const OLD_MS = 5 * 60_000;
export const RATHER_OLD_MS = 60_000;

export function proofFaults(reading: Reading, text: string): ProofFault[] {
  const proof = readToken(text);
  if (proof.kind !== 'jwt') {
    return [{ says: 'The DPoP field does not hold a JWT.', sure: true }];
  }
  const faults: ProofFault[] = [];
  const { claims, header, typ } = proof;
  if (typ !== 'dpop+jwt')
    faults.push({ says: `typ of the proof is “${typ ?? 'absent'}”, not “dpop+jwt”.`, sure: true });
  if (header.jwk === undefined)
    faults.push({ says: 'The header of the proof has no public key (jwk).', sure: true });
  const { method, url: address } = reading.attempt;
  if (typeof claims.htm !== 'string')
    faults.push({ says: 'The proof has no method (htm).', sure: true });
  else if (claims.htm.toUpperCase() !== method.toUpperCase()) {
    faults.push({
      says: `htm of the proof is ${claims.htm}, the request is ${method}.`,
      sure: true,
    });
  }
  if (typeof claims.htu !== 'string')
    faults.push({ says: 'The proof has no URL (htu).', sure: true });
  else if (bare(claims.htu) !== bare(address)) {
    faults.push({
      says: `htu of the proof is ${claims.htu}, the request is for ${bare(address) ?? address}.`,
      sure: true,
    });
  }
  if (typeof claims.iat !== 'number')
    faults.push({ says: 'The proof has no time of issue (iat).', sure: true });
  else {
    const age = reading.serverNow - claims.iat * 1000;
    const off = Math.abs(age);
    if (off > RATHER_OLD_MS) {
      const way = age > 0 ? 'before' : 'after';
      faults.push({
        says: `iat of the proof lies ${lasting(off)} ${way} the server's time.`,
        sure: off > OLD_MS,
      });
    }
  }
  if (claims.jti === undefined) faults.push({ says: 'The proof has no jti.', sure: true });
  else if (isConstant(String(claims.jti)))
    faults.push({
      says: `jti of the proof is “${claims.jti}”: that is not random, and the same in each proof.`,
      sure: true,
    });
  if (claims.ath === undefined)
    faults.push({ says: 'The proof does not name the token (ath).', sure: true });
  else {
    const other = ofOtherToken(reading, claims.ath);
    if (other) faults.push({ says: other, sure: true });
  }
  return faults;
}

/**
 * ath is the hash of another token than the one that came with it (RFC 9449 §4.3). Hashed only where the
 * server finds fault with the proof.
 */
function ofOtherToken(reading: Reading, ath: unknown): string | null {
  const sent = authorization(reading);
  if (!isOfProof(reading) || sent?.scheme !== 'dpop' || sent.text === '') return null;
  if (ath === accessTokenHash(sent.text)) return null;
  const before = reading.earlier.findLast(({ authorization: line }) => {
    const token = /^dpop +(\S+)$/i.exec(line ?? '')?.[1];
    return token !== undefined && accessTokenHash(token) === ath;
  });
  const of = before
    ? `it is that of the token which ${before.method} ${before.path} was sent with`
    : 'it was made for another one';
  return `ath of the proof is not the SHA-256 of the token in Authorization: ${of}.`;
}

/** What of the proof the error names; null where it names nothing. */
export function namedPart(reading: Reading): string | null {
  const error = errorCode(reading);
  if (error?.code !== 'invalid_dpop_proof') return null;
  const text = `${error.description} ${reading.content.text.slice(0, 1000)}`;
  for (const [part, words] of PARTS) if (words.test(text)) return part;
  return null;
}

const PARTS: readonly (readonly [string, RegExp])[] = [
  ['ath', /\bath\b|access token hash/i],
  ['htu', /\bhtu\b/i],
  ['htm', /\bhtm\b/i],
  ['jti', /\bjti\b|\breplay/i],
  ['iat', /\biat\b|\btoo (?:old|far)\b|\bexpired\b/i],
  ['key', /\bjkt\b|thumbprint|\bcnf\b|\bkey\b|\bjwk\b/i],
];

/** Scheme, host and path in normal form; htu is compared without query and fragment. */
function bare(address: string): string | null {
  try {
    const { origin, pathname } = new URL(address);
    return `${origin}${pathname}`;
  } catch {
    return null;
  }
}
