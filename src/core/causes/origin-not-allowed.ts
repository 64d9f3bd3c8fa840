import type { Evidence, Reading } from '../analysis.ts';
import { firstOf } from '../exchange.ts';
import type { Past } from '../history.ts';
import { defineCause, evidence, reference, rfc, step } from './cause.ts';
import { http } from './shared/code.ts';
import {
  inHistory,
  inRequest,
  isAnonymous,
  isEmpty,
  isNavigation,
  isSameOrigin,
  isUnsafe,
  isWebSocket,
  saysNoMore,
  sentField,
  sentNothing,
} from './shared/refused.ts';
import { evidenceOf, isPreflight } from './shared/sent.ts';
import { hostOf, lasting, requestLine } from './shared/words.ts';

export const originNotAllowed = defineCause({
  id: 'origin-not-allowed',
  title: 'The server refuses requests from this site',
  meaning:
    'The request was made by a page of another site, and the server (or a restriction of the API key) takes requests from listed sites only. The browser names that site in Origin and Referer; a page cannot change them.',
  heeds: (_statement, reading) =>
    !(isSameOrigin(reading) || (reading.sent.sessions.length > 0 && isUnsafe(reading))),
  // Of a preflight its own cause may be stated as well.
  atMost: (reading) => (isPreflight(reading) ? 'likely' : 'certain'),
  check(reading) {
    if (reading.status !== 403 || reading.crossOrigin !== true || isNavigation(reading))
      return undefined;
    const atHome = workedAtHome(reading);
    if (atHome) return [atHome];
    const origin = firstOf(reading.requestField('origin'));
    if (origin === undefined) return undefined;
    if (isWebSocket(reading)) {
      const says = `A page of ${origin} opened the web socket, whose server compares Origin with its own name.`;
      return [evidence('hint', 'possible', says, inRequest('Origin'))];
    }
    if (reading.sent.sessions.length > 0) return undefined;
    if (reading.responseField('access-control-allow-origin') !== undefined) return undefined;
    const says = `The request came from ${origin}, and the answer allows no origin (no Access-Control-Allow-Origin).`;
    return evidenceOf(openedAlone(reading), of(reading, says));
  },
  steps: (reading) => {
    const origin =
      firstOf(reading.requestField('origin')) ??
      firstOf(reading.requestField('referer')) ??
      'the page';
    return [
      step(
        'owner',
        `Add ${origin} to the list of allowed origins (or referrers of the API key) of ${hostOf(reading)}, exactly so, with scheme and port.`,
        http(`Access-Control-Allow-Origin: ${origin}\nVary: Origin`),
      ),
      step(
        'developer',
        `If ${hostOf(reading)} is not yours, call it from your own server instead of from the page: ${requestLine(reading)} without Origin is not under this rule.`,
      ),
      step(
        'developer',
        'An API key that is restricted to sites takes the site from Referer: do not suppress it with a Referrer-Policy of no-referrer.',
      ),
    ];
  },
  references: [
    reference('Fetch Standard, Origin header', 'https://fetch.spec.whatwg.org/#origin-header'),
    rfc(6454, '7', 'The HTTP Origin Header Field'),
    rfc(9110, '15.5.4', '403 Forbidden'),
  ],
  missing: (reading) => [
    `Whether the same request without Origin passes: repeat ${requestLine(reading)} with curl.`,
  ],
});

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

/** Where no page asked for it, and without a credential that could make the difference. */
function openedAlone(reading: Reading): Evidence | null {
  const past = workedFrom(reading, 'none', isAnonymous);
  if (!past) return null;
  const ago = lasting(reading.attempt.sentAt - past.sentAt);
  const says = `The same address, opened alone, worked ${ago} before.`;
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

/** An empty refusal of a request that brought nothing else speaks for it; words of the server speak for other causes. */
function of(reading: Reading, says: string): Evidence {
  const at = inRequest('Origin');
  const { content, services } = reading;
  const silent =
    content.fields.length === 0 && content.text.length < 40 && services.statements.every(isEmpty);
  if (sentNothing(reading) === true && silent)
    return evidence('hint', isUnsafe(reading) ? 'likely' : 'possible', says, at);
  return evidence('general', 'possible', says, at);
}
