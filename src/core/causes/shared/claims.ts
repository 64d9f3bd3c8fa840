/** Claims of the token that was sent, for comparison and for sentences. */
import type { Reading } from '../../analysis.ts';
import { listed, quote } from './words.ts';

/** Every audience of the JWT; empty where it names none. */
export function audiences(reading: Reading): readonly string[] {
  const { token } = reading;
  if (token?.kind !== 'jwt') return [];
  const { aud } = token.claims;
  if (typeof aud === 'string') return aud === '' ? [] : [aud];
  return Array.isArray(aud) ? aud.filter((one): one is string => typeof one === 'string') : [];
}

export function issuerOf(reading: Reading): string | null {
  const { token } = reading;
  const iss = token?.kind === 'jwt' ? token.claims.iss : undefined;
  return typeof iss === 'string' && iss !== '' ? iss : null;
}

/** The caller made the JWT with a key of its own: who issued it is whom it is about (RFC 7523 §3). */
export function isSelfSigned(reading: Reading): boolean {
  const { token } = reading;
  const sub = token?.kind === 'jwt' ? token.claims.sub : undefined;
  const iss = issuerOf(reading);
  // Snowflake puts the fingerprint of the key behind it.
  return (
    iss !== null && typeof sub === 'string' && (iss === sub || iss.startsWith(`${sub}.SHA256:`))
  );
}

/** A claim between quotation marks, or "none". */
export function claimText(reading: Reading, claim: 'aud' | 'iss'): string {
  if (claim === 'iss') {
    const iss = issuerOf(reading);
    return iss === null ? 'none' : quote(iss, 80);
  }
  return listed(audiences(reading).map((one) => quote(one))) || 'none';
}
