/** The challenge that an answer without one should have carried, to be copied by the owner of the server. */
import type { Reading } from '../../analysis.ts';
import { authorization, isScheme, schemeName } from './sent.ts';

/** `WWW-Authenticate: Basic realm="api.example.test"`: the scheme is the one that the server takes, as far as that was seen. */
export const challengeLine = (reading: Reading, parameters = ''): string =>
  challengeIn(schemeTaken(reading), reading, parameters);

/** The same in a scheme that is known. */
export function challengeIn(scheme: string, reading: Reading, parameters = ''): string {
  // They begin with the name alone (RFC 4559 §4).
  if (/^(?:negotiate|ntlm|kerberos)$/i.test(scheme)) return `WWW-Authenticate: ${scheme}`;
  const realm = `realm="${reading.url?.hostname ?? 'api'}"`;
  // Without a nonce there is nothing to answer (RFC 7616 §3.3).
  const own = /^digest$/i.test(scheme) ? ', qop="auth", algorithm=SHA-256, nonce="…"' : '';
  return `WWW-Authenticate: ${scheme} ${realm}${own}${parameters && `, ${parameters}`}`;
}

/** The one that worked last, else the one that was sent; Bearer where neither is known. */
function schemeTaken(reading: Reading): string {
  const worked = reading.worked.findLast((past) => past.authorization !== null)?.authorization;
  const [, scheme] = /^([\w-]+) +\S/.exec(worked ?? '') ?? [];
  const taken = scheme ?? authorization(reading)?.parsed.scheme ?? '';
  return isScheme(taken) ? schemeName(taken) : 'Bearer';
}
