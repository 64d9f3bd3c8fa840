import type { Evidence, Reading } from '../analysis.ts';
import { type Past, sameAs } from '../history.ts';
import { defineCause, evidence, inWords, rfc, said, step } from './cause.ts';
import { hasBegun, justReturned, renewedSession } from './shared/cookies.ts';
import {
  inHistory,
  JUST_BEFORE_MS,
  justAccepted,
  operationOf,
  sameCredential,
  workedWith,
} from './shared/earlier.ts';
import { flawOf } from './shared/flaw.ts';
import { kindOf } from './shared/kind.ts';
import { aboutField } from './shared/named-field.ts';
import {
  asksForAnother,
  explainsCredential,
  namesAnother,
  refusesForCredential,
  saidInWords,
  saysNoMore,
} from './shared/reason.ts';
import { authorizationOf, credentialInWords, sentNothing } from './shared/request.ts';
import { hostOf, requestLine } from './shared/words.ts';

/** What worked this shortly before is still in order, as a rule. */
const RECENT_MS = 2 * 60_000;

/** Credentials by which somebody is known for some time. */
const OF_WHOM: ReadonlySet<string> = new Set(['token', 'api-key', 'session']);

export const forbiddenReportedAs401 = defineCause({
  id: 'forbidden-reported-as-401',
  title: 'A missing permission, reported as 401 instead of 403',
  meaning:
    'The server accepted the identity and refuses for want of a permission, but answers 401, which tells clients to sign in again. Signing in again with the same account ends in the same refusal.',
  suspect: (reading) =>
    reading.status === 401 &&
    sentNothing(reading) === false &&
    reading.offered.length === 0 &&
    !flawOf(reading) &&
    reading.lifetime?.state !== 'expired' &&
    OF_WHOM.has(kindOf(reading))
      ? 'Some servers answer 401 where a permission is what is missing.'
      : null,
  check(reading) {
    if (reading.status !== 401 || sentNothing(reading) === true) return undefined;
    const found: Evidence[] = [];
    const lacks = lackOf(reading);
    const denied = lacks ?? saidInWords(reading, 'denied');
    const worked = workedWith(reading, RECENT_MS);
    if (lacks) {
      const certainty = sentNothing(reading) === false ? lacks.certainty : 'possible';
      const says = `${inWords(lacks)} That is about a permission, not about who is asking.`;
      found.push(evidence(lacks.own ? 'word' : 'text', certainty, says, lacks.at));
    } else if (denied && (worked || otherOfItsKind(reading)) && !explainsCredential(reading)) {
      found.push(evidence('text', 'likely', inWords(denied), denied.at));
    }
    // A key that is good elsewhere is not what is wrong, whatever it is called.
    const alive =
      kindOf(reading) === 'api-key' || said(reading, 'api-key-invalid')
        ? justAccepted(reading)
        : undefined;
    const accepted = alive ?? (explainsCredential(reading) ? undefined : worked);
    const keeper = keeperOf(reading);
    // nginx has a file of users for each place, and no rule for one of them: there the pair is not known.
    if (accepted && keeper !== 'nginx' && !workedItself(reading)) {
      const says = `The same credential was accepted for ${accepted.method} ${accepted.path} shortly before.`;
      const silent = reading.offered.length === 0 && (saysNoMore(reading) || isStockPage(reading));
      const just = reading.attempt.sentAt - accepted.sentAt < JUST_BEFORE_MS;
      const ofSession = silent && just && kindOf(reading) === 'session';
      const sure = alive || ofSession || HAVE_RULES.has(keeper ?? '') ? 'likely' : 'possible';
      found.push(evidence('history', sure, says, inHistory(accepted)));
    }
    const renewed = renewedSession(reading);
    if (renewed) {
      const { name, line } = renewed;
      const says = `The answer goes on with the session in ${name}: the server knows who is asking.`;
      const at = { in: 'response', field: 'Set-Cookie', line, span: null } as const;
      found.push(evidence('credential', 'likely', says, at));
    }
    const returned = kindOf(reading) === 'session' ? justReturned(reading) : undefined;
    if (returned)
      found.push(evidence('history', 'likely', hasBegun(returned), inHistory(returned)));
    return found;
  },
  steps: (reading) => [
    ...aboutField(reading, 'permission-denied'),
    step(
      'visitor',
      `Use an account that may do this on ${hostOf(reading)}, or ask for the permission; signing in again with the same account does not help.`,
    ),
    step(
      'developer',
      workedWith(reading, RECENT_MS) || renewedSession(reading)
        ? `Do not refresh or sign in again on this 401 of ${requestLine(reading)}: ${credentialInWords(reading)} is accepted; treat it as a 403.`
        : `Do not refresh or sign in again on this 401 of ${requestLine(reading)}: its words are about a permission; treat it as a 403.`,
    ),
    step(
      'owner',
      `Give the identity the missing permission for ${requestLine(reading)}, and answer with 403 where the permission is what is lacking.`,
      { language: 'http', text: 'HTTP/1.1 403 Forbidden' },
    ),
  ],
  references: [rfc(9110, '15.5.4', '403 Forbidden'), rfc(9110, '15.5.2', '401 Unauthorized')],
  missing: (reading) => [
    workedWith(reading, RECENT_MS)
      ? `The log of ${hostOf(reading)} for this time: it names the permission that ${requestLine(reading)} needs.`
      : `Whether ${credentialInWords(reading)} works where no special right is needed at ${hostOf(reading)}: then it is the permission.`,
  ],
});

/** Web servers with rules for single users, which answer a user who is left out as they do an unknown one. */
const HAVE_RULES: ReadonlySet<string> = new Set(['apache', 'lighttpd']);

/** The server whose own page asks for Basic again, which was sent and is good elsewhere; null of other answers. */
function keeperOf(reading: Reading): string | null {
  const isAsked = authorizationOf(reading)?.scheme === 'basic' && reading.offered.includes('basic');
  if (!isAsked || !isStockPage(reading)) return null;
  return reading.services.statements[0]?.service.id ?? null;
}

/** The page of a server that is the same for any refusal. */
const isStockPage = ({ content, services: { statements } }: Reading): boolean =>
  content.kind === 'html' &&
  statements.length > 0 &&
  statements.every(({ means }) => means === 'own-page');

/** The words that a permission is lacking, unless others in the same answer say more. */
function lackOf(reading: Reading) {
  const lacks = said(reading, 'permission-denied');
  // Nobody reads a permission from a credential in a scheme that it does not take.
  if (lacks && !lacks.recognised && asksForAnother(reading)) return undefined;
  // A code that many send (`access_denied`) says less than the sentence beside it.
  const vague =
    lacks && !lacks.recognised && (lacks.service.kind === 'language' || isCode(lacks.quote));
  const another =
    refusesForCredential(reading) ||
    namesAnother(reading) ||
    asksAgain(reading) ||
    flawOf(reading) !== null;
  return vague && another ? undefined : lacks;
}

const isCode = (text: string): boolean => /^\w+$/.test(text);

/** User and password, which never worked here, are asked for once more: they are what it denies. */
const asksAgain = (reading: Reading): boolean =>
  kindOf(reading) === 'password' &&
  reading.offered.some((scheme) => scheme === 'basic' || scheme === 'digest') &&
  !workedWith(reading, Number.POSITIVE_INFINITY) &&
  !justAccepted(reading);

/** The very request worked before: the identity may do this, or might then. */
const workedItself = ({ worked, attempt }: Reading): boolean => {
  const isSame = sameAs(attempt);
  return worked.some((past) => isSame(past) && operationOf(past.attempt) === operationOf(attempt));
};

/** The same was accepted a moment before for another thing at the same path (`?user=kim`, `?user=lee`). */
function otherOfItsKind(reading: Reading): Past | undefined {
  const authorization = authorizationOf(reading)?.lines[0];
  if (authorization === undefined) return undefined;
  const { url, sentAt } = reading.attempt;
  return reading.worked.findLast(
    (past) =>
      past.url !== url &&
      past.path === reading.url?.pathname &&
      past.sentAt > sentAt - JUST_BEFORE_MS &&
      sameCredential(past.authorization, authorization),
  );
}
