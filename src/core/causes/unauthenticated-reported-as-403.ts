import type { Evidence, Reading, Step } from '../analysis.ts';
import type { Past } from '../history.ts';
import { defineCause, evidence, inWords, rfc, step } from './cause.ts';
import { challengeLine } from './shared/challenge-line.ts';
import { authorizationOption, fetchCall, http, js, source } from './shared/code.ts';
import { leftBehind } from './shared/cookies.ts';
import { inHistory, isAnonymous, leadsToSignIn, workedSignedIn } from './shared/earlier.ts';
import {
  asksForPassword,
  mayHaveRead,
  namesAnother,
  namesUser,
  saidInWords,
} from './shared/reason.ts';
import {
  BODY,
  inResponse,
  isNavigation,
  isSameOrigin,
  isWebSocket,
  sentNothing,
} from './shared/request.ts';
import { keyStep } from './shared/send.ts';
import { AT_STATUS, isPreflight } from './shared/sent.ts';
import { socketSteps } from './shared/web-socket.ts';
import { requestLine, signInPlace } from './shared/words.ts';

export const unauthenticatedReportedAs403 = defineCause({
  id: 'unauthenticated-reported-as-403',
  title: 'Nobody is signed in, reported as 403 instead of 401',
  headline: (reading) =>
    asksForKey(reading) ? 'No API key was sent, reported as 403 instead of 401' : null,
  meaning:
    'The request carried no credentials, and the server answers "forbidden" where "not signed in" is meant. With 401 and a challenge the client would know that signing in helps.',
  heeds: ({ recognised }, reading) => recognised || !servedToAnybody(reading),
  // Whatever the server calls nobody, somebody was named.
  atMost: (reading) =>
    sentNothing(reading) === false || mayHaveRead(reading) ? 'likely' : 'certain',
  check(reading) {
    if (reading.status !== 403 || isPreflight(reading)) return undefined;
    const nothing = sentNothing(reading);
    if (nothing === false) return behind(reading);
    const found: Evidence[] = [];
    const served = servedToAnybody(reading);
    if (served) {
      const says = `Nobody was named, as for ${served.method} ${served.path}, which was answered before.`;
      return [evidence('general', 'possible', says, inHistory(served))];
    }
    const besides = namesAnother(reading);
    const asks = saidInWords(reading, 'no-credential', 'not-signed-in');
    if (asks) {
      // With credentials seen before, what matters is why they are missing here.
      const weight = besides || workedSignedIn(reading) ? 'hint' : asks.own ? 'word' : 'text';
      found.push(evidence(weight, asks.certainty, inWords(asks), asks.at));
    }
    const refuses = saidInWords(
      reading,
      'permission-denied',
      'denied',
      'insufficient-scope',
      'bad-credential',
    );
    if (refuses && nothing === true && !besides && !namesUser(refuses)) {
      const says = `${inWords(refuses)} No credential was sent, by which somebody could be known.`;
      const certainty = refuses.means === 'permission-denied' ? 'likely' : 'possible';
      const weight = workedSignedIn(reading) || leftBehind(reading) ? 'hint' : 'text';
      found.push(evidence(weight, certainty, says, refuses.at));
    }
    const leads = leadsToSignIn(reading);
    if (leads) found.push(leads);
    if (asksForPassword(reading)) {
      const says = 'The page that refuses asks for a password.';
      found.push(evidence('hint', 'likely', says, BODY));
    }
    const [offered] = reading.challenges.challenges;
    if (offered) {
      const says = `The 403 carries a ${offered.scheme} challenge, which asks for credentials.`;
      found.push(evidence('hint', 'likely', says, inResponse('WWW-Authenticate')));
    }
    if (nothing === true) {
      found.push(evidence('general', 'likely', 'No credential of any kind was sent.', AT_STATUS));
    } else {
      found.push(
        evidence(
          'general',
          'possible',
          'No credential was seen, but not all that was sent could be seen.',
          AT_STATUS,
        ),
      );
    }
    return found;
  },
  steps(reading) {
    const line = requestLine(reading);
    const path = reading.url?.pathname ?? reading.attempt.url;
    const visitor = step(
      'visitor',
      isNavigation(reading)
        ? `Sign in ${signInPlace(reading)} and try again.`
        : `Sign in ${signInPlace(reading)} and repeat ${line}.`,
    );
    if (isWebSocket(reading)) return [visitor, ...socketSteps(reading)];
    // What is opened as a page carries no field that a script could set.
    if (isNavigation(reading)) {
      return [
        visitor,
        step(
          'owner',
          `Send visitors who are not signed in from ${path} to the sign-in, and back afterwards; other clients get 401 with a challenge.`,
        ),
      ];
    }
    if (isBySession(reading)) return [visitor, ...ofSession(reading)];
    const key = keyStep(reading);
    if (key && asksForKey(reading)) {
      return [
        key,
        step(
          'owner',
          `Answer requests for ${path} that bring no key with 401 instead of 403, so that clients know that credentials help.`,
        ),
      ];
    }
    return [
      visitor,
      key ??
        step(
          'developer',
          `Send the credential with ${line}: the Authorization header, or the session cookie.`,
          fetchCall(reading, authorizationOption('Bearer', 'accessToken')),
        ),
      step(
        'owner',
        `Answer unauthenticated requests for ${path} with 401 and a challenge, so that clients know that credentials help.`,
        http(`HTTP/1.1 401 Unauthorized\n${challengeLine(reading)}`),
      ),
    ];
  },
  references: [rfc(9110, '15.5.2', '401 Unauthorized'), rfc(9110, '15.5.4', '403 Forbidden')],
  missing: (reading) => [
    asksForKey(reading)
      ? `Whether ${requestLine(reading)} works with a key: repeat it with one.`
      : `Whether ${requestLine(reading)} works when signed in: repeat it with a credential.`,
  ],
});

/** It is a program that it wants to know, by its key, and no user. */
const asksForKey = (reading: Reading): boolean =>
  /\bapi[ _-]?key(?![a-z])/i.test(saidInWords(reading, 'no-credential')?.quote ?? '');

/** The words are for a visitor, not for a program that has a key or token to send. */
const TO_SIGN_IN = /\b(?:log(?:ged)?|sign(?:ed)?)[- ]?in\b|\blogin\b/i;

/**
 * A page of the server itself, which asks for a sign-in: its cookies go along by themselves, so there is no
 * session, and no other credential was seen.
 */
function isBySession(reading: Reading): boolean {
  const asks = saidInWords(reading, 'not-signed-in');
  return (
    asks !== undefined &&
    TO_SIGN_IN.test(asks.quote) &&
    isSameOrigin(reading) &&
    reading.challenges.challenges.length === 0 &&
    reading.worked.every((past) => past.authorization === null)
  );
}

const ofSession = (reading: Reading): Step[] => [
  step(
    'developer',
    `Send the visitor to the sign-in when ${requestLine(reading)} is answered ${reading.status} like this, and come back afterwards: a cookie of the session would have gone along by itself.`,
    js`if (response.status === ${source(String(reading.status))}) location.assign(\`/login?next=\${encodeURIComponent(location.pathname)}\`);`,
  ),
  step(
    'owner',
    `Answer ${requestLine(reading)} with 401 instead of 403 where nobody is signed in, so that the page can tell it from a permission that is missing.`,
  ),
];

/** The very address was answered before without a credential: that none was sent is not the reason. */
const servedToAnybody = ({ worked, attempt }: Reading): Past | undefined =>
  worked.findLast(
    (past) => past.url === attempt.url && past.method === attempt.method && isAnonymous(past),
  );

/** An invalid credential with a 403 has its own cause; the wrong code stands behind it. */
function behind(reading: Reading): Evidence[] | undefined {
  const { authorization, keys, signIn } = reading.sent;
  const asks = saidInWords(reading, 'no-credential', 'not-signed-in');
  const noKey = authorization.known && !authorization.value && keys.length === 0;
  if (asks && signIn && noKey && /\bkey\b/i.test(asks.quote)) {
    const says = `${inWords(asks)} User and password were sent, and no key.`;
    return [evidence(asks.own ? 'word' : 'text', 'likely', says, asks.at)];
  }
  if (asks?.own && signIn?.kind === 'password' && noKey) {
    const says = `${inWords(asks)} The user and password in the body are none to it: it is no sign-in.`;
    return [evidence('text', 'likely', says, asks.at)];
  }
  const isOther = authorization.known && !authorization.value && !signIn;
  // Of a key only the product's own words say that it is not what was asked for.
  if (asks && isOther && (asks.own || keys.length === 0)) {
    const only = keys[0]?.name ?? 'a cookie';
    const says = `${inWords(asks)} Only ${only} was sent, which it did not accept.`;
    return [evidence(asks.own ? 'text' : 'hint', 'likely', says, asks.at)];
  }
  if (!asks) return undefined;
  const says = `${inWords(asks)} An invalid credential is answered with 401, not with 403.`;
  return [evidence('general', 'possible', says, asks.at)];
}
