/** What the groups of plain words share. */
import type { Reading } from '../../analysis.ts';
import type { Saying } from '../service.ts';

/** Words that leave it open whether the credential expired or is wrong. */
export const EITHER = [
  'or expired',
  'expired or',
  'or has expired',
  'invalid expired',
  'expired invalid',
  'expired revoked',
  'or revoked',
  'missing expired',
  'has not expired',
  'not expired',
  'may have expired',
  'not valid or',
] as const;

export const MISSING_OR_BAD = [
  'missing or invalid',
  'invalid or missing',
  'missing or malformed',
  'missing or bad',
  'missing or incorrect',
  'missing or wrong',
  'absent or invalid',
  'not provided or invalid',
  'no or invalid',
  'no or bad',
  'no valid',
  'without a valid',
  'valid * is required',
  'valid * required',
  'need a valid',
  'not provide valid',
  'not provided valid',
  'missing expired or invalid',
] as const;

/** Anybody can write these words: they make a meaning likely, never certain. */
export const likely = (
  means: Saying['means'],
  text: readonly string[],
  more: Partial<Saying> = {},
): Saying => ({
  text,
  means,
  certainty: 'likely',
  ...more,
});

export function sentKeyLike(reading: Reading): boolean {
  const { authorization, keys } = reading.sent;
  if (keys.length > 0) return true;
  const credential = authorization.known ? authorization.value : null;
  return credential !== null && credential.scheme !== 'basic' && reading.token?.kind !== 'jwt';
}

export function sentPassword(reading: Reading): boolean {
  const { authorization, signIn } = reading.sent;
  if (signIn) return signIn.kind === 'password' || signIn.kind === 'other';
  const scheme = authorization.known ? authorization.value?.scheme : undefined;
  return scheme === 'basic' || scheme === 'digest';
}

/** A scheme was sent, and it is not one that the challenge offers or that the words ask for. */
export function offScheme(reading: Reading): boolean {
  const { authorization } = reading.sent;
  const scheme = authorization.known ? authorization.value?.scheme : undefined;
  return typeof scheme === 'string' && scheme !== 'bearer';
}

/** A token of parts, whole or damaged: words about its signature can be meant. */
export const isReadable = ({ token }: Reading): boolean =>
  token !== null && token.kind !== 'opaque';
