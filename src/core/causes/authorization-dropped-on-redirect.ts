import type { Reading } from '../analysis.ts';
import { type Attempt, type Fact, fieldFact, fieldValue } from '../exchange.ts';
import { splitUrl } from '../history.ts';
import { defineCause, evidence, inWords, reference, rfc, said, step } from './cause.ts';
import { authorizationLike, fetchCall, nginx } from './shared/code.ts';
import { AT_STATUS, explained, isPreflight, pieces } from './shared/sent.ts';
import { addressOf, hostOf, requestLine } from './shared/words.ts';

/** Between a redirect and the request that follows it lies no more than this. */
const AT_ONCE = 15_000;

export const authorizationDroppedOnRedirect = defineCause({
  id: 'authorization-dropped-on-redirect',
  title: 'A redirect to another origin cost the Authorization',
  meaning:
    'The request was sent with Authorization, and the server answered with a redirect to another origin (another scheme, host or port). Browsers remove Authorization there, so that no other server gets the credential, and the request arrived without it.',
  check(reading) {
    const { authorization, signedUrl } = reading.sent;
    if (reading.status === 407 || signedUrl || isPreflight(reading)) return undefined;
    if (authorization.known && authorization.value) return undefined;
    const leg = redirectTo(reading);
    if (!leg) return undefined;
    const before = fieldFact(leg.attempt.request.fields, 'authorization');
    if (before.known && before.value.length === 0) return undefined;
    const seen = before.known && authorization.known;
    const from = splitUrl(leg.attempt.url).origin;
    const { to } = leg;
    const status = leg.attempt.response?.status ?? 302;
    const words = said(reading, 'no-credential', 'not-signed-in');
    const what = before.known
      ? 'was sent with Authorization'
      : 'may have been sent with Authorization';
    const at = leg.exchange ? ({ in: 'history', exchange: leg.exchange } as const) : AT_STATUS;
    return pieces(
      evidence(
        'history',
        seen ? 'certain' : before.known ? 'likely' : 'possible',
        `The request to ${from} ${what} and answered ${status} with a redirect to ${to}, another origin.`,
        at,
      ),
      authorization.known &&
        evidence(
          'hint',
          'likely',
          'The request that followed carried no Authorization.',
          AT_STATUS,
        ),
      words &&
        (seen ? explained(words, 'likely') : evidence('hint', 'likely', inWords(words), words.at)),
    );
  },
  steps(reading) {
    const leg = redirectTo(reading);
    const from = leg ? leg.attempt.url.split('?')[0] : 'the first address';
    const to = addressOf(reading);
    const field = leg && fieldValue(leg.attempt.request.fields, 'authorization');
    const option = authorizationLike(field ?? 'Bearer …', 'accessToken');
    const upgrade = leg !== null && isUpgrade(leg.attempt.url, reading.attempt.url);
    return [
      step(
        'developer',
        `Call ${to} itself instead of ${from}; then nothing has to be redirected.`,
        option === undefined ? undefined : fetchCall(reading, option),
      ),
      step(
        'developer',
        `Where the address is not known beforehand, let the server of the page ask, or let the API at ${leg ? splitUrl(leg.attempt.url).origin : 'the first server'} give the address in its body: a script cannot read a redirect.`,
      ),
      upgrade
        ? step(
            'owner',
            `Publish the https address of ${hostOf(reading)} only, and answer http with 403 rather than with a redirect: the token has already crossed the network in the clear.`,
          )
        : step(
            'owner',
            `Redirect ${leg ? `${leg.attempt.method} ${splitUrl(leg.attempt.url).path}` : requestLine(reading)} to an address that needs no Authorization (a signed URL), or answer it under the same origin through a proxy.`,
            nginx`location ${leg ? splitUrl(leg.attempt.url).path : '/files/'} {\n  proxy_pass ${addressOf(reading)};\n}`,
          ),
    ];
  },
  references: [
    reference('Fetch, HTTP-redirect fetch', 'https://fetch.spec.whatwg.org/#http-redirect-fetch'),
    rfc(9110, '15.4', 'Redirection 3xx'),
  ],
  missing: (reading) => [
    `Not all headers of the redirected request could be seen. Repeat the request that led to ${hostOf(reading)} with DevTools open: then both legs are recorded in full.`,
  ],
});

interface Redirect {
  attempt: Attempt;
  /** The other origin. */
  to: string;
  exchange: string | null;
}

/** The answered attempt that led here from or over another origin, and the exchange in the history it belongs to. */
function redirectTo(reading: Reading): Redirect | null {
  const { exchange, attempt, history } = reading;
  const index = exchange.attempts.indexOf(attempt);
  for (let i = index - 1; i >= 0; i--) {
    const leg = exchange.attempts[i];
    // It may have come back to the first origin: what was lost on the way stays lost.
    const next = exchange.attempts[i + 1];
    if (leg && next && splitUrl(leg.url).origin !== splitUrl(next.url).origin && carried(leg))
      return { attempt: leg, to: splitUrl(next.url).origin, exchange: null };
  }
  if (index > 0) return null;
  const { past } = history;
  let next = attempt.url;
  for (let i = past.length - 1, looked = 0; i >= 0 && looked < 30; i--, looked++) {
    const entry = past[i];
    if (!entry || attempt.sentAt - entry.sentAt > AT_ONCE) break;
    const leg = entry.exchange.attempts.at(-1);
    if (entry.status < 300 || entry.status >= 400 || !leg || !leadsTo(leg, next)) continue;
    const to = splitUrl(next).origin;
    if (entry.origin !== to && carried(leg)) {
      return { attempt: leg, to, exchange: entry.exchange.id };
    }
    next = leg.url;
  }
  return null;
}

/** Whether a leg had Authorization, or may have had. */
function carried(leg: Attempt): boolean {
  const fact: Fact<readonly string[]> = fieldFact(leg.request.fields, 'authorization');
  return !fact.known || fact.value.length > 0;
}

function leadsTo(leg: Attempt, url: string): boolean {
  const location = leg.response ? fieldValue(leg.response.fields, 'location') : undefined;
  if (location === undefined) return false;
  try {
    return new URL(location, leg.url).href.split('#')[0] === new URL(url).href.split('#')[0];
  } catch {
    return false;
  }
}

function isUpgrade(from: string, to: string): boolean {
  return from.startsWith('http:') && to.startsWith('https:');
}
