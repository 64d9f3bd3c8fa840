import type { Evidence, Reading, Step } from '../analysis.ts';
import { firstOf } from '../exchange.ts';
import { parseCredential } from '../http/credential.ts';
import type { Params } from '../http/parameter.ts';
import { defineCause, evidence, rfc, step } from './cause.ts';
import { reusedCount, sentDigest } from './shared/digest.ts';
import { askedIn, inHistory } from './shared/earlier.ts';
import { proxyName } from './shared/proxy.ts';
import { challengeWord } from './shared/request.ts';
import { challengeOf, inAuthorization } from './shared/sent.ts';
import { hostOf, lasting, requestLine } from './shared/words.ts';

export const digestStaleNonce = defineCause({
  id: 'digest-stale-nonce',
  title: 'The Digest nonce is used up, too old or not known here',
  headline: (reading) => {
    if (ofAnotherServer(reading)) return 'The Digest nonce came from another server';
    const sent = sentDigest(reading);
    return sent && reusedCount(reading, sent.params)
      ? 'The Digest nonce count was sent twice'
      : null;
  },
  meaning:
    'User and password may be right: what the server refuses is the nonce that they were hashed with, since it is too old, was counted before, or came from another server. A client takes the new nonce from this answer and repeats the request without asking the user.',
  check(reading) {
    const sent = sentDigest(reading);
    if (!sent) return undefined;
    const found: Evidence[] = [];
    const stale = challengeWord(reading, 'stale');
    if (stale && /^true$/i.test(stale.value)) {
      found.push(
        evidence(
          'word',
          'certain',
          'The challenge says stale=true: only the nonce was refused.',
          stale.at,
        ),
      );
    }
    const reused = reusedCount(reading, sent.params);
    if (reused) {
      const says = `The nonce count ${sent.params.nc ?? ''} was sent with the same nonce before, for ${reused.path}: each request must count one up.`;
      found.push(evidence('credential', 'likely', says, inHistory(reused)));
    }
    const out = found.length > 0 ? null : ranOut(reading, sent.params);
    if (out) found.push(out);
    return found.length > 0
      ? [...found, ...(ofAnotherServer(reading) ?? oldNonce(reading))]
      : undefined;
  },
  steps(reading) {
    if (reading.status !== 407 && ofAnotherServer(reading)) return ofFarm(reading);
    const params = challengeOf(reading, 'digest')?.params;
    const nonce = params?.nonce ? ` ${params.nonce}` : '';
    // Without qop nothing is counted (RFC 7616 §3.4).
    const counts = params === undefined || params.qop !== undefined;
    if (isOfBrowser(reading)) return ofBrowser(reading);
    const sent = sentDigest(reading);
    if (sent && reusedCount(reading, sent.params)) return ofCount(reading, sent.params);
    return [
      step(
        'developer',
        `Repeat ${requestLine(reading)} once with the new nonce${nonce}${counts ? ', nc=00000001' : ''} and a response that is computed anew; do not ask for the password again.`,
      ),
      ...(counts
        ? [step('developer', 'Count nc up by one with each request that uses the same nonce.')]
        : []),
      reading.status === 407 ? ofProxy(reading) : ofServer(reading),
    ];
  },
  references: [
    rfc(7616, '3.3', 'The WWW-Authenticate field: stale'),
    rfc(7616, '3.4', 'The Authorization field: nc'),
  ],
  missing: (reading) => [
    `Whether ${hostOf(reading)} accepts the same user and password with the new nonce.`,
  ],
});

/** The nonce itself may still be good. */
function ofCount(reading: Reading, { nc = '' }: Params): Step[] {
  const next = (Number.parseInt(nc, 16) + 1).toString(16).padStart(8, '0');
  const nonce = challengeOf(reading, 'digest')?.params.nonce;
  return [
    step(
      'developer',
      `Count nc up by one with each request that uses the same nonce: ${requestLine(reading)} was due with nc=${next}.`,
    ),
    ...(nonce === undefined
      ? []
      : [
          step(
            'developer',
            `Repeat it once with the new nonce ${nonce}, nc=00000001 and a response that is computed anew; do not ask for the password again.`,
          ),
        ]),
  ];
}

/** Images, pages and the like: no script computes their answer, the browser does. */
function isOfBrowser(reading: Reading): boolean {
  const dest = firstOf(reading.requestField('sec-fetch-dest'));
  if (dest !== undefined) return dest !== 'empty';
  return /^(?:image\/|text\/(?:html|css)\b)/.test(firstOf(reading.requestField('accept')) ?? '');
}

function ofBrowser(reading: Reading): Step[] {
  return [
    step(
      'developer',
      `Nothing to mend: the browser takes the new nonce and repeats ${requestLine(reading)} by itself. Judge the answer to that; only a client of your own that computes Digest has to do so in code.`,
    ),
    reading.status === 407 ? ofProxy(reading) : ofServer(reading),
  ];
}

const isApache = (reading: Reading): boolean =>
  /^apache\b/i.test(reading.responseField('server') ?? '');

const ofServer = (reading: Reading): Step =>
  isApache(reading)
    ? step(
        'owner',
        `A nonce of Apache at ${hostOf(reading)} lives for AuthDigestNonceLifetime seconds (300 by default); lengthen it where clients come less often and you can edit its configuration (a device may offer no such setting).`,
        { language: 'apache', text: 'AuthDigestNonceLifetime 3600' },
      )
    : step(
        'owner',
        `If this happens with every request to ${hostOf(reading)}, lengthen the life of a nonce where it has a setting for that, and share nonces between the servers behind it.`,
      );

/** Each new nonce meets the other server again: only whoever runs them can end that. */
function ofFarm(reading: Reading): Step[] {
  const host = hostOf(reading);
  const secret = isApache(reading)
    ? 'Apache makes its secret for nonces anew in each server and at each start, so it cannot be shared'
    : 'or give all of them the same secret for nonces, where they have a setting for it';
  return [
    step(
      'owner',
      `Let the balancer bring each client of ${host} to the same server (HAProxy: balance source, or a cookie; nginx: ip_hash); ${secret}.`,
      { language: 'text', text: 'balance source' },
    ),
    step(
      'developer',
      `Repeat ${requestLine(reading)} with a new nonce once at most: the next one may meet another server again, and the password is not the fault.`,
    ),
  ];
}

const ofProxy = (reading: Reading): Step =>
  step(
    'owner',
    `If this happens with every request through ${proxyName(reading)}, lengthen the life of a nonce.`,
    { language: 'text', text: 'auth_param digest nonce_max_duration 30 minutes' },
  );

/**
 * The same path was served for the same user with this nonce before, and the answer brings another: the
 * servers that leave stale out say no more (RFC 7616 §3.3 asks for it).
 */
function ranOut(reading: Reading, { nonce, username }: Params): Evidence | null {
  const next = challengeOf(reading, 'digest')?.params.nonce;
  if (!nonce || next === undefined || next === nonce) return null;
  const past = reading.earlierHere.findLast(({ worked, authorization }) => {
    if (!worked || !authorization?.includes(nonce)) return false;
    const before = parseCredential([authorization]).params;
    return before.nonce === nonce && before.username === username;
  });
  if (!past) return null;
  const ago = lasting(reading.attempt.sentAt - past.sentAt);
  const says = `${past.method} ${past.path} was served with this nonce and user ${ago} before, and this answer brings another nonce, without stale.`;
  return evidence('history', 'likely', says, inHistory(past));
}

/** A nonce that came this shortly before has not grown old. */
const FRESH_MS = 5000;

/**
 * The nonce is fresh and was used for nothing else, and yet is not accepted: who made it is not who judged it.
 */
const ofAnotherServer = (reading: Reading) => reading.derived(judgedElsewhere);

function judgedElsewhere(reading: Reading): Evidence[] | null {
  const sent = sentDigest(reading);
  const nonce = sent?.params.nonce;
  if (!nonce || sent.params.nc?.replace(/^0+/, '') !== '1' || reusedCount(reading, sent.params))
    return null;
  const brought = reading.earlier.findLast((past) =>
    askedIn(past).challenges.some(({ params }) => params.nonce === nonce),
  );
  if (!brought) return null;
  const ago = reading.attempt.sentAt - brought.sentAt;
  // Only of Apache it is known what it calls stale; others are believed when it happens again.
  if (ago > FRESH_MS || !(isApache(reading) || isAgain(reading))) return null;
  const says = `${brought.method} ${brought.path} had brought this nonce ${lasting(ago)} before, and it was used for nothing else: it is not too old. It is unknown to the server that judged it, as where several servers answer in turn, each with a secret of its own.`;
  return [evidence('history', 'likely', says, inHistory(brought))];
}

/** A Digest credential with another nonce was refused just before. */
const isAgain = ({ earlierHere, attempt }: Reading): boolean => {
  const last = earlierHere.at(-1);
  return (
    last?.refused === true &&
    /^\s*digest\s/i.test(last.authorization ?? '') &&
    attempt.sentAt - last.sentAt < FRESH_MS
  );
};

function oldNonce(reading: Reading): Evidence[] {
  const sent = sentDigest(reading);
  const nonce = challengeOf(reading, 'digest')?.params.nonce;
  // A server that says so knows the nonce.
  const isKnown = challengeWord(reading, 'stale')?.value === 'false';
  if (!sent || nonce === undefined || sent.params.nonce === nonce || isKnown) return [];
  return [
    evidence(
      'hint',
      'possible',
      'The answer brings another nonce than the one that was used.',
      inAuthorization(sent.credential),
    ),
  ];
}
