import type { Evidence, Reading, Step } from '../analysis.ts';
import type { Past } from '../history.ts';
import { defineCause, evidence, inWords, rfc, said, step } from './cause.ts';
import { js, sendInstead } from './shared/code.ts';
import { changesPassword, endedWith, endsSignIn, inHistory } from './shared/earlier.ts';
import { flawOf } from './shared/flaw.ts';
import { kindOf } from './shared/kind.ts';
import { ENDED } from './shared/reason.ts';
import { credentialInWords } from './shared/request.ts';
import { AT_STATUS, authorization, errorCode, evidenceOf } from './shared/sent.ts';
import { claimTime } from './shared/times.ts';
import { hostOf, lasting, moment, requestLine } from './shared/words.ts';

export const tokenRevoked = defineCause({
  id: 'token-revoked',
  title: 'The token was revoked',
  headline: (reading) =>
    isReplaced(reading)
      ? 'Another sign-in has taken the place of this one'
      : kindOf(reading) === 'api-key'
        ? 'The API key was revoked'
        : null,
  meaning:
    'The token has not run out, but the server has withdrawn it: somebody signed out, changed the password, took back the consent, or a newer token replaced it. It will never work again.',
  heeds: (_statement, reading) => !flawOf(reading),
  check(reading) {
    if (flawOf(reading) || reading.status === 407) return undefined;
    return evidenceOf(
      refreshRefused(reading),
      usedBefore(reading),
      signedOut(reading),
      passwordChanged(reading),
      signInEnded(reading),
    );
  },
  suspect: (reading) =>
    reading.status === 401 && kindOf(reading) === 'refresh'
      ? 'Only the issuer knows whether the token was withdrawn since it was issued.'
      : null,
  steps(reading) {
    const host = hostOf(reading);
    const used = usedIn(reading);
    if (used) return ofUsed(reading, used);
    const out = signOutOf(reading);
    if (out?.isOfIt) return ofSignOut(reading, out.past);
    if (isReplaced(reading)) return ofReplaced(reading);
    if (kindOf(reading) === 'api-key') return ofKey(reading);
    const exp = claimTime(reading, 'exp');
    const still =
      exp !== null && exp > reading.serverNow ? ` It would have lasted until ${moment(exp)}.` : '';
    return [
      step('visitor', `Sign in again on the page that calls ${host}.${still}`),
      reading.sent.signIn?.kind === 'refresh' || isOfOAuth1(reading)
        ? step(
            'developer',
            `Throw the ${isOfOAuth1(reading) ? '' : 'refresh '}token away when ${requestLine(reading)} is refused, and begin a new sign-in.`,
          )
        : step(
            'developer',
            `Throw the token away when ${requestLine(reading)} is refused, and try one renewal; if that is refused too, begin a new sign-in.`,
            sendInstead(reading, 'await refreshAccessToken()'),
          ),
      ...(isOfOAuth1(reading)
        ? []
        : [
            step(
              'developer',
              `Where refresh tokens are used once only, let one renewal serve all requests to ${host}: a second use of the same one revokes them all.`,
            ),
          ]),
      step(
        'owner',
        `Look in the log of the issuer for who revoked the token, and when; ${host} only reports it.`,
      ),
    ];
  },
  references: [
    rfc(7009, '2', 'Token Revocation'),
    rfc(6750, '3.1', 'Error Codes: invalid_token'),
    rfc(9700, '4.14.2', 'Refresh Token Protection'),
  ],
  missing: (reading) => [
    isReplaced(reading)
      ? `The list of sessions of the account at ${hostOf(reading)} says when and where the other sign-in took place.`
      : (rowOf(reading) ??
        (usedIn(reading)
          ? `Whether ${hostOf(reading)} takes the tokens that the first use brought: send them.`
          : said(reading, 'token-revoked') ||
              isOfOAuth1(reading) ||
              reading.services.refuser?.kind === 'API'
            ? `The log of ${hostOf(reading)}, or of the issuer of the token, says whether it was withdrawn.`
            : `Ask the introspection endpoint of the issuer whether the token is still active (RFC 7662); ${hostOf(reading)} does not say so itself.`)),
  ],
});

/** Nobody signs in for a key, and none is renewed. */
const ofKey = (reading: Reading): Step[] => [
  step(
    'developer',
    `Make a new key in the account at ${hostOf(reading)}, and put it where ${requestLine(reading)} takes ${credentialInWords(reading)} from; the old one never works again.`,
  ),
  step(
    'developer',
    'Ask who revoked the old one, and why: keys that were found in a page or in public code are withdrawn, and so would be the next.',
  ),
];

/** Tokens of Laravel Sanctum begin with the number of their row. */
function rowOf(reading: Reading): string | null {
  const [, row] = /^(\d+)\|[A-Za-z\d]{40,}$/.exec(authorization(reading)?.text ?? '') ?? [];
  return row === undefined
    ? null
    : `Whether the row ${row} is still in the table personal_access_tokens of ${hostOf(reading)}: Laravel Sanctum, whose tokens look so, deletes it when a token is withdrawn.`;
}

/** OAuth 1.0a has no renewal and no introspection. */
const isOfOAuth1 = (reading: Reading): boolean =>
  authorization(reading)?.parsed.params.oauth_signature !== undefined;

/** A token that is sent this soon after it was used was taken by two requests that ran together. */
const RACE_MS = 5000;

/** What the first use brought is good as a rule: to send the old one again is the fault. */
function ofUsed(reading: Reading, used: Past): Step[] {
  const line = requestLine(reading);
  const host = hostOf(reading);
  const first = `${used.method} ${used.path}`;
  const ago = reading.attempt.sentAt - used.sentAt;
  return [
    ago < RACE_MS
      ? step(
          'developer',
          `Let one renewal serve all requests to ${host}, in all tabs: ${line} sent the token that ${first} had used ${lasting(ago)} before.`,
          js`let renewal;\nconst renew = () => (renewal ??= refreshTokens().finally(() => { renewal = undefined; }));`,
        )
      : step(
          'developer',
          `Read the refresh token from where it is kept right before each renewal: ${line} sent a copy of one that ${first} had used ${lasting(ago)} before.`,
        ),
    step(
      'developer',
      `Keep the refresh token that each answer brings in the place of the old one, and go on with that of ${first}. Only if it is refused too, begin a new sign-in: some issuers withdraw all when one is used twice.`,
    ),
    step('visitor', `Reload the page that uses ${host}; sign in again only if it asks for that.`),
    step(
      'owner',
      `Let a refresh token count for some seconds after its use at ${host}, where the issuer offers it: then requests that run together do no harm.`,
    ),
  ];
}

/** One sign-in an account, and a later one took the place of this, in the words or the code of the answer. */
const REPLACED =
  /\b(?:on|from|in|at|by|with) (?:an?other|a (?:new|different)) (?:device|browser|computer|phone|location|place|tab|window|session|client|log-?in|sign-?in)\b|\b(?:logged|signed)[ -]in (?:elsewhere|somewhere else)\b|\b(?:session|log-?in)s?[ _-](?:was |is |has been )?(?:superseded|replaced)\b|\b(?:other|another|new|concurrent)[_-](?:device|log_?in|sign_?in|session)\b|\bkicked[ _-]?(?:out|off)\b/i;

const isReplaced = ({ services: { statements } }: Reading): boolean =>
  statements.some(({ means, quote }) => means === 'token-revoked' && REPLACED.test(quote));

/** A renewal is refused, or takes the session back from where the user is now. */
function ofReplaced(reading: Reading): Step[] {
  const host = hostOf(reading);
  return [
    step(
      'developer',
      `Stop all calls with this token, show the message of ${requestLine(reading)}, and go to the sign-in. Do not renew it: another sign-in has taken its place, and would be ended in turn.`,
    ),
    step(
      'owner',
      `Allow several sessions for one account at ${host}, if people are meant to use it on several devices or in several browsers.`,
    ),
    step(
      'visitor',
      `Sign in again on the page that calls ${host} if you want to go on here; that may end the other sign-in. If that other was not you, change the password.`,
    ),
  ];
}

/** Who signed out meant it: nothing is to be renewed. */
function ofSignOut(reading: Reading, past: Past): Step[] {
  const ago = lasting(reading.attempt.sentAt - past.sentAt);
  const out = `${past.method} ${past.path}`;
  return [
    step(
      'developer',
      `Delete the token, and what renews it, once ${out} is answered, in all tabs, and stop what still asks: ${requestLine(reading)} went out with it ${ago} after.`,
    ),
    step(
      'developer',
      `Take the token of a new sign-in for ${requestLine(reading)}: the one that ${out} ended is never taken again.`,
    ),
    step(
      'visitor',
      `Sign in again on the page that calls ${hostOf(reading)}, if you did not mean to sign out.`,
    ),
  ];
}

function usedBefore(reading: Reading): Evidence | null {
  const past = usedIn(reading);
  if (!past) return null;
  const says = `${past.method} ${past.path} had used the same refresh token, and brought another in its place.`;
  return evidence('history', 'likely', says, inHistory(past));
}

/** The request in which the same refresh token had brought a new one, which takes its place (RFC 9700 §4.14.2). */
function usedIn(reading: Reading): Past | null {
  const text = reading.sent.signIn?.refreshToken?.value;
  if (!text) return null;
  const past = reading.history.grants.findLast(({ worked, attempt: { request, response } }) => {
    const isIt = request.body.known && request.body.value.includes(text);
    const body = response?.body;
    return (
      worked && isIt && body?.known && !body.value.includes(text) && /refresh/i.test(body.value)
    );
  });
  return past ?? null;
}

/** RFC 6749 §5.2: invalid_grant in answer to a refresh means invalid, expired or revoked. */
function refreshRefused(reading: Reading): Evidence | null {
  if (reading.sent.signIn?.kind !== 'refresh') return null;
  const error = errorCode(reading);
  if (error?.code === 'invalid_grant') {
    return evidence(
      'text',
      'likely',
      'The token endpoint refuses the refresh token with invalid_grant.',
      error.at,
    );
  }
  const words = said(reading, 'bad-credential');
  return words
    ? evidence(
        'hint',
        /expired/i.test(words.quote) ? 'possible' : 'likely',
        inWords(words),
        words.at,
      )
    : evidence(
        'hint',
        'possible',
        `A refresh token was sent and answered ${reading.status}.`,
        AT_STATUS,
      );
}

/** The session behind a token that is inside its lifetime is gone. */
function signInEnded(reading: Reading): Evidence | null {
  const words = said(reading, 'session-expired');
  if (!words || words.recognised || kindOf(reading) !== 'token') return null;
  if (!ENDED.test(words.quote)) return null;
  if (!authorization(reading)) return null;
  if (reading.lifetime?.state === 'expired') return null;
  return evidence('text', 'likely', inWords(words), words.at);
}

/** Before it, the page signed out or withdrew tokens, and that worked. */
function signedOut(reading: Reading): Evidence | null {
  const found = signOutOf(reading);
  if (!found) return null;
  const { past, isOfIt } = found;
  const used = isOfIt ? lastUse(reading, past) : undefined;
  const until = used
    ? `; until then this token worked (${used.status} for ${used.method} ${used.path})`
    : '';
  const says = `${past.method} ${past.path} was answered ${past.status} before: it ends the sign-in${until}.`;
  return evidence('history', isOfIt ? 'likely' : 'possible', says, inHistory(past));
}

/** The last request that the same Authorization was good for before the sign-out. */
const lastUse = ({ worked, sent }: Reading, out: Past): Past | undefined => {
  const line = sent.authorization.known ? sent.authorization.value?.lines[0] : undefined;
  return line === undefined
    ? undefined
    : worked.findLast(
        (past) => past !== out && past.authorization === line && past.sentAt <= out.sentAt,
      );
};

/** The sign-out before, and whether what it ended may well be this token: it was used until then. */
function signOutOf(reading: Reading): { past: Past; isOfIt: boolean } | null {
  const given = endedWith(reading);
  if (reading.status !== 401 && !said(reading, 'bad-credential') && !given) return null;
  const kind = kindOf(reading);
  if (kind !== 'token' && kind !== 'api-key') return null;
  const past = given ?? reading.worked.findLast(endsSignIn);
  if (!past) return null;
  const line = authorization(reading)?.lines[0];
  // What was signed out is not sent any more.
  if (line === undefined && past.authorization !== null) return null;
  const isOfIt =
    line === undefined ||
    reading.earlier.some((one) => one.authorization === line && one.sentAt <= past.sentAt);
  return { past, isOfIt };
}

/** Servers withdraw the tokens of before when a password is changed, those for renewal at least. */
function passwordChanged(reading: Reading): Evidence | null {
  if (reading.status !== 401 || kindOf(reading) !== 'refresh') return null;
  const past = reading.worked.findLast(changesPassword);
  // A sign-in since then has brought a new one.
  if (!past || reading.worked.some(({ sentAt, grant }) => grant !== null && sentAt > past.sentAt)) {
    return null;
  }
  const says = `${past.method} ${past.path} changed the password, and was answered ${past.status}: it may have withdrawn what was issued before.`;
  return evidence('history', 'likely', says, inHistory(past));
}
