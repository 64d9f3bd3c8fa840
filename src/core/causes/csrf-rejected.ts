import type { Evidence, Reading, Step } from '../analysis.ts';
import type { FieldLine } from '../exchange.ts';
import { firstOf } from '../exchange.ts';
import { percentDecoded } from '../http/query.ts';
import { namesCsrf } from '../schemes/csrf.ts';
import { defineCause, evidence, inWords, reference, said, step } from './cause.ts';
import {
  bringCookie,
  lostCookie,
  ofEnded,
  ofLost,
  ofOlderCookie,
  ofOlderPage,
  ofSessionBefore,
  returnWithoutCookie,
} from './shared/csrf.ts';
import { ownCarrier, pairOf, sendToken } from './shared/csrf-token.ts';
import { inHistory, JUST_BEFORE_MS, workedWith } from './shared/earlier.ts';
import { kindOf } from './shared/kind.ts';
import {
  authorizationOf,
  csrfFieldOf,
  inRequest,
  inResponse,
  isNavigation,
  isSameOrigin,
  isUnsafe,
  isWebSocket,
} from './shared/request.ts';
import { AT_STATUS } from './shared/sent.ts';
import {
  acceptOrigin,
  isAboutOrigin,
  ofKeptOrigin,
  originSteps,
  sendReferer,
} from './shared/trusted-origin.ts';
import { hostOf, quote, requestLine } from './shared/words.ts';

/** Names under which requests carry such a token. */
const TOKEN_NAME =
  /(?:csrf|xsrf|authenticity_token|requestverificationtoken|jenkins-crumb|x-atlassian-token|x-wp-nonce|x-requested-with)/i;

/** Fields of a refusal that bring the token which was missing (Roblox, SAP). */
const HANDED_OUT = ['x-csrf-token', 'x-xsrf-token'];

/** It hands out another value than the request brought. */
function isNew(reading: Reading, name: string): boolean {
  const value = reading.responseField(name);
  return value !== undefined && firstOf(reading.requestField(name)) !== value;
}

export const csrfRejected = defineCause({
  id: 'csrf-rejected',
  title: 'The anti-forgery (CSRF) check refused the request',
  meaning:
    'The server protects requests that change something against being triggered by other sites: besides the cookie it wants a token that only its own pages can know, or an Origin that is its own. That proof was missing, wrong or out of date. Who is signed in plays no part.',
  // The help text of a 401 page may speak of CSRF; the check itself comes after the sign-in.
  heeds: ({ recognised, quote }, reading) =>
    reading.status !== 401 ||
    recognised ||
    isUnsafe(reading) ||
    (reading.content.kind !== 'html' && /[cx]srf|forgery/i.test(quote)) ||
    // The return from a sign-in elsewhere (RFC 6749 §10.12).
    reading.url?.searchParams.has('state') === true ||
    /^(?:(?:invalid|missing|wrong|bad|no)(?: or (?:invalid|missing))? )?csrf (?:double submit )?tokens?\b/i.test(
      quote,
    ),
  check(reading) {
    const found: Evidence[] = [];
    const origin = said(reading, 'origin-not-allowed');
    const ofKey = origin?.recognised === true && reading.sent.keys.length > 0;
    if (origin && !ofKey && isOwn(reading) && (reading.status !== 401 || isUnsafe(reading))) {
      const from = isSameOrigin(reading) ? ' from the site itself' : '';
      const bearing = reading.sent.sessions.length > 0 ? ' with its session cookie' : '';
      const says = `${inWords(origin)} The request came${from}${bearing}.`;
      found.push(evidence(origin.own ? 'word' : 'text', 'likely', says, origin.at));
    }
    if (isUnsafe(reading) && mayBeProtected(reading) && mayBeRefused(reading)) {
      found.push(...ofPair(reading));
      const handed = HANDED_OUT.find((name) => isNew(reading, name));
      if (handed) {
        const says = `The refusal hands out ${handed}, which the next request is to send back.`;
        found.push(evidence('credential', 'likely', says, inResponse(handed)));
      }
    }
    // A key in the address is nothing that another page could know.
    const byCookie =
      isOwn(reading) &&
      reading.crossOrigin !== true &&
      reading.sent.keys.length === 0 &&
      !(reading.sent.cookies.known && reading.sent.cookies.value.length === 0);
    if (reading.status === 403 && isWebSocket(reading) && byCookie) {
      const says =
        'The handshake of a web socket was refused, though it carried a session: its server compares Origin with its own name.';
      found.push(evidence('hint', 'possible', says, inRequest('Origin')));
    }
    const empty = emptyField(reading);
    if (empty) found.push(empty);
    const own = ofEnded(reading) ?? ofField(reading);
    if (own) found.push(own);
    const foreign = foreignForm(reading);
    if (foreign) found.push(foreign);
    const left = leftOut(reading);
    if (left) found.push(left);
    const back = returnWithoutCookie(reading);
    if (back) found.push(back);
    const lost = lostCookie(reading);
    if (lost) found.push(ofLost(lost));
    const older = ofOlderPage(reading) ?? ofOlderCookie(reading) ?? ofSessionBefore(reading);
    if (older) found.push(older);
    const kept = ofKeptOrigin(reading);
    if (kept) found.push(kept);
    const agreeing = found.length === 0 ? ofAgreeing(reading) : null;
    if (agreeing) found.push(agreeing);
    return found.length > 0 ? found : undefined;
  },
  suspect: (reading) =>
    reading.status === 403 &&
    isUnsafe(reading) &&
    kindOf(reading) === 'session' &&
    !tokenPlaces(reading).some(Boolean)
      ? `${reading.attempt.method} came with a session cookie: a check against forgery refuses so.`
      : null,
  steps(reading) {
    const host = hostOf(reading);
    const line = requestLine(reading);
    const origin = firstOf(reading.requestField('origin'));
    const isReturn = bringsSignIn(reading);
    if (firstOf(reading.requestField('sec-fetch-site')) === 'cross-site' && !isReturn) {
      const from = origin === undefined || origin === 'null' ? 'another site' : origin;
      return [
        step(
          'visitor',
          `Do not repeat it: it was sent by ${from}. Open ${host} itself, and do there what you meant to do.`,
        ),
        step(
          'developer',
          `Send ${line} from a page of ${host} itself: it came from ${from}, which is what the check is against.`,
        ),
        step(
          'owner',
          `If ${from} belongs to the application, add it to the trusted origins of ${host}.`,
        ),
      ];
    }
    if (isWebSocket(reading)) {
      return [
        step('developer', `Open the web socket ${line} from a page of ${host} itself.`),
        acceptOrigin(reading, `Check that the server of ${line}`),
      ];
    }
    if (isAboutOrigin(reading)) return originSteps(reading);
    const steps: Step[] = [
      step(
        'visitor',
        `Reload the page of ${host} and send again; if that does not help, clear the cookies of ${reading.url?.hostname ?? 'the site'} and sign in again.`,
      ),
    ];
    const lost = lostCookie(reading);
    const outdated = ofOlderPage(reading) ?? ofOlderCookie(reading);
    if (lost) {
      steps.push(...bringCookie(reading, lost));
      return steps;
    }
    if (!isReturn || ownCarrier(reading).field) steps.push(sendToken(reading));
    if (outdated) return steps;
    // A page that reads the cookie at each request has the one of its session.
    if (!pairOf(reading)?.echoed || ownCarrier(reading).field) {
      steps.push(
        step('developer', 'Fetch a new token after signing in or out: it belongs to the session.'),
      );
    }
    if (/referr?er/i.test(said(reading, 'csrf-rejected')?.quote ?? '')) {
      steps.push(sendReferer(reading));
    }
    // Where the same check has let a request of this page through, it knows the origin.
    const passed = reading.worked.some(
      ({ method, attempt }) => method !== 'GET' && carriesToken(attempt),
    );
    if (origin !== undefined && !passed) {
      const start = isReturn
        ? 'Check that the server'
        : 'If the token is right, check that the server';
      steps.push(acceptOrigin(reading, start));
    }
    return steps;
  },
  references: [
    reference(
      'MDN: cross-site request forgery',
      'https://developer.mozilla.org/docs/Web/Security/Attacks/CSRF',
    ),
    reference(
      'OWASP: CSRF prevention',
      'https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html',
    ),
  ],
  missing: (reading) => [
    isAboutOrigin(reading)
      ? `Whether ${requestLine(reading)} passes with a Referer of ${hostOf(reading)}: the server's log names the check that failed.`
      : `Whether ${requestLine(reading)} passes with a fresh token: the server's log names the check that failed.`,
  ],
});

/** The one token that the request carries is that against forgery: it is what is called invalid. */
function ofField(reading: Reading): Evidence | null {
  if (!isUnsafe(reading) || authorizationOf(reading) || reading.sent.keys.length > 0) return null;
  const field = reading.attempt.request.fields.lines.find(({ name }) => namesCsrf(name));
  const words = said(reading, 'bad-credential', 'token-rejected');
  if (!field || !words || !/token/i.test(words.quote)) return null;
  const says = `The only token of the request is in ${field.name}. ${inWords(words)}`;
  return evidence('text', 'likely', says, words.at);
}

/** Field and cookie hold the same, and the server keeps another: they are of two sessions. */
function ofAgreeing(reading: Reading): Evidence | null {
  const { cookies, sessions } = reading.sent;
  const words = said(reading, 'csrf-rejected')?.quote ?? '';
  if (!/match|invalid|incorrect|wrong/i.test(words) || !cookies.known || sessions.length === 0) {
    return null;
  }
  const field = reading.attempt.request.fields.lines.find(({ name }) => namesCsrf(name));
  const cookie = cookies.value.find(
    ({ name, value }) =>
      namesCsrf(name) && percentDecoded(value) === percentDecoded(field?.value ?? ''),
  );
  if (!field || !cookie) return null;
  const says = `${field.name} holds what the cookie ${cookie.name} holds: the two agree, so it is with the session that they do not belong together.`;
  return evidence('hint', 'possible', says, inRequest(field.name));
}

const EMPTY_FIELD =
  /(?:^|[&\n])([\w[\]-]{0,40}(?:csrf|xsrf|authenticity_token|requestverificationtoken)[\w[\]-]{0,40})=(?:undefined|null)?(?=&|$)/i;

/** The form has the field of the token, and nothing in it. */
function emptyField(reading: Reading): Evidence | null {
  const { body } = reading.attempt.request;
  if (reading.status !== 403 || !isUnsafe(reading) || !body.known) return null;
  const field = EMPTY_FIELD.exec(body.value.slice(0, 20_000))?.[1];
  if (!field) return null;
  const says = `The field ${field} of the form, which is for the anti-forgery token, holds none.`;
  return evidence('credential', 'likely', says, AT_STATUS);
}

/** The same session was good a moment before with the field, and nobody is known without it (WordPress). */
function leftOut(reading: Reading): Evidence | null {
  if (reading.status !== 401 || reading.sent.sessions.length === 0) return null;
  if (csrfFieldOf(reading.attempt)) return null;
  const past = reading.worked.findLast(
    ({ sentAt, cookie }) =>
      reading.attempt.sentAt - sentAt < JUST_BEFORE_MS &&
      reading.sent.sessions.some(({ name, value }) => cookie?.includes(`${name}=${value}`)),
  );
  const field = past && csrfFieldOf(past.attempt);
  if (!field) return null;
  const says = `The same session worked a moment before for ${past.method} ${past.path}, which carried ${field.name}; this request did not.`;
  return evidence('credential', 'likely', says, inHistory(past));
}

/** From a page of the same origin, or with the session of the visitor. */
const isOwn = (reading: Reading) => isSameOrigin(reading) || reading.sent.sessions.length > 0;

/** A request that a foreign page could have triggered: cookies, and no credential that a script must add. */
function mayBeProtected(reading: Reading): boolean {
  const { cookies, keys } = reading.sent;
  return (
    authorizationOf(reading) === null &&
    keys.length === 0 &&
    cookies.known &&
    cookies.value.length > 0
  );
}

/** With 403; SonarQube ends a session with 401 whose request came without the token. */
const mayBeRefused = (reading: Reading): boolean =>
  reading.status === 403 || workedWith(reading, JUST_BEFORE_MS) !== undefined;

/** Where the request carries such a token: in a field, in its body, in its address. */
function tokenPlaces({ attempt, url }: Reading): [FieldLine | undefined, boolean, boolean] {
  const { fields, body } = attempt.request;
  return [
    fields.lines.find(({ name }) => TOKEN_NAME.test(name)),
    body.known && TOKEN_NAME.test(body.value.slice(0, 20_000)),
    url !== null && TOKEN_NAME.test(url.search),
  ];
}

function ofPair(reading: Reading): Evidence[] {
  const { body } = reading.attempt.request;
  const [inFields, inBody, inUrl] = tokenPlaces(reading);
  const pair = pairOf(reading);
  if (!inFields && !inBody && !inUrl) {
    const found: Evidence[] = [];
    if (pair && body.known) {
      const says = `The cookie ${pair.cookie}${pair.who === null ? '' : ` (${pair.who})`} was sent, but its value came in no field and not in the body.`;
      found.push(evidence('credential', 'likely', says, inRequest('Cookie')));
    }
    const worked = reading.worked.findLast(
      (past) => past.method === reading.attempt.method && carriesToken(past.exchange.attempts[0]),
    );
    if (worked) {
      const says = `${worked.method} ${worked.path} worked with an anti-forgery token; this request has none.`;
      found.push(evidence('credential', 'likely', says, inHistory(worked)));
    }
    return found;
  }
  const value = inFields?.value;
  if (!pair || !value || pair.field.toLowerCase() !== inFields?.name.toLowerCase()) return [];
  if (value === pair.value || percentDecoded(value) === percentDecoded(pair.value)) return [];
  if (!pair.equal || value.length !== pair.value.length) return [];
  const says = `${inFields.name} holds ${quote(value, 12)}, the cookie ${pair.cookie} another value.`;
  return [evidence('credential', 'likely', says, inRequest(inFields.name))];
}

/** A form of another origin: just what such a check is there for. */
function foreignForm(reading: Reading): Evidence | null {
  if (reading.status !== 403 || !isUnsafe(reading) || !isNavigation(reading)) return null;
  const site = firstOf(reading.requestField('sec-fetch-site'));
  // Libraries compare origins: another host of the same site is another one.
  if (site !== 'cross-site' && site !== 'same-site') return null;
  if (authorizationOf(reading) !== null || bringsSignIn(reading)) return null;
  const [session] = reading.sent.sessions;
  const how = session ? `with the session cookie ${session.name}` : 'as a page that is opened';
  const whose = site === 'cross-site' ? 'site' : 'host of this site';
  const says = `A form of another ${whose} was sent ${how}.`;
  return evidence('hint', 'likely', says, inRequest('Sec-Fetch-Site'));
}

/** The answer of an identity provider comes as a form of another site (SAML 2.0 POST binding, WS-Federation, OIDC form_post). */
const bringsSignIn = ({ attempt: { request } }: Reading): boolean =>
  request.body.known &&
  /(?:^|&)(?:SAMLResponse|wresult|id_token)=/.test(request.body.value.slice(0, 20_000));

const carriesToken = (attempt: { request: { fields: { lines: readonly { name: string }[] } } }) =>
  attempt.request.fields.lines.some(({ name }) => TOKEN_NAME.test(name));
