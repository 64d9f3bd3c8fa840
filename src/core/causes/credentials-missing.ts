import type { Certainty, Evidence, Reading, Step } from '../analysis.ts';
import { firstOf } from '../exchange.ts';
import { challengeField } from '../http/challenge.ts';
import { allowsCredentials } from '../http/cors.ts';
import { isLoopback } from '../http/loopback.ts';
import type { Statement } from '../services/service.ts';
import { defineCause, evidence, inWords, rfc, said, step } from './cause.ts';
import { challengeLine } from './shared/challenge-line.ts';
import { fetchCall, http, shell } from './shared/code.ts';
import { isNewSession } from './shared/cookies.ts';
import { isAppId, kindOf } from './shared/kind.ts';
import { mayHaveRead, namesSentField, tellsOfToken } from './shared/reason.ts';
import { registrySteps } from './shared/registry.ts';
import { isNavigation } from './shared/request.ts';
import { asksToSignIn, isIntegrated, sendStep, wordsOf } from './shared/send.ts';
import {
  AT_STATUS,
  atChallenge,
  authorization,
  challengeOf,
  errorCode,
  isPreflight,
  pieces,
  schemeName,
} from './shared/sent.ts';
import { socketSteps } from './shared/web-socket.ts';
import {
  hostOf,
  isSocketAddress,
  listed,
  requestLine,
  signInPlace,
  siteOf,
} from './shared/words.ts';

/** Opened as a page: the browser itself asks for user and password (RFC 7617, RFC 7616). */
const isAskedByBrowser = (reading: Reading): boolean =>
  isNavigation(reading) &&
  reading.offered.length > 0 &&
  reading.offered.every((scheme) => scheme === 'basic' || scheme === 'digest');

export const credentialsMissing = defineCause({
  id: 'credentials-missing',
  title: 'The request carried no credentials',
  headline: (reading) =>
    registrySteps(reading) ? 'A token is to be fetched first (no fault so far)' : null,
  meaning:
    'The server answers this address only to callers it knows, and the request brought nothing to know them by: no Authorization field, no API key and no session cookie. That is not a fault of a token or a password; none was sent.',
  // Its words also fit a credential that was lost on the way, so `check` weighs them.
  heeds: () => false,
  check(reading) {
    if (reading.status !== 401 || isPreflight(reading)) return undefined;
    const { nothing } = reading.sent;
    if (kindOf(reading) === 'password') return undefined;
    // RFC 6750 §3.1: what it calls an invalid token it has read, from wherever.
    if (reading.token && errorCode(reading)?.code === 'invalid_token') return undefined;
    if (nothing.known && !nothing.value) return besidesOthers(reading);
    if (reading.offered.length > 0 && reading.offered.every(isIntegrated)) {
      return undefined;
    }
    const words = said(reading, 'no-credential', 'credentials-missing', 'not-signed-in');
    const says = nothing.known
      ? 'The request carried no Authorization field, no API key and no session cookie.'
      : nothing.why === 'removed'
        ? 'The file shows no credential in the request: it was written without Authorization and cookies, or none was sent.'
        : 'No credential was seen in the request; one of its fields could not be seen.';
    const sure = surenessOf(reading, words);
    return pieces(
      evidence('hint', sure, says, AT_STATUS),
      asksFor(reading, sure),
      words && evidence('hint', sure, inWords(words), words.at),
    );
  },
  steps(reading) {
    if (isProbe(reading)) return ofProbe(reading);
    const steps: Step[] = [];
    const names = oneNameStep(reading);
    if (names) steps.push(names);
    const include = includeStep(reading);
    if (include) steps.push(include);
    const registry = registrySteps(reading);
    if (registry) return [...steps, ...registry];
    const discovery = discoveryStep(reading);
    if (discovery) steps.push(discovery);
    steps.push(...(isSocketAddress(reading) ? socketSteps(reading) : [sendStep(reading)]));
    if (reading.offered.includes('digest')) {
      steps.unshift(
        step(
          'developer',
          `Nothing is wrong if a second ${requestLine(reading)} with Authorization: Digest follows: this answer only brings the nonce for it.`,
        ),
      );
    }
    // Who has to make a key is no visitor.
    if (!/\bapi\b.{0,12}\b(?:key|token)/i.test(wordsOf(reading))) {
      steps.push(
        step(
          'visitor',
          isAskedByBrowser(reading)
            ? `Enter user and password in the dialog that the browser shows for ${hostOf(reading)}.`
            : `Sign in ${signInPlace(reading)}, then repeat ${requestLine(reading)}.`,
        ),
      );
    }
    if (reading.offered.length === 0 && !asksToSignIn(reading)) {
      steps.push(
        step(
          'owner',
          `Say in the answer to ${requestLine(reading)} what is wanted: a 401 must carry WWW-Authenticate.`,
          http(challengeLine(reading)),
        ),
      );
    } else if (reading.offered.length > 0 && !reading.sent.nothing.known) {
      steps.push(
        step('owner', `Look in the log of ${hostOf(reading)} whether Authorization arrived there.`),
      );
    }
    return steps;
  },
  references: [
    rfc(9110, '15.5.2', '401 Unauthorized'),
    rfc(9110, '11.6.1', 'WWW-Authenticate'),
    rfc(6750, '3.1', 'Error Codes: a request without any authentication information'),
  ],
  missing(reading) {
    const { nothing, cookies } = reading.sent;
    if (nothing.known && cookies.known && cookies.value.length > 0) {
      const names = cookies.value.map(({ name }) => name).slice(0, 4);
      return [
        `Whether one of the cookies ${names.join(', ')} holds a session: look under Application (Storage) which of them the sign-in sets.`,
      ];
    }
    if (nothing.known) {
      return [
        `Whether a credential is all that is missing: send the same request to ${hostOf(reading)} with one that works elsewhere.`,
      ];
    }
    if (nothing.why === 'removed') {
      return [
        'Whether Authorization or a session cookie was sent. Export the file again with sensitive data (in Chromium: Settings, Network, “Allow to generate HAR with sensitive data”).',
      ];
    }
    return [
      'Whether Authorization or a session cookie was sent. Repeat the request with DevTools open: then its headers are recorded in full.',
    ];
  },
});

/** Nothing was sent for certain; whether that is what the server minds shows in what it says. */
function surenessOf(reading: Reading, words: Statement | undefined): Certainty {
  const { nothing, cookies } = reading.sent;
  if (!nothing.known) return words ? 'likely' : 'possible';
  if (tellsOfToken(reading)) return 'possible';
  if (mayHaveRead(reading)) return 'likely';
  // A proxy that answers 401 may ask for what was sent to it.
  const proxy = reading.requestField('proxy-authorization');
  if (proxy.known && proxy.value.length > 0) return 'likely';
  // What failed to authenticate may stand where none is looked for, or was left out of the file.
  if (said(reading, 'bad-credential')) return 'likely';
  if (mayHideKey(reading)) return 'likely';
  if (reading.offered.length > 0) return 'certain';
  // A cookie of an unknown name may hold a session.
  if (cookies.known && cookies.value.length > 0) return 'likely';
  // "Missing or invalid" may be said of something that is not known for a credential.
  return words && !/\b(?:invalid|incorrect|wrong|bad)\b/i.test(words.quote) ? 'certain' : 'likely';
}

/** A value at random in the query may be what names the caller, whatever its parameter is called. */
const mayHideKey = ({ url }: Reading): boolean =>
  url !== null &&
  [...url.searchParams.values()].some(
    (value) => /[\w-]{20}/.test(value) && /\d.*[a-z]|[a-z].*\d/i.test(value),
  );

function asksFor(reading: Reading, sure: Certainty): Evidence | null {
  if (reading.offered.length === 0) return null;
  const schemes = listed(reading.offered.map(schemeName), 'or');
  return evidence(
    'hint',
    sure,
    `The server asks for ${schemes} in ${challengeField(reading)}.`,
    atChallenge(reading),
  );
}

/** Only a cookie or a key of another kind was sent, and the server asks for a credential in Authorization. */
function besidesOthers(reading: Reading): Evidence[] | undefined {
  const { sent } = reading;
  if (!sent.authorization.known || authorization(reading) || sent.signIn || sent.signedUrl) {
    return undefined;
  }
  const words =
    said(reading, 'no-credential', 'credentials-missing') ??
    // The id of an application tells nobody who its user is.
    (sent.keys.length > 0 && sent.keys.every(({ name }) => isAppId(name))
      ? said(reading, 'not-signed-in')
      : undefined);
  const asks = asksFor(reading, 'likely');
  const [session] = sent.sessions;
  if (session && sent.keys.length === 0 && isNewSession(reading)) {
    const says = `The server had just given out the cookie ${session.name}, and nobody has signed in since: it is the session of a visitor.`;
    return pieces(evidence('history', 'likely', says, AT_STATUS), asks);
  }
  // The page of a web server: what is sent to the application behind it is nothing to it.
  const ofServer =
    reading.offered.every((scheme) => scheme === 'basic' || scheme === 'digest') &&
    said(reading, 'own-page')?.service.kind === 'server';
  if (words && namesSentField(reading)) return undefined;
  if (!words && (!asks || (sent.keys.length > 0 && !ofServer))) return undefined;
  const what = sent.keys.length > 0 ? `only ${sent.keys[0]?.name ?? 'a key'}` : 'only a cookie';
  return pieces(
    evidence('hint', 'likely', `The request carried no Authorization field, ${what}.`, AT_STATUS),
    asks,
    words && evidence('hint', 'likely', inWords(words), words.at),
  );
}

/** A page asks who is signed in, with the session that a visitor gets before anybody is. */
const isProbe = (reading: Reading): boolean =>
  reading.sent.sessions.length > 0 &&
  reading.sent.keys.length === 0 &&
  reading.offered.length === 0 &&
  isNewSession(reading);

function ofProbe(reading: Reading): Step[] {
  const line = requestLine(reading);
  const [session] = reading.sent.sessions;
  const name = session?.name ?? 'the session';
  return [
    step(
      'developer',
      `Expected before the sign-in: take the ${reading.status} of ${line} for “nobody is signed in” and show the sign-in; send ${line} again after it.`,
    ),
    step('visitor', `Sign in ${signInPlace(reading)}.`),
    ofSanctum(reading) ??
      step(
        'owner',
        `If it is refused after the sign-in too, check that ${hostOf(reading)} counts the page among those whose cookies it takes, and that the sign-in goes on with ${name}.`,
      ),
  ];
}

/** Laravel Sanctum, by the address that hands out its cookies. */
function ofSanctum(reading: Reading): Step | null {
  const { earlier, url } = reading;
  if (!url || !earlier.some(({ path }) => path === '/sanctum/csrf-cookie')) return null;
  const page =
    /^https?:\/\/([^/]+)/.exec(firstOf(reading.requestField('origin')) ?? '')?.[1] ?? url.host;
  return step(
    'owner',
    `If it is refused after the sign-in too, name the page (with its port, if it has one) and the site in the .env of ${url.host}, and let statefulApi() guard the routes.`,
    {
      language: 'text',
      text: `SANCTUM_STATEFUL_DOMAINS=${page}\nSESSION_DOMAIN=.${siteOf(url.hostname)}`,
    },
  );
}

/** Cookies are kept by name (RFC 6265 §5.1.3), and a machine has several for itself. */
function oneNameStep({ url, history, attempt, worked }: Reading): Step | null {
  if (!url || !isLoopback(url.hostname) || worked.some(({ grant }) => grant === 'sign-in'))
    return null;
  const signIn = history.worked.findLast(
    ({ grant, sentAt }) => grant === 'sign-in' && sentAt <= attempt.sentAt,
  );
  const other = signIn && new URL(signIn.url);
  if (!other || !isLoopback(other.hostname) || other.hostname === url.hostname) return null;
  return step(
    'developer',
    `Use one name for page, sign-in and calls: ${signIn.method} ${signIn.path} went to ${other.host}, and the browser does not send the cookies of ${other.hostname} to ${url.hostname}.`,
  );
}

/** A page of another origin signed in here, and its next request brings no cookie. */
function includeStep(reading: Reading): Step | null {
  const { cookies } = reading.sent;
  const signIn = reading.worked.findLast(({ grant }) => grant === 'sign-in');
  if (!signIn || reading.crossOrigin !== true || !cookies.known || cookies.value.length > 0) {
    return null;
  }
  if (!allowsCredentials(reading.responseField('access-control-allow-credentials'))) return null;
  return step(
    'developer',
    `If the sign-in sets a cookie, say in both calls (${signIn.method} ${signIn.path} and ${requestLine(reading)}) that they carry cookies: this request came without any.`,
    fetchCall(reading, "credentials: 'include'"),
  );
}

/** The expected first leg of a discovery: nothing is wrong, the client goes on from here. */
function discoveryStep(reading: Reading): Step | null {
  const bearer = challengeOf(reading, 'bearer', 'dpop');
  if (!bearer) return null;
  const metadata = bearer.params.resource_metadata;
  if (metadata) {
    return step(
      'developer',
      `Expected as a first answer: read ${metadata} to learn which authorization server issues tokens for ${hostOf(reading)}, get one there and repeat the request (RFC 9728).`,
      shell`curl ${metadata}`,
    );
  }
  return null;
}
