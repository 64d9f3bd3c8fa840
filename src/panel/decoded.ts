/** What was found in a pasted text, and what it holds by itself. Pure. */
import type { CredentialField } from '../core/http/credential.ts';
import type { CredentialReading } from '../core/schemes/scheme.ts';
import type { SchemeWords } from './explain.ts';

/** One value that can be read, and the field it was found in. */
export type Decoded = { field: string; value: string } & (
  | { kind: 'challenge'; schemes: readonly SchemeWords[] }
  | { kind: 'credential'; reading: CredentialReading }
  | { kind: 'cookies' }
  | { kind: 'token' }
);

const TOKEN_SCHEMES = /^(?:bearer|token|dpop|jwt|ssws|bot|key|apikey|oauth)$/i;

/** The token that a credential is, if it is one. */
export function tokenIn({ scheme, parameters, rest }: CredentialField): string | null {
  const holdsToken = scheme === null || TOKEN_SCHEMES.test(scheme);
  return holdsToken && parameters.length === 0 && rest !== '' ? rest : null;
}

/** Of a Cookie field, or of one Set-Cookie (RFC 6265 §4). */
export function cookiesIn(field: string, value: string): { name: string; value: string }[] {
  const pairs = /^set-/i.test(field) ? [value.split(';', 1)[0] ?? ''] : value.split(';');
  return pairs.flatMap((pair) => {
    const equals = pair.indexOf('=');
    if (equals < 0) return [];
    return [{ name: pair.slice(0, equals).trim(), value: pair.slice(equals + 1).trim() }];
  });
}
