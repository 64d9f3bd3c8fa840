/** What a pasted value holds by itself. Pure. */
import type { CredentialField } from '../core/http/credential.ts';

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
