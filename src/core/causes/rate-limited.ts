import type { Evidence, Reading, Step } from '../analysis.ts';
import { type Past, sameAs } from '../history.ts';
import { defineCause, evidence, reference, rfc, said, step } from './cause.ts';
import { http } from './shared/code.ts';
import { inHistory } from './shared/earlier.ts';
import { kindOf } from './shared/kind.ts';
import { namesAnother, speaksOfCredential } from './shared/reason.ts';
import { credentialInWords, inResponse, isUnsafe } from './shared/request.ts';
import {
  hostOf,
  lasting,
  moment,
  requestLine,
  signInPlace,
  type Titles,
  titleBy,
} from './shared/words.ts';

/** So many answers in so short a time, and then a refusal of the same. */
const MANY = 3;
const SHORT_MS = 10_000;

const REMAINING = ['x-ratelimit-remaining', 'x-rate-limit-remaining', 'ratelimit-remaining'];

/** The answer says itself that more requests are allowed. */
const isLeft = (reading: Reading): boolean =>
  REMAINING.some((name) => Number(reading.responseField(name)) > 0);

/** Grants of a client by itself, of a code or of a refresh token, which are no attempts to guess anything. */
const OF_TOKENS: ReadonlySet<string | undefined> = new Set(['client', 'code', 'refresh']);

const isOfPassword = (reading: Reading): boolean =>
  reading.sent.signIn !== null || ['password', 'nothing'].includes(kindOf(reading));

export const rateLimited = defineCause({
  id: 'rate-limited',
  title: 'A rate limit or quota is used up',
  headline: (reading) =>
    isFull(reading)
      ? 'The quota for what is kept there is full'
      : titleBy(TITLES, said(reading, 'rate-limited')?.quote),
  meaning:
    'More was asked for than is allowed in a certain time, and the server reports that as a refusal. Nothing is wrong with the credential; the same request works again later.',
  check(reading) {
    const found: Evidence[] = [];
    const forbidden = reading.status === 403;
    const weight = forbidden ? 'credential' : 'general';
    const limited = forbidden ? 'likely' : 'possible';
    const retry = reading.responseField('retry-after');
    if (retry !== undefined) {
      found.push(
        evidence(
          // Varnish says so of every error that it makes itself, others of every answer.
          reading.services.seen.some(({ service }) => service.id === 'varnish') || isLeft(reading)
            ? 'general'
            : weight,
          limited,
          `The answer says Retry-After: ${retry}.`,
          inResponse('Retry-After'),
        ),
      );
    }
    for (const name of REMAINING) {
      if (reading.responseField(name)?.trim() !== '0') continue;
      found.push(evidence(weight, limited, `The answer says ${name}: 0.`, inResponse(name)));
    }
    const used = reading.responseField('x-ratelimit-used');
    if (used !== undefined && Number(used) >= Number(reading.responseField('x-ratelimit-limit'))) {
      const says = `The answer says X-RateLimit-Used: ${used}, which is the limit.`;
      found.push(evidence(weight, limited, says, inResponse('X-RateLimit-Used')));
    }
    const before = forbidden
      ? (burstOf(reading) ?? failuresOf(reading) ?? justServed(reading))
      : null;
    if (before) found.push(before);
    return found.length > 0 ? found : undefined;
  },
  steps(reading) {
    const until = resetAt(reading);
    const wait = until ? ` until ${until}` : pauseIn(reading);
    const host = hostOf(reading);
    const line = requestLine(reading);
    const words = said(reading, 'rate-limited')?.quote ?? '';
    // A pause of seconds is none for what is counted by the day or month.
    const period = wait === '' ? PER_DAY.exec(words)?.[0] : undefined;
    const retry = reading.responseField('retry-after') ?? (period ? null : '60');
    const owner = step(
      'owner',
      `Report limits with 429, so that clients know that waiting helps${period ? ', and say when the quota begins anew' : ''}.`,
      http(`HTTP/1.1 429 Too Many Requests${retry === null ? '' : `\nRetry-After: ${retry}`}`),
    );
    if (isFull(reading)) return roomSteps(reading);
    if (OF_QUOTA.test(words) && wait === '') {
      return [
        step(
          'developer',
          `Look at the plan, the usage and the day on which it begins anew of the account at ${host}, and raise the limit or wait for that day: repeating ${line} does not help before.`,
        ),
        step('visitor', `Tell whoever runs the page that ${host} says its quota is used up.`),
      ];
    }
    const isPassword = kindOf(reading) === 'password' || reading.sent.signIn !== null;
    if (failuresOf(reading) && !isPassword) {
      return [
        step(
          'developer',
          `Stop repeating ${line} after the first 401: renew ${credentialInWords(reading)} first. Wait${wait || ' a while'}, since further attempts count as well.`,
        ),
        owner,
      ];
    }
    const isAttempt = reading.sent.signIn !== null && !OF_TOKENS.has(reading.sent.signIn.kind);
    if (isAttempt || OF_SIGN_IN.test(words) || failuresOf(reading)) {
      return [
        step(
          'developer',
          `Do not repeat ${line} by itself: further attempts count as well. Wait${wait}, and correct ${isOfPassword(reading) ? 'the user name and password that are stored or typed in' : credentialInWords(reading)} before it is sent again.`,
        ),
        step(
          'visitor',
          `Wait${wait || ' a while'} before you sign in ${signInPlace(reading)} again${isOfPassword(reading) ? ', then use the right password' : ''}.`,
        ),
        owner,
      ];
    }
    return [
      step(
        'developer',
        period
          ? `Stop sending ${line} until the quota of ${host} begins anew: a shorter pause does not help.`
          : `Wait${wait} before ${line} is sent again; then space the requests, and double the pause after each refusal.`,
      ),
      step(
        'developer',
        'Ask less often: cache answers, use conditional requests, batch calls, and do not poll from every tab.',
      ),
      step(
        'visitor',
        period
          ? `Wait until the quota of ${host} begins anew, or ask its owner for a larger one.`
          : `Wait${wait || ' a while'} before using ${host} again.`,
      ),
      owner,
    ];
  },
  references: [
    rfc(6585, '4', '429 Too Many Requests'),
    rfc(9110, '10.2.3', 'Retry-After'),
    reference(
      'RateLimit header fields for HTTP (draft)',
      'https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/',
    ),
  ],
  missing: (reading) => [
    isFull(reading)
      ? `How full it is: the account at ${hostOf(reading)} shows what is used and what is allowed.`
      : PER_DAY.test(said(reading, 'rate-limited')?.quote ?? '')
        ? `How much of the quota is used up: the account at ${hostOf(reading)} shows it.`
        : `Whether ${requestLine(reading)} works again after a pause.`,
  ],
});

/** What is counted are attempts to sign in. */
const OF_SIGN_IN =
  /\b(?:log-?in|sign-?in|password|authentication|failed|invalid)[\s\w-]{0,20}\b(?:attempts?|tries|failures?)\b|\b(?:attempts?|failures?)\b.{0,20}\b(?:log ?in|sign ?in|password)|brute[ -]?force/i;
/** Paid for or allotted, and used up; it does not come back by itself within minutes. */
const OF_QUOTA =
  /\b(?:subscription|plan|credits?|billing|usage limit|(?:account|project|monthly|your)\b.{0,30}\bquota)\b/i;
const PER_DAY = /\b(?:daily|per[ -]day|weekly|monthly|per[ -]month)|daily(?=Limit)/i;

/** What is counted are things that are kept, not requests: it stays full until some of them go. */
const OF_ROOM =
  /\b(?:storage|disk|bucket|mailbox|directory)\b.{0,30}\b(?:quota|limit|full)|\bfull\b.{0,20}\b(?:storage|disk|bucket|mailbox)\b|\bstorage_(?:limit|quota)|(?:storage|disk|bucket|directory)[_-]?quota/i;
/** The stores that speak as S3 does have no other quota. */
const OF_STORE = /<Code>QuotaExceeded<\/Code>[\s\S]*<BucketName>/;

const isFull = (reading: Reading): boolean =>
  isUnsafe(reading) &&
  (OF_STORE.test(reading.content.raw) ||
    reading.services.statements.some(
      ({ means, quote, saying }) =>
        means === 'rate-limited' && (OF_ROOM.test(quote) || OF_ROOM.test(saying.note ?? '')),
    ));

function roomSteps(reading: Reading): Step[] {
  const host = hostOf(reading);
  const line = requestLine(reading);
  return [
    step(
      'developer',
      `Delete what is no longer needed at ${host}, or have the quota raised there: ${line} is refused until there is room, however long you wait.`,
    ),
    step(
      'owner',
      `Raise the quota that ${line} would exceed, or delete what is no longer needed: the count goes down by itself at no time.`,
    ),
    step(
      'visitor',
      `Delete what you no longer need at ${host}, or tell whoever runs the page that there is no room left.`,
    ),
  ];
}

function burstOf(reading: Reading): Evidence | null {
  const lately = reading.earlierHere.filter(
    (past) =>
      past.worked &&
      past.method === reading.attempt.method &&
      reading.attempt.sentAt - past.sentAt <= SHORT_MS,
  );
  const last = lately.at(-1);
  if (!last || lately.length < MANY) return null;
  const over = lasting(reading.attempt.sentAt - (lately[0]?.sentAt ?? 0));
  const says = `The same address was answered ${lately.length} times within ${over} before it was refused.`;
  return evidence('history', 'likely', says, inHistory(last));
}

/** The very request was served a moment before, and no reason is given that it is not any more. */
function justServed(reading: Reading): Evidence | null {
  if (isUnsafe(reading) || speaksOfCredential(reading)) return null;
  if (namesAnother(reading, 'resource-forbidden-by-server')) return null;
  const { attempt, worked } = reading;
  const past = worked.findLast(sameAs(attempt));
  if (past?.status !== 200 || attempt.sentAt - past.sentAt > SHORT_MS) return null;
  const says = `The same request was answered 200 ${lasting(attempt.sentAt - past.sentAt)} before.`;
  return evidence('general', 'possible', says, inHistory(past));
}

/** Failures in a row that make a server shut a client out, and how long ago they may lie. */
const FAILURES = 3;
const LATELY_MS = 10 * 60_000;

/** The same was answered 401 again and again, and then 403: whoever tries too often is shut out. */
function failuresOf(reading: Reading): Evidence | null {
  const { attempt, earlierHere } = reading;
  let count = 0;
  let last: Past | undefined;
  for (let i = earlierHere.length - 1; i >= 0; i--) {
    const past = earlierHere[i];
    if (past?.method !== attempt.method) continue;
    if (past.worked || attempt.sentAt - past.sentAt > LATELY_MS) break;
    last ??= past;
    if (past.status === 401) count++;
  }
  if (!last || count < FAILURES) return null;
  const says = `The same request was answered 401 ${count} times before; from then on the server says 403.`;
  return evidence('history', 'likely', says, inHistory(last));
}

/** How long the words ask to wait (`try again in 1 minute`), to stand behind "wait"; empty where they do not say. */
function pauseIn(reading: Reading): string {
  const words = said(reading, 'rate-limited')?.quote ?? '';
  const [, count, unit] =
    /\b(?:in|for|after)\s+(\d{1,5}|an?|one)\s+(second|minute|hour|day)s?\b/i.exec(words) ?? [];
  if (count === undefined || unit === undefined) return '';
  const number = /^\d/.test(count) ? Number(count) : 1;
  return number > 0 ? ` ${number} ${unit.toLowerCase()}${number === 1 ? '' : 's'}` : '';
}

/** When the limit ends, from Retry-After or a reset field (seconds since the epoch, or from now). */
function resetAt(reading: Reading): string | null {
  const retry = reading.responseField('retry-after')?.trim();
  if (retry !== undefined) {
    return /^\d+$/.test(retry) ? moment(reading.serverNow + Number(retry) * 1000) : retry;
  }
  for (const name of ['x-ratelimit-reset', 'x-rate-limit-reset', 'ratelimit-reset']) {
    const value = Number(reading.responseField(name));
    if (value > 1e9) return moment(value > 1e12 ? value : value * 1000);
    if (value > 0) return moment(reading.serverNow + value * 1000);
  }
  return null;
}

const TITLES: Titles = [
  [
    /\b(?:login|log-?in|sign-?in|password|authentication|failed) .{0,20}\b(?:attempts?|tries)/i,
    'Too many attempts to sign in',
  ],
  [/\bcredits?\b|\bbalance\b|\bfunds\b/i, 'The credit of the account is used up'],
];
