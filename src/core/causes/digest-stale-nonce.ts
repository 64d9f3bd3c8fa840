import type { Evidence, Reading, Step } from '../analysis.ts';
import { firstOf } from '../exchange.ts';
import { defineCause, evidence, rfc, step } from './cause.ts';
import { reusedCount, sentDigest } from './shared/digest.ts';
import { proxyName } from './shared/proxy.ts';
import { challengeWord, inHistory } from './shared/refused.ts';
import { challengeOf, inAuthorization } from './shared/sent.ts';
import { hostOf, requestLine } from './shared/words.ts';

export const digestStaleNonce = defineCause({
  id: 'digest-stale-nonce',
  title: 'The Digest nonce was used up or too old',
  meaning:
    'User and password may be right: what the server refuses is the nonce that they were hashed with, since it is too old or was counted before. A client takes the new nonce from this answer and repeats the request without asking the user.',
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
    return found.length > 0 ? [...found, ...oldNonce(reading)] : undefined;
  },
  steps(reading) {
    const params = challengeOf(reading, 'digest')?.params;
    const nonce = params?.nonce ? ` ${params.nonce}` : '';
    // Without qop nothing is counted (RFC 7616 §3.4).
    const counts = params === undefined || params.qop !== undefined;
    if (isOfBrowser(reading)) return ofBrowser(reading);
    return [
      step(
        'developer',
        `Repeat ${requestLine(reading)} once with the new nonce${nonce}${counts ? ', nc=00000001' : ''} and a response that is computed anew; do not ask for the password again.`,
      ),
      ...(counts
        ? [step('developer', 'Count nc up by one with each request that uses the same nonce.')]
        : []),
      reading.status === 407
        ? ofProxy(reading)
        : step(
            'owner',
            `If this happens with every request to ${hostOf(reading)}, lengthen the life of a nonce, and share nonces between the servers behind it.`,
          ),
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

/** Images, pages and the like: no script computes their answer, the browser does. */
function isOfBrowser(reading: Reading): boolean {
  const dest = firstOf(reading.requestField('sec-fetch-dest'));
  if (dest !== undefined) return dest !== 'empty';
  return /^(?:image\/|text\/(?:html|css)\b)/.test(firstOf(reading.requestField('accept')) ?? '');
}

function ofBrowser(reading: Reading): Step[] {
  const host = hostOf(reading);
  return [
    step(
      'developer',
      `Nothing to mend: the browser takes the new nonce and repeats ${requestLine(reading)} by itself. Judge the answer to that; only a client of your own that computes Digest has to do so in code.`,
    ),
    reading.status === 407
      ? ofProxy(reading)
      : step(
          'owner',
          `If this happens with every request to ${host}, lengthen the life of a nonce where ${host} has a setting for it, and share nonces between the servers behind it.`,
        ),
  ];
}

const ofProxy = (reading: Reading): Step =>
  step(
    'owner',
    `If this happens with every request through ${proxyName(reading)}, lengthen the life of a nonce.`,
    { language: 'text', text: 'auth_param digest nonce_max_duration 30 minutes' },
  );

function oldNonce(reading: Reading): Evidence[] {
  const sent = sentDigest(reading);
  const nonce = challengeOf(reading, 'digest')?.params.nonce;
  if (!sent || nonce === undefined || sent.params.nonce === nonce) return [];
  return [
    evidence(
      'hint',
      'possible',
      'The answer brings another nonce than the one that was used.',
      inAuthorization(sent.credential),
    ),
  ];
}
