import type { Evidence, Reading, Step } from '../analysis.ts';
import { readBasic } from '../remembered.ts';
import { passwordInBody } from '../sent.ts';
import { defineCause, evidence, inWords, rfc, said, step } from './cause.ts';
import { curlCall } from './shared/code.ts';
import { directCall, isSameApplication } from './shared/directly.ts';
import { changesPassword, inHistory, sameCredential, wasGood } from './shared/earlier.ts';
import { flawOf } from './shared/flaw.ts';
import { kindOf, userBeside } from './shared/kind.ts';
import { isSignInRefused } from './shared/reason.ts';
import {
  AT_STATUS,
  authorization,
  challengeOf,
  errorCode,
  evidenceOf,
  inAuthorization,
} from './shared/sent.ts';
import { hostOf, quote, requestLine } from './shared/words.ts';

const isLockedByCode = (reading: Reading): boolean =>
  said(reading, 'account-disabled')?.certainty === 'certain';

export const passwordRejected = defineCause({
  id: 'password-rejected',
  title: 'User name or password is not accepted',
  meaning:
    'A user name and a password were sent in good form, and the server does not accept the pair. Either the user is not known there, or the password is not that of the user. Servers do not say which, so that nobody can find out who has an account.',
  heeds: ({ recognised, at }, reading) =>
    !flawOf(reading) &&
    // Beside a code for a locked account "invalid user name or password" is what strangers are told.
    !(at.in === 'body' && isLockedByCode(reading)) &&
    kindOf(reading) !== 'client' &&
    // "Invalid user credentials" may be said of a token as well.
    (recognised ||
      !['token', 'refresh', 'api-key'].includes(kindOf(reading)) ||
      passwordInBody(reading.attempt.request)) &&
    (kindOf(reading) !== 'nothing' ||
      (reading.attempt.method === 'POST' && (recognised || mayHoldPassword(reading)))),
  atMost: (reading) => (wasGood(reading) || kindOf(reading) === 'nothing' ? 'likely' : 'certain'),
  suspect: (reading) =>
    reading.status === 403 && kindOf(reading) === 'password'
      ? 'Some servers answer 403 to a wrong password too.'
      : null,
  check(reading) {
    if (kindOf(reading) !== 'password' || flawOf(reading)) return undefined;
    const words = said(reading, 'bad-credential', 'not-signed-in', 'denied');
    const how = howSent(reading);
    if (reading.status === 403) {
      const refused = said(reading, 'bad-credential');
      const grant = passwordGrant(reading);
      return evidenceOf(
        grant,
        refused && evidence('hint', 'likely', inWords(refused), refused.at),
        reading.sent.signIn?.kind === 'password' &&
          evidence(
            'general',
            isSignInRefused(reading) ? 'likely' : 'possible',
            `${how}, and the answer is 403.`,
            AT_STATUS,
          ),
      );
    }
    // The application itself has just taken the pair: it did not get it here.
    const direct = directCall(reading);
    if (direct && isSameApplication(direct, reading) && words?.means !== 'bad-credential') {
      return undefined;
    }
    const sent = authorization(reading);
    const at = sent ? inAuthorization(sent) : AT_STATUS;
    if (sent !== null && wasGood(reading)) {
      const says = `${how}; the same pair worked before.`;
      return [changedSince(reading) ?? evidence('general', 'possible', says, at)];
    }
    return evidenceOf(
      passwordGrant(reading),
      words?.means === 'bad-credential' && evidence('hint', 'likely', inWords(words), words.at),
      evidence(
        'hint',
        'likely',
        `${how}, and the server answers 401${reading.offered.length > 0 ? ' and asks again' : ''}.`,
        at,
      ),
    );
  },
  steps(reading) {
    const host = hostOf(reading);
    const user = userOf(reading);
    const who = user === null ? 'the user' : `user ${quote(user, 40)}`;
    const scheme = authorization(reading)?.scheme;
    const realm = challengeOf(reading, ...(scheme ? [scheme] : ['basic', 'digest']))?.params.realm;
    const area = realm ? `${quote(realm, 40)} at ${host}` : host;
    const steps: Step[] = [
      step(
        'visitor',
        `Enter user name and password of ${area} again; mind capitals, spaces and the keyboard layout.`,
      ),
      reading.sent.signIn && reading.sent.signIn.grantType === null
        ? step(
            'developer',
            `Show the message of the answer at the form, and do not repeat ${requestLine(reading)} by itself: each attempt may count towards a lock.`,
          )
        : step(
            'developer',
            `Check that ${who} exists at ${host} and that the configured password is the current one.`,
            reading.sent.signIn ? undefined : curl(reading, user),
          ),
    ];
    if (scheme === 'basic') {
      steps.push(
        step(
          'visitor',
          `If the browser keeps sending an old password to ${host}, close all its windows or use a private one: it remembers Basic credentials until then.`,
        ),
      );
    }
    steps.push(
      step(
        'owner',
        `Look in the log of ${host} for ${requestLine(reading)}: it says whether the user or the password was wrong.`,
      ),
    );
    return steps;
  },
  references: [
    rfc(7617, '2', 'The Basic Authentication Scheme'),
    rfc(7616, '3.4', 'The Authorization Header Field of Digest'),
    rfc(9110, '15.5.2', '401 Unauthorized'),
  ],
  missing: (reading) => [
    `A request to ${hostOf(reading)} with the same user that works, or its log, shows whether the password was wrong or the user may not enter.`,
  ],
});

/** Under whatever name: a form or a text with fields may hold it; what has none of these words does not. */
const mayHoldPassword = ({ attempt: { request } }: Reading): boolean =>
  !request.body.known || HOLDS_SOMEBODY.test(request.body.value);

const HOLDS_SOMEBODY =
  /pass|pwd|pw\b|pin\b|code|secret|credential|auth|user|login|log_?on|mail|account|name|phone/i;

const IN_PAIRS: ReadonlySet<string> = new Set(['basic', 'digest']);

function curl(reading: Reading, user: string | null): Step['code'] {
  const scheme = authorization(reading)?.scheme;
  const isDigest = scheme === 'digest';
  const takesPair =
    isDigest || scheme === 'basic' || reading.offered.some((one) => IN_PAIRS.has(one));
  if (!takesPair && !reading.sent.keys.some(({ place }) => place === 'userinfo')) return undefined;
  // curl computes a response to a challenge, and to nothing else.
  if (isDigest && !reading.offered.includes('digest')) return undefined;
  const name = user && /^[\w.@+-]{1,60}$/.test(user) ? user : '"$API_USER"';
  return curlCall(reading, `${isDigest ? '--digest ' : ''}-u ${name}`);
}

/** RFC 6749 §5.2: invalid_grant in answer to the password grant means that user or password is wrong. */
function passwordGrant(reading: Reading) {
  const error = errorCode(reading);
  if (error?.code !== 'invalid_grant' || reading.sent.signIn?.kind !== 'password') return null;
  return evidence(
    'text',
    'likely',
    'The token endpoint answers the password grant with invalid_grant: the user or the password is not accepted.',
    error.at,
  );
}

function howSent(reading: Reading): string {
  const { signIn } = reading.sent;
  if (signIn)
    return `${requestLine(reading)} tried to sign in${signIn.user ? ` as ${quote(signIn.user, 40)}` : ''}`;
  const sent = authorization(reading);
  if (sent?.scheme === 'digest') return 'Digest credentials were sent';
  return sent ? 'Basic credentials in good form were sent' : 'User name and password were sent';
}

function userOf(reading: Reading): string | null {
  const { signIn, keys } = reading.sent;
  if (signIn) return signIn.user;
  const sent = authorization(reading);
  if (sent?.scheme === 'basic') {
    return readBasic(sent.text).user;
  }
  if (sent) return sent.parsed.params.username ?? null;
  const inUrl = keys.find((one) => one.place === 'userinfo')?.name;
  const [key] = keys;
  return inUrl ?? (key && userBeside(key, reading)) ?? null;
}

/** The last request that worked with these credentials changed the password. */
function changedSince(reading: Reading): Evidence | null {
  const line = authorization(reading)?.lines[0];
  const past =
    line !== undefined && reading.worked.findLast((one) => sameCredential(one.authorization, line));
  if (!past || !changesPassword(past)) return null;
  const says = `${past.method} ${past.path} was answered ${past.status} before, and this request brings the same user and password as it did.`;
  return evidence('credential', 'likely', says, inHistory(past));
}
