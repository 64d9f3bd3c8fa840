import type { Evidence, Reading, Step } from '../analysis.ts';
import { firstOf } from '../exchange.ts';
import type { Past } from '../history.ts';
import { isLoopback } from '../http/loopback.ts';
import { defineCause, evidence, reference, rfc, said, step } from './cause.ts';
import { http, js } from './shared/code.ts';
import { letIn } from './shared/cors-rules.ts';
import { inHistory, sentField } from './shared/earlier.ts';
import { isEmpty, saysNoMore } from './shared/reason.ts';
import {
  inRequest,
  isNavigation,
  isSameOrigin,
  isUnsafe,
  isWebSocket,
  sentNothing,
  tellsProxy,
} from './shared/request.ts';
import { evidenceOf, isPreflight } from './shared/sent.ts';
import { hostOf, lasting, requestLine } from './shared/words.ts';

export const originNotAllowed = defineCause({
  id: 'origin-not-allowed',
  title: 'The server refuses requests from this site',
  meaning:
    'The request was made by a page of another site, and the server (or a restriction of the API key) takes requests from listed sites only. The browser names that site in Origin and Referer; a page cannot change them.',
  heeds: ({ recognised, quote }, reading) =>
    // What a product says of its key is about the key.
    (recognised && reading.sent.keys.length > 0) ||
    // To a proxy the site is what was asked for.
    ((recognised || !tellsProxy(reading) || OF_ORIGIN.test(quote)) &&
      // Of a preflight the method or a field may be what is not allowed.
      !letIn(reading) &&
      !(isSameOrigin(reading) || (reading.sent.sessions.length > 0 && isUnsafe(reading)))),
  // Of a preflight its own cause may be stated as well.
  atMost: (reading) => (isPreflight(reading) ? 'likely' : 'certain'),
  check(reading) {
    if (reading.status !== 403 || reading.crossOrigin !== true || isNavigation(reading))
      return undefined;
    if (letIn(reading)) return undefined;
    const atHome = workedAtHome(reading) ?? openedElsewhere(reading);
    if (atHome) return [atHome];
    const origin = firstOf(reading.requestField('origin'));
    if (origin === undefined) return undefined;
    if (isWebSocket(reading)) {
      const says = `A page of ${origin} opened the web socket, whose server compares Origin with its own name.`;
      return [
        evidence('hint', isSaid(reading) ? 'certain' : 'possible', says, inRequest('Origin')),
      ];
    }
    if (reading.sent.sessions.length > 0) return undefined;
    if (reading.responseField('access-control-allow-origin') !== undefined) return undefined;
    const says = `The request came from ${origin}, and the answer allows no origin (no Access-Control-Allow-Origin).`;
    return evidenceOf(openedAlone(reading), of(reading, says));
  },
  steps(reading) {
    const host = hostOf(reading);
    const line = requestLine(reading);
    const referer = firstOf(reading.requestField('referer'));
    // An empty field names no site either.
    const origin = firstOf(reading.requestField('origin')) || referer || 'the page';
    if (isWebSocket(reading)) {
      const django = /daphne/i.test(reading.responseField('server') ?? '')
        ? ' (in Django Channels the list of OriginValidator, or ALLOWED_HOSTS)'
        : '';
      return [
        step(
          'owner',
          `If ${origin} is a site of yours, add it to the origins from which ${host} lets web sockets be opened${django}: it gets what the cookies of the visitor may do.`,
        ),
        step(
          'developer',
          `Open the web socket ${line} from a page of ${host} itself, unless its owner lets ${origin} in.`,
        ),
      ];
    }
    const words = said(reading, 'origin-not-allowed')?.quote ?? '';
    if (OF_APP.test(words)) {
      return [
        step(
          'developer',
          `Use another key for ${line}, one with a website restriction, or send it from your own server: this key is for an app.`,
        ),
        step(
          'owner',
          `Make a second key that is restricted to ${origin}, and leave this one as it is: a key has one kind of application restriction.`,
        ),
      ];
    }
    if (isLoopback(reading.url?.hostname ?? '')) {
      return [
        step(
          'owner',
          `If ${origin} is a site of yours, add it to the origins that ${host} accepts; leave out any other: every site that is open in the browser can send requests to this computer.`,
        ),
        step(
          'developer',
          `Serve the page that sends ${line} from ${host} itself; a server elsewhere cannot reach the computer of a visitor.`,
        ),
      ];
    }
    const ofKey = reading.sent.keys.length > 0 && OF_KEY.test(words);
    if (!ofKey && OF_REFERER.test(words)) return ofReferer(reading, referer);
    const allowed = reading.responseField('access-control-allow-origin');
    const steps = [
      step(
        'owner',
        ofKey
          ? `If ${origin} is a site of yours, add it to the sites to which the key is restricted.`
          : `If ${origin} is a site of yours, add it to the list of allowed origins of ${host}, exactly so, with scheme and port.`,
        ofKey || allowed === '*' || allowed === origin
          ? undefined
          : reading.responseField('x-powered-by') === 'Express'
            ? js`app.use(cors({ origin: [${origin}] }));`
            : http(`Access-Control-Allow-Origin: ${origin}\nVary: Origin`),
      ),
      step(
        'developer',
        `If ${host} is not yours, call it from your own server instead of from the page: such rules are for browsers, and ${line} comes without Origin from there.`,
      ),
    ];
    if (ofKey && referer === undefined) {
      steps.push(
        step(
          'developer',
          `Let the browser send Referer with ${line}, from which the site is taken: a Referrer-Policy of no-referrer keeps it back.`,
        ),
      );
    }
    return steps;
  },
  references: [
    reference('Fetch Standard, Origin header', 'https://fetch.spec.whatwg.org/#origin-header'),
    rfc(6454, '7', 'The HTTP Origin Header Field'),
    rfc(9110, '15.5.4', '403 Forbidden'),
  ],
  missing: (reading) => [
    isWebSocket(reading)
      ? `Whether the same handshake without Origin passes: copy ${requestLine(reading)} as cURL, with Upgrade and its Sec-WebSocket fields, and leave Origin out.`
      : `Whether the same request without Origin passes: repeat ${requestLine(reading)} with curl.`,
  ],
});

const OF_REFERER = /\breferr?er\b/i;

/** The rule is about Referer: Origin plays no part, and lists of referers hold host names as a rule. */
function ofReferer(reading: Reading, referer: string | undefined): Step[] {
  const host = hostOf(reading);
  const site = /^https?:\/\/([^/]+)/.exec(referer ?? '')?.[1];
  return [
    step(
      'owner',
      site === undefined
        ? `Decide whether ${host} lets requests without Referer through: browsers and proxies may keep it back.`
        : `If ${site} is a site of yours, add it to the referers that ${host} takes, in the form of the others in that list.`,
    ),
    step(
      'developer',
      site === undefined
        ? `Let the page send Referer with ${requestLine(reading)}: a Referrer-Policy of no-referrer keeps it back.`
        : `If ${host} is not yours, ask its owner to take requests from ${site}: it is Referer that was compared, which a page cannot change.`,
    ),
  ];
}

/** The key is for the apps of phones, and says so. */
const OF_APP = /\b(?:android|ios)\b.{0,20}\bapp|_(?:ANDROID|IOS)_APP/i;
const OF_KEY = /\bkey\b|API_KEY|referr?er/i;

/** The last time the same address worked for whoever asked from there (`Sec-Fetch-Site`), where the answer gives no reason. */
const workedFrom = (reading: Reading, site: string, isLike: (past: Past) => boolean) =>
  saysNoMore(reading)
    ? reading.worked.findLast(
        (past) =>
          past.url === reading.attempt.url &&
          isLike(past) &&
          sentField(past, 'sec-fetch-site') === site,
      )
    : undefined;

/** With the same credentials, or none, and without Origin. */
function openedAlone(reading: Reading): Evidence | null {
  if (!saysNoMore(reading)) return null;
  const { url, method } = reading.attempt;
  const line = firstOf(reading.requestField('authorization')) ?? null;
  const cookie = firstOf(reading.requestField('cookie')) ?? null;
  const past = reading.worked.findLast(
    (one) =>
      one.url === url &&
      one.method === method &&
      one.authorization === line &&
      one.cookie === cookie &&
      sentField(one, 'origin') === null,
  );
  if (!past) return null;
  const ago = lasting(reading.attempt.sentAt - past.sentAt);
  const says = `The same address, asked without Origin, worked ${ago} before.`;
  return evidence('history', 'likely', says, inHistory(past));
}

/** For a page of the server itself, with the same cookies. */
function workedAtHome(reading: Reading): Evidence | null {
  if (isUnsafe(reading)) return null;
  const own = firstOf(reading.requestField('cookie')) ?? null;
  const past = workedFrom(reading, 'same-origin', ({ cookie }) => cookie === own);
  if (!past) return null;
  const says = `A page of ${hostOf(reading)} itself got the same with the same cookies before.`;
  return evidence('history', 'likely', says, inHistory(past));
}

/** The same web socket was opened with the same cookies by a page of another origin: nothing else differs. */
function openedElsewhere(reading: Reading): Evidence | null {
  const origin = firstOf(reading.requestField('origin'));
  if (!isWebSocket(reading) || origin === undefined || !saysNoMore(reading)) return null;
  const own = firstOf(reading.requestField('cookie')) ?? null;
  const past = reading.worked.findLast(
    (one) => one.url === reading.attempt.url && one.cookie === own && one.status === 101,
  );
  const before = past && sentField(past, 'origin');
  if (!past || !before || before === origin) return null;
  const says = `The same web socket was opened with the same cookies from ${before}; this time Origin is ${origin}.`;
  return evidence('text', 'likely', says, inHistory(past));
}

/** Of a domain or a site other words can speak too. */
const OF_ORIGIN = /\borigins?\b|\breferr?ers?\b|\bcors\b/i;

/** The server says it in plain words; with the Origin that came there is nothing else that it can mean. */
const isSaid = ({ services }: Reading): boolean =>
  services.statements.some(
    ({ means, certainty, quote }) =>
      means === 'origin-not-allowed' && certainty !== 'possible' && OF_ORIGIN.test(quote),
  );

/** An empty refusal of a request that brought nothing else speaks for it; words of the server speak for other causes. */
function of(reading: Reading, says: string): Evidence {
  const at = inRequest('Origin');
  const { content, services } = reading;
  if (isSaid(reading)) return evidence('hint', 'certain', says, at);
  const silent =
    content.fields.length === 0 && content.text.length < 40 && services.statements.every(isEmpty);
  if (sentNothing(reading) === true && silent)
    return evidence('hint', isUnsafe(reading) ? 'likely' : 'possible', says, at);
  return evidence('general', 'possible', says, at);
}
