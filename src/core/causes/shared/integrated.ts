/** Negotiate and NTLM as they stand in a field: which leg, and what the server says to it. */
import type { Reading } from '../../analysis.ts';
import type { Challenge } from '../../http/challenge.ts';
import { authorizationOf } from './refused.ts';

const INTEGRATED: ReadonlySet<string> = new Set(['negotiate', 'ntlm', 'kerberos']);

export const isIntegrated = (scheme: string): boolean => INTEGRATED.has(scheme.toLowerCase());

/** The message that was sent in Negotiate or NTLM, or null. */
export function integratedMessage(reading: Reading): { scheme: string; text: string } | null {
  const sent = authorizationOf(reading);
  return sent?.scheme && isIntegrated(sent.scheme)
    ? { scheme: sent.scheme, text: sent.text }
    : null;
}

/** A challenge of Negotiate or NTLM that carries a message. */
export const integratedAnswer = ({ challenges }: Reading): Challenge | undefined =>
  challenges.challenges.find(({ scheme, token68 }) => token68 !== null && isIntegrated(scheme));

/** Signature `NTLMSSP\0` and the type, in base64 (MS-NLMP §2.2.1). */
const NTLM = 'TlRMTVNTUAA';

/** The type of an NTLM message, also inside SPNEGO; null where it is none. */
export function ntlmType(text: string): 1 | 2 | 3 | null {
  if (text.startsWith(NTLM)) return typeOf(text.charCodeAt(NTLM.length) - 0x41);
  const bytes = binary(text, 4096);
  const at = bytes.indexOf('NTLMSSP\0');
  return at < 0 ? null : typeOf(bytes.charCodeAt(at + 8));
}

const typeOf = (type: number) => (type === 1 || type === 2 || type === 3 ? type : null);

/** NegTokenResp.negState (RFC 4178 §4.2.2); null where the message has none. */
export function spnegoState(text: string): 'completed' | 'incomplete' | 'reject' | 'mic' | null {
  const bytes = binary(text, 64);
  if (bytes.charCodeAt(0) !== 0xa1) return null;
  const at = bytes.indexOf('\xa0\x03\x0a\x01');
  if (at < 0 || at > 16) return null;
  return (['completed', 'incomplete', 'reject', 'mic'] as const)[bytes.charCodeAt(at + 4)] ?? null;
}

/** The error code of a KRB-ERROR inside a GSS-API token (RFC 4120 §5.9.1, RFC 4121 §4.1); null where there is none. */
export function kerberosError(text: string): number | null {
  const bytes = binary(text, 4096);
  const at = bytes.indexOf('\x03\x00\x7e');
  if (at < 0 || at > 64) return null;
  const code = bytes.indexOf('\xa6\x03\x02\x01', at);
  return code < 0 ? null : bytes.charCodeAt(code + 4);
}

/** RFC 4120 §7.5.9. */
export const KERBEROS_ERRORS: Readonly<Record<number, string>> = {
  6: 'client not found in the Kerberos database',
  7: 'server not found in the Kerberos database (no such service principal name)',
  14: 'no support for the encryption type',
  18: 'the account is locked or revoked',
  23: 'the password has expired',
  24: 'pre-authentication failed (wrong password)',
  31: 'integrity check on the decrypted field failed',
  32: 'the ticket has expired',
  33: 'the ticket is not yet valid',
  34: 'the request is a replay',
  35: 'the ticket is not for us (another service principal name)',
  37: 'clock skew too great',
  41: 'the ticket was encrypted with another key than the server has (wrong or duplicate service principal name, old keytab)',
  44: 'the key version is not available',
  52: 'the ticket is too large',
  60: 'generic error',
};

function binary(text: string, most: number): string {
  const whole = Math.min(text.length, most) & ~3;
  try {
    return atob(text.length <= most ? text : text.slice(0, whole));
  } catch {
    return '';
  }
}
