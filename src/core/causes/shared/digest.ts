/** The Digest credential that was sent, held against what was asked for and requested (RFC 7616 §3.4). */
import type { Certainty, Place, Reading } from '../../analysis.ts';
import type { Past } from '../../history.ts';
import { type Challenge, parseChallenges } from '../../http/challenge.ts';
import { parseCredential } from '../../http/credential.ts';
import type { Params } from '../../http/parameter.ts';
import { checkDigest } from '../../schemes/digest.ts';
import type { MismatchCode } from '../../schemes/scheme.ts';
import type { SentCredential } from '../../sent.ts';
import { askedIn, wasGood } from './earlier.ts';
import { authorizationOf, LEAST } from './request.ts';

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
  /** Less than certain where servers are known to overlook it. */
  certainty: Certainty;
}

/** The challenge of this answer comes after the credential, so that its nonce and opaque are new ones. */
const OF_LATER: ReadonlySet<MismatchCode> = new Set(['nonce-differs', 'opaque-differs']);

/** What in the credential cannot lead to the response that the server expects. */
export function differences(reading: Reading): Difference[] {
  const sent = sentDigest(reading);
  if (!sent) return [];
  const { credential } = sent;
  const issued = issuedWith(reading, sent.params);
  const found = issued ? ofIssued(reading, sent, issued) : [];
  const challenge = answeredDigest(reading);
  if (!challenge) return found;
  const { method, url, sentAt } = reading.attempt;
  const others = checkDigest(challenge, credential.parsed, { method, url, time: sentAt }).filter(
    ({ code }) =>
      !OF_LATER.has(code) &&
      !(code === 'uri-differs' && sameDecoded(reading, sent.params)) &&
      !(code === 'nonce-count-invalid' && isCountTaken(reading, sent.params)),
  );
  for (const { code, message, span } of others) {
    found.push({
      says: message,
      at: { in: 'request', field: credential.field, line: 0, span },
      certainty: isFatal(code, reading, sent.params, challenge) ? 'certain' : 'likely',
    });
  }
  return found;
}

/** A count of that form was accepted before. */
const isCountTaken = ({ worked }: Reading, { nc = '' }: Params): boolean =>
  worked.some(
    ({ authorization: line }) =>
      line !== null && parseCredential([line]).params.nc?.length === nc.length,
  );

export interface Issued {
  /** Challenges with one nonce: a server may give it out again with another opaque. */
  challenges: readonly Challenge[];
  /** The end of the nonce that was not sent back; empty where it is whole. */
  cut: string;
}

/** The challenges, of this answer or earlier ones, that brought the nonce which was sent, or one that begins with it. */
export function issuedWith(reading: Reading, { nonce }: Params): Issued | null {
  if (!nonce) return null;
  const asked = [
    ...digestsAsked(reading),
    ...reading.earlier.toReversed().flatMap((past) => askedIn(past).challenges.filter(isDigest)),
  ];
  const whole = asked.filter(({ params }) => params.nonce === nonce);
  if (whole.length > 0) return { challenges: whole, cut: '' };
  const longer = asked.find(({ params }) => params.nonce?.startsWith(nonce));
  const cut = longer?.params.nonce?.slice(nonce.length);
  return longer && cut && nonce.length >= LEAST ? { challenges: [longer], cut } : null;
}

/** What differs from the challenge that brought the nonce: the end of the nonce itself, and opaque. */
function ofIssued(
  reading: Reading,
  { credential, params }: SentDigest,
  { challenges, cut }: Issued,
): Difference[] {
  const at = (name: string): Place => {
    const span = credential.parsed.parameters.find((one) => one.name === name)?.valueSpan ?? null;
    return { in: 'request', field: credential.field, line: 0, span };
  };
  if (cut !== '') {
    const says = `The nonce is that of the challenge without its end “${cut}”.`;
    return [{ says, at: at('nonce'), certainty: 'certain' }];
  }
  const { opaque } = params;
  const fits = challenges.some((one) => one.params.opaque === opaque || !one.params.opaque);
  if (fits || wasGood(reading)) return [];
  // Many servers do not look at it.
  return opaque === undefined
    ? [{ says: 'opaque was not handed back.', at: at('nonce'), certainty: 'possible' }]
    : [
        {
          says: 'opaque is not the one that came with the nonce.',
          at: at('opaque'),
          certainty: 'likely',
        },
      ];
}

/** Names under which servers keep a challenge from the browser's dialog, and API Gateway passes one on. */
const RENAMED = ['x-www-authenticate', 'x-amzn-remapped-www-authenticate'];

const isDigest = ({ scheme }: Challenge): boolean => scheme.toLowerCase() === 'digest';

/** The Digest challenges of the answer; those under another name where the field itself is absent. */
function digestsAsked(reading: Reading): Challenge[] {
  const own = reading.challenges.challenges;
  const list =
    own.length > 0
      ? own
      : parseChallenges(RENAMED.flatMap((name) => reading.responseFieldValues(name))).challenges;
  return list.filter(isDigest);
}

/** The Digest challenge to answer: of several the one for the algorithm that was used; an earlier one where this answer has none. */
export function answeredDigest(reading: Reading): Challenge | undefined {
  const sent = sentDigest(reading)?.params ?? {};
  const digests = digestsAsked(reading);
  const used = algorithmOf(sent);
  const fits = ({ params }: Challenge) => algorithmOf(params) === used;
  return (
    digests.find((one) => fits(one) && one.params.realm === sent.realm) ??
    digests.find(fits) ??
    digests[0] ??
    issuedWith(reading, sent)?.challenges[0]
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
