/** The Digest credential that was sent, held against what was asked for and requested (RFC 7616 §3.4). */
import type { Place, Reading } from '../../analysis.ts';
import type { Past } from '../../history.ts';
import type { Challenge } from '../../http/challenge.ts';
import { parseCredential } from '../../http/credential.ts';
import type { Params } from '../../http/parameter.ts';
import { checkDigest } from '../../schemes/digest.ts';
import type { MismatchCode } from '../../schemes/scheme.ts';
import type { SentCredential } from '../../sent.ts';
import { askedIn, authorizationOf } from './refused.ts';

export interface SentDigest {
  credential: SentCredential;
  params: Params;
}

export function sentDigest(reading: Reading): SentDigest | null {
  const credential = authorizationOf(reading);
  return credential?.scheme === 'digest' ? { credential, params: credential.parsed.params } : null;
}

/** An earlier request that used the same nonce with the same count. */
export function reusedCount(reading: Reading, params: Params): Past | undefined {
  const { nonce, nc } = params;
  if (!nonce || !nc) return undefined;
  return reading.earlier.findLast((past) => {
    if (!past.authorization?.includes(nonce)) return false;
    const before = parseCredential([past.authorization]).params;
    return before.nonce === nonce && before.nc === nc;
  });
}

/**
 * The last request that was challenged, where the nonce that was sent is in no answer seen so far:
 * neither in a challenge nor as nextnonce (RFC 7616 §3.5), nor used before.
 */
export function unknownNonce(reading: Reading, { nonce }: Params): Past | undefined {
  if (!nonce) return undefined;
  let challenged: Past | undefined;
  for (const past of reading.earlier) {
    if (past.authorization?.includes(nonce)) return undefined;
    const lines = past.exchange.attempts.at(-1)?.response?.fields.lines ?? [];
    for (const { name, value } of lines) {
      if (!NONCE_FIELDS.has(name.toLowerCase())) continue;
      if (value.includes(nonce)) return undefined;
      if (/^\s*digest\b/i.test(value)) challenged = past;
    }
  }
  // A challenge of long ago may have been followed by others that were not seen.
  const age = challenged ? reading.attempt.sentAt - challenged.sentAt : 0;
  return age < 10_000 ? challenged : undefined;
}

/** The earlier challenge that issued the nonce, where it is for another algorithm than was used. */
export function nonceOfOther(
  reading: Reading,
  sent: Params,
): { past: Past; algorithm: string } | null {
  const { nonce } = sent;
  if (!nonce) return null;
  for (const past of reading.earlier.toReversed()) {
    const issued = askedIn(past).challenges.filter(({ params }) => params.nonce === nonce);
    const [first] = issued;
    if (!first) continue;
    const fits = issued.some(({ params }) => algorithmOf(params) === algorithmOf(sent));
    return fits ? null : { past, algorithm: first.params.algorithm ?? 'MD5' };
  }
  return null;
}

const algorithmOf = ({ algorithm }: Params): string => (algorithm ?? 'MD5').toLowerCase();

const NONCE_FIELDS: ReadonlySet<string> = new Set(['www-authenticate', 'authentication-info']);

export interface Difference {
  says: string;
  at: Place;
  /** False where servers are known to overlook it. */
  fatal: boolean;
}

/** The challenge of this answer comes after the credential, so that its nonce and opaque are new ones. */
const OF_LATER: ReadonlySet<MismatchCode> = new Set(['nonce-differs', 'opaque-differs']);

/** What in the credential cannot lead to the response that the server expects. */
export function differences(reading: Reading): Difference[] {
  const sent = sentDigest(reading);
  const challenge = sent && answered(reading, sent.params);
  if (!sent || !challenge) return [];
  const { credential } = sent;
  const { method, url, sentAt } = reading.attempt;
  const found = checkDigest(challenge, credential.parsed, { method, url, time: sentAt });
  return found
    .filter(
      ({ code }) =>
        !OF_LATER.has(code) && !(code === 'uri-differs' && sameDecoded(reading, sent.params)),
    )
    .map(({ code, message, span }) => ({
      says: message,
      at: { in: 'request', field: credential.field, line: 0, span },
      fatal: isFatal(code, reading, sent.params, challenge),
    }));
}

/** Of several Digest challenges the one for the algorithm that was used. */
function answered({ challenges }: Reading, sent: Params): Challenge | undefined {
  const digests = challenges.challenges.filter(({ scheme }) => scheme.toLowerCase() === 'digest');
  const used = algorithmOf(sent);
  const fits = ({ params }: Challenge) => algorithmOf(params) === used;
  return (
    digests.find((one) => fits(one) && one.params.realm === sent.realm) ??
    digests.find(fits) ??
    digests[0]
  );
}

function isFatal(
  code: MismatchCode,
  reading: Reading,
  sent: Params,
  challenge: Challenge,
): boolean {
  // Old clients leave out qop, or the query of uri, and some servers let them.
  if (code === 'qop-differs') return sent.qop !== undefined && challenge.params.qop !== undefined;
  if (code === 'uri-differs') return sent.uri?.split('?')[0] !== reading.url?.pathname;
  return true;
}

function sameDecoded({ url }: Reading, { uri }: Params): boolean {
  if (!url || uri === undefined) return true;
  try {
    return decodeURIComponent(uri) === decodeURIComponent(`${url.pathname}${url.search}`);
  } catch {
    return false;
  }
}
