import type { Evidence, Reading, Step } from '../analysis.ts';
import type { Past } from '../history.ts';
import { defineCause, evidence, inWords, rfc, step } from './cause.ts';
import { heldRole } from './shared/claims.ts';
import { hasBegun, justReturned } from './shared/cookies.ts';
import { carriesSame, inHistory, sentAway, wasGood, workedWith } from './shared/earlier.ts';
import { flawOf } from './shared/flaw.ts';
import { placeToAgree, reasonIn, tellsToAct } from './shared/instruction.ts';
import { kindOf } from './shared/kind.ts';
import { aboutField } from './shared/named-field.ts';
import {
  isSignInRefused,
  namesAnother,
  namesUser,
  refusesForCredential,
  saidInWords,
  saysNoMore,
  speaksOfCredential,
} from './shared/reason.ts';
import { credentialInWords, sentNothing } from './shared/request.ts';
import { AT_STATUS } from './shared/sent.ts';
import { alteredSince } from './shared/signed.ts';
import { endedBy, LEEWAY, urlEnded } from './shared/times.ts';
import { hostOf, moment, pathOf, quote, requestLine } from './shared/words.ts';

/** A credential that worked so recently has not ended in between, as a rule. */
const RECENT_MS = 10 * 60_000;

/** What comes back beside the error (RFC 6749 §4.1.2.1). */
const RETURNED = ['state', 'error_description', 'error_uri'];

/** The return from a sign-in elsewhere brings its word that this user may not, or does not want to, sign in. */
function deniedAtSignIn({ url }: Reading): Evidence | null {
  if (
    url?.searchParams.get('error') !== 'access_denied' ||
    !RETURNED.some((name) => url.searchParams.has(name))
  )
    return null;
  const why = url.searchParams.get('error_description');
  const says = `The sign-in sent the user back with error=access_denied${why ? `, “${quote(why, 100)}”` : ''}.`;
  return evidence('text', 'likely', says, { in: 'url', span: null });
}

export const permissionDenied = defineCause({
  id: 'permission-denied',
  title: 'The identity is known, the permission is missing',
  meaning:
    'The server knows who is asking and still refuses: the role, the access list or the owner of the resource does not allow it. Signing in again with the same account changes nothing.',
  check(reading) {
    if (flawOf(reading)?.kind === 'placeholder') return undefined;
    const returns = deniedAtSignIn(reading);
    if (returns) return [returns];
    if (reading.status !== 403) return undefined;
    const nothing = sentNothing(reading);
    if (nothing === true) return undefined;
    const found: Evidence[] = [];
    const denied = saidInWords(reading, 'denied');
    const refused = refusesForCredential(reading);
    if (denied && nothing === false && !refused) {
      found.push(evidence('text', 'possible', inWords(denied), denied.at));
    }
    const worked = workedWith(reading, RECENT_MS);
    if (worked && !refused && !sentAway(reading)) {
      const says = `The same credential was accepted for ${worked.method} ${worked.path} before.`;
      found.push(evidence('history', 'likely', says, inHistory(worked)));
    }
    const returned = justReturned(reading);
    if (returned)
      found.push(evidence('history', 'likely', hasBegun(returned), inHistory(returned)));
    if (nothing === false) {
      const says = `403 answers a request with ${credentialInWords(reading)}.`;
      const known = !refused && !isSignInRefused(reading);
      found.push(evidence('general', known ? 'likely' : 'possible', says, AT_STATUS));
    } else {
      found.push(evidence('general', 'possible', 'The answer says no more than 403.', AT_STATUS));
    }
    return found;
  },
  heeds: (statement, reading) => {
    if (reading.status !== 403) return false;
    // "Permission denied" beside "invalid token" or "quota exceeded" is about the token or the quota.
    const vague = statement.service.kind === 'language' && !statement.recognised;
    if (vague && (speaksOfCredential(reading) || namesAnother(reading))) return false;
    // What nobody can read has no permissions to lack.
    const flaw = flawOf(reading)?.kind;
    if (
      (flaw === 'placeholder' && !statement.recognised) ||
      (vague && flaw === 'scheme-duplicated')
    )
      return false;
    // An address that is past its time, or is not what was signed, is refused for that, before anybody asks for permissions.
    if (urlEnded(reading) > LEEWAY || alteredSince(reading)) return false;
    if (sentNothing(reading) !== true || namesUser(statement)) return true;
    return isAnonymousElsewhere(reading) || statement.saying.byCertificate === true;
  },
  // A refusal without a word may as well be one of the credential.
  atMost: (reading) => (isBare(reading) ? 'possible' : 'certain'),
  steps(reading) {
    const host = hostOf(reading);
    const line = requestLine(reading);
    const credential = credentialInWords(reading);
    const { signedUrl } = reading.sent;
    if (signedUrl) {
      const allows = allowedBySas(reading);
      return [
        step('visitor', `Ask whoever gave you the link to ${host} for one that allows more.`),
        step(
          'developer',
          `Have a new URL signed that allows ${line}${allows ? `: this one allows ${allows}` : ''}.`,
        ),
        step(
          'owner',
          `Compare what the signature allows (service, kind of resource, permissions) with ${line}, and what its signer may do at ${host}: a signed URL can do no more.`,
        ),
      ];
    }
    const reason = reasonIn(reading);
    const told = byReason(reading) ?? ofEnded(reading);
    if (told) return told;
    if (isBare(reading)) {
      return [
        ...(reason === null
          ? []
          : [step('developer', `Act first on what the answer to ${line} says: ${reason}.`)]),
        step(
          'developer',
          wasGood(reading)
            ? `Send ${credential} with another call to ${host}: it was accepted before, so that its permission, a limit or a block for ${line} is new.`
            : `Send ${credential} with a call to ${host} that needs no special right: if that passes, the permission for ${line} is missing; if not, get a new credential.`,
        ),
        step(
          'owner',
          `Look in the log of ${host} what it refused of ${line}, the credential or the permission, and give the identity the right if it should have it.`,
        ),
        step(
          'visitor',
          `Ask whoever runs ${host} whether your account may use ${line}; if it may, sign out and in again.`,
        ),
      ];
    }
    const words = saidInWords(reading, 'permission-denied');
    const role = words ? heldRole(reading, words.quote) : null;
    const sibling = otherObject(reading);
    const path = pathOf(reading);
    return [
      ...aboutField(reading, 'permission-denied'),
      step(
        'visitor',
        reason !== null && tellsToAct(reading)
          ? `Do what the answer says, or pass it on to whoever runs ${host}: ${reason}.`
          : `Sign in with an account that may do this at ${host}, or ask whoever runs it for the permission; trying again does not help.`,
      ),
      step(
        'developer',
        `Do not retry${sentNothing(reading) === true || role !== null ? '' : `, and do not renew ${credential}`} on this 403; tell the user that ${line} is not allowed for this account${reason === null ? '' : `: ${reason}`}.`,
      ),
      step(
        'owner',
        role === null && sibling !== undefined
          ? `Check whose ${path} is: the same identity was allowed ${sibling.method} ${sibling.path}, so the rule goes by the object. Do not widen its role if the object belongs to somebody else.`
          : role === null
            ? `Check the role, access list or policy that applies to ${line} for this identity, and give it the missing right if it should have it.`
            : `Look where ${host} takes roles from: the token names ${quote(role)}, and ${line} was refused for the lack of it (another claim, another spelling, a record of its own).`,
      ),
    ];
  },
  references: [rfc(9110, '15.5.4', '403 Forbidden')],
  missing: (reading) =>
    reading.attempt.response?.body.known
      ? [
          reasonIn(reading) === null
            ? `The answer does not name the permission; the log of ${hostOf(reading)} for this time does.`
            : `What ${hostOf(reading)} means by ${reasonIn(reading)}: its documentation or its log says it.`,
        ]
      : ['The body of the answer was not seen; with DevTools open, repeat the request to see it.'],
});

/** An id at the end of a path. */
const ID = /^(.*\/)(?:\d+|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{24})$/i;

/** The same was allowed for another object of the same kind. */
function otherObject(reading: Reading): Past | undefined {
  const parent = ID.exec(pathOf(reading))?.[1];
  const isSame = carriesSame(reading);
  if (parent === undefined || !isSame) return undefined;
  return reading.worked.findLast(
    (past) =>
      past.method === reading.attempt.method &&
      past.path !== pathOf(reading) &&
      ID.exec(past.path)?.[1] === parent &&
      isSame(past),
  );
}

/** Who is given a reason is told that; a key has no account to change, and a sign-in is not repeated by a sign-in. */
function byReason(reading: Reading): Step[] | null {
  const reason = reasonIn(reading);
  const line = requestLine(reading);
  const place = placeToAgree(reading);
  if (place !== null) {
    return [
      step(
        'visitor',
        `Open the address that the answer gives in ${place}, do what it asks for, and repeat ${line}.`,
      ),
      step(
        'developer',
        `Show the user the address in ${place}, and send ${line} again only after it; ${credentialInWords(reading)} stays good.`,
      ),
    ];
  }
  if (reason === null) return null;
  if (reading.sent.signIn) {
    return [
      step('developer', `Do not repeat ${line} as it is; act on what the answer says: ${reason}.`),
      step(
        'owner',
        `Look in the log of ${hostOf(reading)} which rule refused ${line} with ${reason}, before any account was known.`,
      ),
    ];
  }
  if (kindOf(reading) !== 'api-key' && !/\bapi[- _]?key\b/i.test(reason)) return null;
  return [
    step(
      'developer',
      `Look in the settings of the key at ${hostOf(reading)} what it may do, and allow what ${line} needs or take another key: the answer says ${reason}.`,
    ),
    step(
      'owner',
      `Check which rights the key needs for ${line}, and give them to it if it should have them.`,
    ),
  ];
}

/** Many servers take who comes with an ended token for nobody, and then say what nobody may do. */
function ofEnded(reading: Reading): Step[] | null {
  const end = endedBy(reading, LEEWAY);
  // What was taken after its end was read, whatever its age.
  if (end === null || workedWith(reading, reading.attempt.sentAt - end)) return null;
  const host = hostOf(reading);
  const line = requestLine(reading);
  return [
    step(
      'developer',
      `Renew ${credentialInWords(reading)}, which ended at ${moment(end)}, and repeat ${line} once: many servers take who sends an ended token for nobody. If the new one is refused too, tell the user that ${line} is not allowed for this account.`,
    ),
    step(
      'visitor',
      `Sign in again on the page that calls ${host}; if ${line} is refused again, ask whoever runs ${host} for the permission.`,
    ),
    step(
      'owner',
      `Answer 401 where the token of ${line} has ended. If it is read anyway, check the role, access list or policy that applies to this identity.`,
    ),
  ];
}

/** A client certificate or a ticket identifies without a header that can be seen. */
const isAnonymousElsewhere = ({ offered }: Reading) => offered.includes('negotiate');

/** Nothing but the status code speaks: neither words nor what the credential was good for before. */
const isBare = (reading: Reading): boolean =>
  saidInWords(reading, 'permission-denied') === undefined &&
  (saidInWords(reading, 'denied') === undefined || saysNoMore(reading)) &&
  deniedAtSignIn(reading) === null &&
  workedWith(reading, RECENT_MS) === undefined &&
  justReturned(reading) === undefined;

/** What a shared access signature of Azure is good for: services, kinds of resources, permissions, addresses. */
function allowedBySas({ sent: { signedUrl }, url }: Reading): string {
  if (signedUrl?.kind !== 'Azure SAS' || !url) return '';
  return ['ss', 'srt', 'sr', 'sp', 'sip']
    .flatMap((name) => {
      const value = url.searchParams.get(name);
      return value ? [`${name}=${value.slice(0, 40)}`] : [];
    })
    .join(', ');
}
