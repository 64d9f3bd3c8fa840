/** Claims of the token that was sent, for comparison and for sentences. */
import type { Reading } from '../../analysis.ts';
import { memo } from '../../memo.ts';
import { listed, quote, siteOf } from './words.ts';

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

/** Addresses at which tokens are asked for. */
const OF_TOKENS =
  /\/(?:log-?in|sign-?in|sign-?up|register|refresh(?:[-_]?token)?|renew|tokens?)\/?$/i;

/** Whether two issuers are one: jwt-auth for Laravel writes the address at which the token was asked for. */
export function isSameIssuer(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  if (!OF_TOKENS.test(one) || !OF_TOKENS.test(other)) return false;
  return URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin;
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

/** The role that the words ask for, and that the token says its owner has; null where it names none of them. */
export const heldRole = (reading: Reading, words: string): string | null =>
  rolesOf(reading).find((role) => asks(role).test(words)) ?? null;

/** `Only admins`, `requires the role admin`, `admin role required`; not `viewer is not enough. Required: admin`. */
const asks = (role: string): RegExp =>
  new RegExp(
    `\\b(?:only|requir\\w*|needs?|must)[^\\w.;]+(?:\\w+[^\\w.;]+){0,3}${role}s?\\b|\\b${role}s?(?:[^\\w.;]+(?:role|rights?|privileges?|access|permissions?|account))?[^\\w.;]+(?:(?:is|are) )?(?:required|needed|only)\\b`,
    'i',
  );

const ROLE_CLAIM = /^(?:user_?)?(?:roles?|type|groups?)$/i;
/** Of these `type` tells the kind of the token. */
const NO_ROLE = /^(?:access|refresh|id|token|jwt|bearer)$/i;

function rolesOf({ token }: Reading): string[] {
  if (token?.kind !== 'jwt') return [];
  return Object.entries(token.claims)
    .filter(([name]) => ROLE_CLAIM.test(name))
    .flatMap(([, value]) => value)
    .filter((one): one is string => typeof one === 'string' && /^\w{3,30}$/.test(one))
    .filter((one) => !NO_ROLE.test(one));
}

/** Services of Google that take ID tokens with their own address as the audience, and are of anybody. */
export const BY_ADDRESS = /\.(?:run\.app|cloudfunctions\.net)$/;

const sameSite = (a: string, b: string) => !BY_ADDRESS.test(a) && siteOf(a) === siteOf(b);

/** Of an address of the web; null for any other name. */
export const hostnameOf = memo((audience): string | null => {
  try {
    const { protocol, hostname } = new URL(audience);
    return protocol === 'https:' || protocol === 'http:' ? hostname : null;
  } catch {
    return null;
  }
});

/** Whether an audience or issuer is the address of another site than the host's. */
export function isElsewhere(address: string, host: string): boolean {
  const other = hostnameOf(address);
  return other !== null && other !== host && !sameSite(other, host);
}
