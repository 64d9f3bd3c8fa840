import type { Evidence, Reading, Step } from '../analysis.ts';
import { passwordInBody } from '../sent.ts';
import { defineCause, evidence, inWords, rfc, said, step } from './cause.ts';
import { challengeLine } from './shared/challenge-line.ts';
import { heldRole } from './shared/claims.ts';
import { curlInstead, http, js, sendInstead, source } from './shared/code.ts';
import { ofEnded } from './shared/csrf.ts';
import { isOfProof } from './shared/dpop.ts';
import { inHistory } from './shared/earlier.ts';
import { flawOf } from './shared/flaw.ts';
import { granted } from './shared/granted.ts';
import { kindOf, sessionCarrier } from './shared/kind.ts';
import { saidInWords } from './shared/reason.ts';
import { hasRefreshToken, renews } from './shared/renewal.ts';
import {
  AT_TIME,
  authorization,
  evidenceOf,
  inCookie,
  refusesCredential,
  tokenCarrier,
} from './shared/sent.ts';
import { claimTime, clientAhead, clientNow, LEEWAY, urlEnded } from './shared/times.ts';
import { hostOf, lasting, moment, quote, requestLine } from './shared/words.ts';

/** Only the server's clock is past exp: the clocks differ, and that is another cause. */
function isFast(reading: Reading): boolean {
  const exp = claimTime(reading, 'exp');
  return exp !== null && clientNow(reading) < exp && clientAhead(reading) < -LEEWAY;
}

/** "Not active" is said of a token before its time as well. */
function isEarly(reading: Reading): boolean {
  const [nbf, exp] = [claimTime(reading, 'nbf'), claimTime(reading, 'exp')];
  return nbf !== null && nbf - reading.serverNow > LEEWAY && (exp ?? nbf) > reading.serverNow;
}

const isSigned = (reading: Reading): boolean => {
  const scheme = authorization(reading)?.scheme;
  return scheme !== null && scheme !== undefined && /^hmac(?:-|$)|^sharedkey/.test(scheme);
};

/** Not a token that is renewed: a signature over an address or a request, and its time. */
const isSignature = (reading: Reading): boolean =>
  reading.sent.signedUrl !== null || kindOf(reading) === 'signature';

/** The words are about the refresh token in a field of its own, beside which an old token may well come. */
const isOfOther = (reading: Reading): boolean =>
  reading.sent.keys.some(({ name }) => /refresh/i.test(name)) &&
  /refresh[ _-]?token/i.test(said(reading, 'bad-credential')?.quote ?? '');

const AT_EXP = { in: 'claim', claim: 'exp' } as const;

export const tokenExpired = defineCause({
  id: 'token-expired',
  title: 'The access token had expired',
  headline: (reading) =>
    OF_AGE.test(said(reading, 'token-expired')?.quote ?? '')
      ? 'The token is older than the server allows'
      : null,
  meaning:
    'A token holds for a limited time, and this one had ended before the request reached the server. Whoever sends it must get a new one in time, with a refresh token or by signing in again.',
  // A damaged token is not an expired one, whatever a server makes of it; nor is a fresh one to a fast clock.
  // What has "expired" of a request that is signed is the time of the signature.
  heeds: (_statement, reading) =>
    !flawOf(reading) &&
    !isFast(reading) &&
    !isEarly(reading) &&
    urlEnded(reading) === 0 &&
    !isOfProof(reading) &&
    !ofEnded(reading) &&
    !(isSigned(reading) && reading.sent.signedUrl === null),
  // By its own claims it holds: the server may mean another credential, or have another time.
  atMost: (reading) => (reading.lifetime?.state === 'valid' ? 'likely' : 'certain'),
  check(reading) {
    if (flawOf(reading) || isOfOther(reading)) return undefined;
    // A sealed session is no access token.
    if (reading.token?.kind === 'encrypted' && inCookie(reading)) return undefined;
    const exp = claimTime(reading, 'exp');
    // An access token that has ended is what a renewal is made for.
    if (exp === null || (authorization(reading) && hasRefreshToken(reading)))
      return refreshRefused(reading) ?? endedAsGranted(reading);
    const past = reading.serverNow - exp;
    if (past <= 0 || isFast(reading)) return undefined;
    const refuses = refusesCredential(reading);
    const ofCookie = inCookie(reading);
    // A server that asks for something else may never have looked at it.
    const unread =
      ofCookie && (said(reading, 'no-credential') !== undefined || reading.offered.length > 0);
    // Beside a key in a field of its own the server may mean that.
    const alone = reading.sent.keys.length === 0 || reading.attempt.response?.body.known === true;
    // Who signs in may still have it attached.
    const signsIn = passwordInBody(reading.attempt.request);
    const sure =
      !signsIn && past > LEEWAY && !ofCookie && (refuses || (alone && reading.status !== 403));
    const says = `exp of the token in ${tokenCarrier(reading)} is ${moment(exp)}: it ended ${lasting(past)} before the server answered.`;
    const words = refuses ? said(reading, 'bad-credential', 'session-expired') : undefined;
    return evidenceOf(
      unread
        ? evidence('hint', 'possible', says, AT_EXP)
        : evidence('credential', sure ? 'certain' : 'likely', says, AT_EXP),
      words && evidence('hint', 'likely', inWords(words), words.at),
      past > LEEWAY && asksForWhatItHas(reading),
    );
  },
  suspect: (reading) =>
    reading.status === 401 &&
    kindOf(reading) === 'token' &&
    claimTime(reading, 'exp') === null &&
    !granted(reading)
      ? 'The token does not say how long it holds.'
      : null,
  steps(reading) {
    const exp = claimTime(reading, 'exp');
    const host = hostOf(reading);
    const ended = exp !== null && exp < reading.serverNow ? `, which ended at ${moment(exp)}` : '';
    const { signIn } = reading.sent;
    if (signIn?.kind === 'refresh' || renews(reading)) return ofRefreshToken(reading);
    if (isSignature(reading)) return ofSignature(reading);
    if (signIn || isOneTime(reading)) return ofOneTimeToken(reading);
    if (isKey(reading)) return ofKey(reading);
    if (OF_AGE.test(said(reading, 'token-expired')?.quote ?? '')) return ofAge(reading);
    if (reading.lifetime?.state === 'valid' && exp !== null) return ofOtherTime(reading, exp);
    const steps: Step[] = [
      step(
        'developer',
        `Renew the token${ended}, and repeat ${requestLine(reading)} once with the new one.`,
        sendInstead(reading, 'await refreshAccessToken()'),
      ),
      renewInTime(reading),
      step('visitor', `Sign in again on the page that calls ${host}.`),
    ];
    const life = lifeOf(reading);
    if (life !== null && life <= 10 * 60_000) {
      steps.push(
        step(
          'owner',
          `Tokens for ${host} last ${lasting(life)}: see that clients renew them before that, or let them last longer.`,
        ),
      );
    } else if (!said(reading, 'token-expired')) {
      steps.push(
        step(
          'owner',
          `Name the reason in the answer to ${requestLine(reading)}, so that clients know when to renew.`,
          http(
            challengeLine(
              reading,
              'error="invalid_token", error_description="The access token expired"',
            ),
          ),
        ),
      );
    }
    return steps;
  },
  references: [
    rfc(7519, '4.1.4', '"exp" (Expiration Time) Claim'),
    rfc(6749, '6', 'Refreshing an Access Token'),
    rfc(6750, '3.1', 'Error Codes: invalid_token'),
  ],
  missing(reading) {
    const exp = claimTime(reading, 'exp');
    if (said(reading, 'token-expired') && reading.lifetime?.state === 'valid' && exp !== null) {
      return [
        `What has ended: exp of the token lies ${lasting(exp - reading.serverNow)} after the answer. Its words are about another time (a session or an idle limit behind it) or another credential.`,
      ];
    }
    if (said(reading, 'token-expired')) {
      return [
        `Which credential the words are about: repeat ${requestLine(reading)} with a new ${isKey(reading) ? 'key' : 'token'}; if it works, it was this one.`,
      ];
    }
    if (claimTime(reading, 'exp') === null && !granted(reading)) {
      return [
        'The token cannot be read from outside. The expires_in of the answer that brought it, or the introspection endpoint of its issuer (RFC 7662), says when it ends.',
      ];
    }
    return [
      `The answer does not say that the lifetime is the reason. Repeat ${requestLine(reading)} with a new token: if it works, it was.`,
    ];
  },
});

/** The server calls a token expired that by its own exp is not. */
function ofOtherTime(reading: Reading, exp: number): Step[] {
  const host = hostOf(reading);
  return [
    step(
      'developer',
      `Renew the token although its exp is ${moment(exp)}, and repeat ${requestLine(reading)} once: ${host} goes by another time.`,
      sendInstead(reading, 'await refreshAccessToken()'),
    ),
    step(
      'owner',
      `Look which time ${host} calls expired (a session or an idle limit behind the token, its age since iat), and whether its clock is right; exp of the token is ${moment(exp)}.`,
    ),
    step('visitor', `Sign in again on the page that calls ${host}.`),
  ];
}

/** Who the token says its owner is, and what is asked for all the same: nobody was read out of it. */
function asksForWhatItHas(reading: Reading): Evidence | null {
  const words = saidInWords(reading, 'permission-denied');
  const role = words && heldRole(reading, words.quote);
  if (!words || !role) return null;
  const says = `The answer asks for ${quote(role)}, which the token has: a server that reads nobody out of an ended token says so.`;
  return evidence('text', 'likely', says, words.at);
}

/** Only whoever holds the key can make another. */
function ofSignature(reading: Reading): Step[] {
  const host = hostOf(reading);
  return [
    step(
      'developer',
      `Have ${requestLine(reading)} signed anew by the server that holds the key, right before it is sent: the same signature is never taken again.`,
    ),
    step(
      'owner',
      `Set the clock of the machine that signs for ${host} by NTP, and let signatures live as long as their use takes.`,
    ),
    step('visitor', `Reload the page that calls ${host}: it gets new signatures.`),
  ];
}

function ofRefreshToken(reading: Reading): Step[] {
  const host = hostOf(reading);
  const what = hasRefreshToken(reading) ? 'refresh token' : 'token';
  return [
    step(
      'developer',
      `Send the user to the sign-in when ${requestLine(reading)} is refused: with an ended ${what} nothing can be renewed here, and repeating it does not help.`,
    ),
    step(
      'developer',
      `Keep the ${what} that each answer of ${host} brings, where it brings one: the newest lives longest.`,
    ),
    step('visitor', `Sign in again on the page that uses ${host}.`),
    step(
      'owner',
      `Compare for how long a ${what} can be renewed at ${host} (from the sign-in, and without use) with how seldom people come.`,
    ),
  ];
}

/** Tokens of the applications of GitHub that end after hours, and are had anew by a program. */
const SHORT_LIVED = /^gh[us]_/;
const DAY = 24 * 60 * 60_000;

/** What somebody made by hand in an account, and no program renews. */
function isKey(reading: Reading): boolean {
  const life = claimTime(reading, 'exp') === null ? null : (lifeOf(reading) ?? 0);
  if (life !== null && life <= DAY) return false;
  if (SHORT_LIVED.test(authorization(reading)?.text ?? '')) return false;
  const quote = said(reading, 'token-expired')?.quote ?? '';
  if (/\boauth\b|refresh/i.test(quote)) return false;
  if (/\bapi[- _]?key/i.test(quote)) return true;
  // Of a key and a token that go together the words mean the token.
  const isOther = reading.sent.keys.length > 1 && /token/i.test(quote) && !/key/i.test(quote);
  return kindOf(reading) === 'api-key' && !isOther;
}

function ofKey(reading: Reading): Step[] {
  const host = hostOf(reading);
  const line = requestLine(reading);
  const carrier = tokenCarrier(reading);
  return [
    step(
      'developer',
      `Create a new key in the account at ${host}, and repeat ${line} with it in ${carrier}: a key that has ended cannot be renewed by a request.`,
      curlInstead(reading, '$API_KEY'),
    ),
    step(
      'developer',
      `Keep the key on a server, which sends it to ${host} for the page; write down when it ends, and put a new one in its place before.`,
    ),
    step(
      'owner',
      `Tell whoever holds a key for ${host} some time before it ends, and let two count while one takes the place of the other.`,
    ),
  ];
}

/** Codes, links and invitations are made once for one use. */
const isOneTime = ({ sent }: Reading): boolean => {
  const [key] = sent.keys;
  return (key?.place === 'body' || key?.place === 'path') && !/refresh/i.test(key.name);
};

function ofOneTimeToken(reading: Reading): Step[] {
  const host = hostOf(reading);
  const line = requestLine(reading);
  return [
    step(
      'visitor',
      `Begin again at ${host}: ask for a new code, link or sign-in, and use it soon.`,
    ),
    step(
      'developer',
      `Offer a new one where ${line} is refused for its age, and do not repeat the old one.`,
    ),
    step(
      'owner',
      `Look at ${host} how long such a code or link lives, and say so in the message that brings it.`,
    ),
  ];
}

/** The answer that brought the token said how long it holds. */
function endedAsGranted(reading: Reading) {
  const grant = granted(reading);
  if (!grant || sessionCarrier(reading)) return undefined;
  const past = reading.attempt.sentAt - grant.end;
  if (past <= 0) return undefined;
  const words = said(reading, 'bad-credential');
  const { method, path } = grant.past;
  const says = `${method} ${path} had brought the token, to hold until ${moment(grant.end)} (${grant.name}): it ended ${lasting(past)} before this request.`;
  return evidenceOf(
    evidence(
      'credential',
      reading.status === 403 ? 'possible' : 'likely',
      says,
      inHistory(grant.past),
    ),
    words && evidence('hint', 'likely', inWords(words), words.at),
  );
}

/** A refresh token that is refused has mostly run out or been used before. */
function refreshRefused(reading: Reading) {
  if (reading.sent.signIn?.kind !== 'refresh') return undefined;
  const words = said(reading, 'bad-credential');
  return evidenceOf(
    evidence(
      'hint',
      'possible',
      'A refresh token was sent and refused; it may have run out.',
      AT_TIME,
    ),
    words &&
      evidence(
        'hint',
        /expired/i.test(words.quote) ? 'likely' : 'possible',
        inWords(words),
        words.at,
      ),
  );
}

function lifeOf(reading: Reading): number | null {
  const exp = claimTime(reading, 'exp');
  const iat = claimTime(reading, 'iat') ?? claimTime(reading, 'nbf');
  return exp !== null && iat !== null && exp > iat ? exp - iat : null;
}

function renewInTime(reading: Reading): Step {
  const life = lifeOf(reading);
  const lasts = life === null ? '' : ` It lasts ${lasting(life)}.`;
  return step(
    'developer',
    `Renew it a minute before its end instead of after the refusal of ${hostOf(reading)}.${lasts}`,
    js`const left = ${source(endInJs(reading))} - Date.now();\nif (left < 60_000) accessToken = await refreshAccessToken();`,
  );
}

/** A token that can be read tells its end itself; of another the answer that brought it does. */
const endInJs = (reading: Reading): string =>
  claimTime(reading, 'exp') === null ? 'expiresAt' : 'claims.exp * 1000';

/** The server counts from iat, whatever exp says (maxAge of jsonwebtoken). */
const OF_AGE = /\bmax_?age\b/i;

function ofAge(reading: Reading): Step[] {
  const host = hostOf(reading);
  const iat = claimTime(reading, 'iat');
  const old = iat === null ? '' : `: it was issued ${lasting(reading.serverNow - iat)} before`;
  return [
    step(
      'developer',
      `Renew the token, which is older than ${host} allows${old}, and repeat ${requestLine(reading)} once with the new one; exp does not tell when the next one is due.`,
      sendInstead(reading, 'await refreshAccessToken()'),
    ),
    step(
      'owner',
      `Let the life of the tokens (exp) and the maxAge that ${host} allows agree, so that clients can see when to renew.`,
    ),
    step('visitor', `Sign in again on the page that calls ${host}.`),
  ];
}
