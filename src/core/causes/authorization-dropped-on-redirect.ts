import type { Reading, Step } from '../analysis.ts';
import { type Attempt, type Fact, fieldFact, fieldValue, firstOf } from '../exchange.ts';
import { splitUrl } from '../history.ts';
import { defineCause, evidence, inWords, reference, rfc, said, step } from './cause.ts';
import { authorizationLike, curlCall, curlHeader, fetchCall, http, nginx } from './shared/code.ts';
import { sentField } from './shared/earlier.ts';
import { isPublicKeyFormat } from './shared/kind.ts';
import { isNavigation } from './shared/request.ts';
import { AT_STATUS, explained, isPreflight, pieces } from './shared/sent.ts';
import { addressOf, hostOf, requestLine } from './shared/words.ts';

/** Between a redirect and the request that follows it lies no more than this. */
const AT_ONCE = 15_000;

export const authorizationDroppedOnRedirect = defineCause({
  id: 'authorization-dropped-on-redirect',
  title: 'A redirect to another origin dropped Authorization',
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
    if (leg && isDowngrade(leg)) return ofDowngrade(reading);
    const from = leg ? leg.attempt.url.split('?')[0] : 'the first address';
    const to = addressOf(reading);
    const line = leg ? splitUrl(leg.attempt.url).path : requestLine(reading);
    const steps = [
      ...(leg ? movedSteps(reading, leg) : []),
      callItself(reading, leg, `Call ${to} itself instead of ${from}`),
    ];
    const allow = allowOrigin(reading);
    if (allow) steps.push(allow);
    if (leg && isUpgrade(leg.attempt.url, reading.attempt.url)) {
      steps.push(
        step(
          'owner',
          `Publish the https address of ${hostOf(reading)} only, and answer http with 403 rather than with a redirect: the token has already crossed the network in the clear.`,
        ),
      );
      return steps;
    }
    if (leg && splitUrl(leg.attempt.url).path !== reading.url?.pathname) {
      steps.push(
        step(
          'developer',
          `Where the address is not known beforehand, let the server of the page ask, or let the API at ${splitUrl(leg.attempt.url).origin} give the address in its body: a script cannot read a redirect.`,
        ),
      );
    }
    steps.push(
      step(
        'owner',
        leg
          ? `Let ${splitUrl(leg.attempt.url).origin} pass ${leg.attempt.method} ${line} on as a proxy, rather than answer with a redirect, if it is yours.`
          : `Answer ${line} under the same origin through a proxy, rather than with a redirect.`,
        leg ? proxied(leg.attempt.url, reading) : undefined,
      ),
    );
    return steps;
  },
  references: [
    reference('Fetch, HTTP-redirect fetch', 'https://fetch.spec.whatwg.org/#http-redirect-fetch'),
    rfc(9110, '15.4', 'Redirection 3xx'),
  ],
  missing: (reading) => [
    fieldsSeen(reading)
      ? `Whether ${addressOf(reading)} itself works with the same Authorization: repeat it with curl.`
      : `Not all headers of the redirected request could be seen. Repeat the request that led to ${hostOf(reading)} with DevTools open: then both legs are recorded in full.`,
  ],
});

/** The page is of the old name as well, and all that it asks for is at the new one: then the site has moved. */
function movedSteps(reading: Reading, { attempt }: Redirect): Step[] {
  const { origin, path } = splitUrl(attempt.url);
  const to = reading.url;
  const page = firstOf(reading.requestField('origin'));
  if (!to || page !== origin || path !== to.pathname || isUpgrade(attempt.url, to.href)) return [];
  return [
    step(
      'visitor',
      `Open ${to.origin} instead of ${origin}: the page is still at the old address, and what it asks for is at the new one.`,
    ),
    step(
      'owner',
      `Redirect the pages of ${origin} to ${to.origin} too, and not the calls alone; enter ${to.origin} in the settings of the application as its own address.`,
    ),
  ];
}

/** From https to http of the same host; a server in front may have sent it back to https since. */
const isDowngrade = ({ attempt, to }: Redirect): boolean =>
  isUpgrade(to, attempt.url) && to.split('/')[2] === splitUrl(attempt.url).origin.split('/')[2];

/** An application behind a proxy that does not know how it is asked redirects so, mostly for a slash. */
function ofDowngrade(reading: Reading): Step[] {
  const to = addressOf(reading).replace(/^http:/, 'https:');
  const host = hostOf(reading);
  const steps = [
    step(
      'developer',
      `Call ${to} itself, by https and written just so; then nothing has to be redirected. Do not follow to http: the token would cross the network in the clear.`,
    ),
    step(
      'owner',
      `Tell the application at ${host} that it is asked by https, and let it believe its proxy, so that what it redirects to is https too.`,
      { language: 'nginx', text: 'proxy_set_header X-Forwarded-Proto $scheme;' },
    ),
  ];
  if (isOnUvicorn(reading)) {
    steps.push(
      step(
        'owner',
        `Start uvicorn behind ${host} so that it believes this field of the proxy, by the address of the proxy.`,
        {
          language: 'shell',
          text: 'uvicorn main:app --proxy-headers --forwarded-allow-ips "$PROXY_ADDRESS"',
        },
      ),
    );
  }
  steps.push(
    step(
      'owner',
      `Or answer the path of ${requestLine(reading)} with and without its slash, rather than with a redirect.`,
    ),
  );
  return steps;
}

/** What serves FastAPI as a rule, by its name or by what the answer says. */
const isOnUvicorn = (reading: Reading): boolean =>
  /uvicorn/i.test(reading.responseField('server') ?? '') ||
  reading.services.statements.some(({ service }) => service.id === 'fastapi');

/** The call to the other origin; with the key of a server it is not for a page. */
function callItself(reading: Reading, leg: Redirect | null, what: string): Step {
  const field = (leg && fieldValue(leg.attempt.request.fields, 'authorization')) ?? 'Bearer …';
  const [scheme = '', text = ''] = field.split(' ');
  if (isPublicKeyFormat(text)) {
    return step(
      'developer',
      `${what}: put the new address into the settings from which it is built. A key of its maker's own belongs on a server, since a page shows it to everybody.`,
      curlCall(reading, curlHeader('Authorization', scheme, '$API_KEY')),
    );
  }
  const option = authorizationLike(field, 'accessToken');
  return step(
    'developer',
    `${what}; then nothing has to be redirected.`,
    option === undefined ? undefined : fetchCall(reading, option),
  );
}

/** What a page needs of the other origin before it can call it with Authorization (Fetch §3.3). */
function allowOrigin(reading: Reading): Step | null {
  const { initiator } = reading.exchange;
  const named = firstOf(reading.requestField('origin'));
  const page =
    named && named !== 'null'
      ? named
      : initiator.known && initiator.value
        ? splitUrl(initiator.value).origin
        : null;
  const { url } = reading;
  if (!page || !url || page === url.origin || isNavigation(reading)) return null;
  // The same page got through with it: then CORS is in order.
  if (reading.worked.some((past) => past.authorization && sentField(past, 'origin') === page))
    return null;
  const allowed = reading.responseField('access-control-allow-origin');
  // An API that every page may read sets its fields itself.
  if (allowed === '*' && reading.services.refuser?.kind === 'API') return null;
  return step(
    'owner',
    `Allow ${page} to call ${url.origin} with Authorization: its preflight must be answered with these fields. ${allowed === undefined ? 'The answer that was seen has none of them.' : `The answer that was seen has Access-Control-Allow-Origin: ${allowed}; Access-Control-Allow-Headers is what the preflight needs besides.`}`,
    http(`Access-Control-Allow-Origin: ${page}\nAccess-Control-Allow-Headers: Authorization`),
  );
}

/**
 * A location for all addresses that are redirected alike: what both paths have in common at their end is left
 * out. Without that the next one may well be sent elsewhere (`latest`).
 */
function proxied(redirected: string, { url }: Reading): Step['code'] {
  const parts = splitUrl(redirected).path.split('/');
  if (!url || parts.at(-1) !== url.pathname.split('/').at(-1)) return undefined;
  const others = url.pathname.split('/');
  while (parts.length > 1 && others.length > 1 && parts.at(-1) === others.at(-1)) {
    parts.pop();
    others.pop();
  }
  // The same path at another host: its first part tells what is redirected.
  const [, first = '', ...deeper] = splitUrl(redirected).path.split('/');
  const isSame = parts.length === 1 && others.length === 1;
  const head = isSame ? `/${first}${deeper.length > 0 ? '/' : ''}` : '';
  const [from, to] = isSame ? [head, head] : [`${parts.join('/')}/`, `${others.join('/')}/`];
  return nginx`location ${from} {\n  proxy_pass ${`${url.origin}${to}`};\n  proxy_ssl_server_name on;\n}`;
}

/** All fields of both legs are known. */
function fieldsSeen(reading: Reading): boolean {
  const leg = redirectTo(reading);
  return (
    reading.sent.authorization.known &&
    leg !== null &&
    fieldFact(leg.attempt.request.fields, 'authorization').known
  );
}

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
