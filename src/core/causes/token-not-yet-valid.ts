import type { Evidence, Reading, Step } from '../analysis.ts';
import { readToken } from '../remembered.ts';
import { defineCause, evidence, rfc, said, step } from './cause.ts';
import { js, shell } from './shared/code.ts';
import { isOfProof } from './shared/dpop.ts';
import { wasGood } from './shared/earlier.ts';
import { flawOf } from './shared/flaw.ts';
import { evidenceOf, refusesCredential, tokenCarrier } from './shared/sent.ts';
import { claimTime, clientAhead, clockInWords } from './shared/times.ts';
import { hostOf, lasting, moment, requestLine, signInPlace } from './shared/words.ts';

export const tokenNotYetValid = defineCause({
  id: 'token-not-yet-valid',
  title: 'The token is not valid yet',
  meaning:
    'The token names a moment before which it must not be accepted, and by the clock of the server that moment had not come. Either it was made for later, or the clock of its issuer runs ahead of that of the server.',
  // Of a proof its time is said in the same words.
  heeds: (_statement, reading) => !flawOf(reading) && !isOfProof(reading),
  check(reading) {
    if (flawOf(reading)) return undefined;
    const begins = byClaim(reading, 'nbf') ?? byClaim(reading, 'iat');
    return evidenceOf(
      begins,
      bySignedUrl(reading),
      begins && neverHolds(reading) && evidence('hint', 'likely', never(reading), AT_EXP),
    );
  },
  steps(reading) {
    const from = beginOf(reading);
    const host = hostOf(reading);
    const line = requestLine(reading);
    if (neverHolds(reading)) return ofIssuer(reading);
    if (from === null) return ofClocks(reading, 0);
    const wait = from - reading.serverNow;
    if (wait > CENTURY) {
      return [
        step(
          'owner',
          `Write nbf and iat in seconds, as JWT counts time, where the token for ${host} is issued: the number is that of ${moment(from / 1000)} in milliseconds.`,
          js`const iat = Math.floor(Date.now() / 1000);`,
        ),
      ];
    }
    if (wait <= ALLOWED) return ofClocks(reading, wait);
    const begins = `${moment(from)}, ${lasting(wait)} after ${line} was answered`;
    const offZone = Math.abs(wait - Math.round(wait / HALF_HOUR) * HALF_HOUR) < MINUTE / 2;
    // Made to hold at once: by the clock of whoever made it that moment has come.
    const nbf = claimTime(reading, 'nbf');
    const atOnce = (nbf ?? from) === claimTime(reading, 'iat');
    if (atOnce && !offZone && wait < DAY) {
      const because =
        nbf === null
          ? `iat, the moment in which the token was made, lies ${lasting(wait)} after ${line} was answered`
          : `the token is meant to be valid from the moment it is made (nbf is iat), and begins ${lasting(wait)} after ${line} was answered`;
      return [
        step(
          'owner',
          `Set the clocks of the issuer and of ${host} by NTP: ${because}, so that one of them is off.`,
          SET_CLOCK,
        ),
        step('developer', `Repeat ${line} with a new token once the clocks agree.`),
      ];
    }
    return [
      ...(offZone
        ? [
            step(
              'owner',
              `Make the times of the token in UTC where it is issued: it begins at ${begins}, which is the distance of a time zone.`,
            ),
          ]
        : []),
      offZone && claimTime(reading, 'iat') === from
        ? step(
            'developer',
            `Repeat ${line} with a new token once its issuer writes the right times; to wait for this one would take ${lasting(wait)}.`,
          )
        : step(
            'developer',
            `Use the credential from ${moment(from)} on, or have one issued that begins earlier: it begins ${lasting(wait)} after ${line} was answered.`,
          ),
      step(
        'visitor',
        `Sign out ${signInPlace(reading)} and in again: a token made now may hold at once; this one holds from ${moment(from)} on.`,
      ),
    ];
  },
  references: [
    rfc(7519, '4.1.5', '"nbf" (Not Before) Claim'),
    rfc(7519, '4.1.6', '"iat" (Issued At) Claim'),
  ],
  missing: (reading) => [
    neverHolds(reading)
      ? `Decode the next token that the issuer makes for ${hostOf(reading)}, and compare iat, nbf and exp with the time.`
      : `Repeat the request to ${hostOf(reading)} with the same token a little later: if it works, the time was it.`,
  ],
});

const AT_EXP = { in: 'claim', claim: 'exp' } as const;

const neverHolds = ({ lifetime }: Reading): boolean =>
  lifetime?.faults.some(({ code }) => code === 'ends-before-it-begins') === true;

/** exp against what it begins with. */
function never(reading: Reading): string {
  const exp = claimTime(reading, 'exp') ?? 0;
  const nbf = claimTime(reading, 'nbf');
  const begin = nbf ?? claimTime(reading, 'iat') ?? exp;
  const when = begin > exp ? `${lasting(begin - exp)} before` : 'when';
  return `The token ends ${when} it begins (exp ${moment(exp)}, ${nbf === null ? 'iat' : 'nbf'} ${moment(begin)}): at no time does it hold.`;
}

/** To wait for such a token is in vain. */
const ofIssuer = (reading: Reading): Step[] => [
  step(
    'owner',
    `Compute iat, nbf and exp out of one clock, in UTC, where the token for ${hostOf(reading)} is issued. ${never(reading)}`,
    js`const iat = Math.floor(Date.now() / 1000);\nconst exp = iat + 3600;`,
  ),
  step(
    'developer',
    `Do not wait for this token: have a new one issued once its issuer computes the times rightly, and repeat ${requestLine(reading)} with that.`,
  ),
];

const SET_CLOCK = shell`timedatectl set-ntp true && timedatectl status`;

/** It was made to hold from its issue on. */
function isAtOnce(reading: Reading): boolean {
  const nbf = claimTime(reading, 'nbf');
  return nbf !== null && nbf === claimTime(reading, 'iat');
}

/** Of a start that the clocks may have caused. */
function ofClocks(reading: Reading, wait: number): Step[] {
  const from = beginOf(reading);
  const host = hostOf(reading);
  const when =
    from === null ? '' : ` at ${moment(from)}, in ${lasting(wait)} by the clock of ${host}`;
  return [
    step('developer', `Repeat ${requestLine(reading)} once the token is valid${when}.`),
    step(
      'owner',
      `Set the clocks of the issuer and of ${host} by NTP${isAtOnce(reading) ? ', that of the issuer first: the token is meant to be valid from the moment it is made (nbf is iat), so one of the clocks is wrong' : ''}.`,
      SET_CLOCK,
    ),
    reading.sent.signedUrl
      ? step(
          'developer',
          `Leave the start time out when signing addresses of ${host}, or set it 15 minutes back: then clocks that differ do no harm.`,
        )
      : step(
          'owner',
          `Let the verifier at ${host} allow for ${wait > MINUTE && wait <= MOST ? lasting(wait) : 'a minute'} of difference between clocks${wait > MOST ? ', once they are set' : ''}.`,
        ),
  ];
}

/** Clocks that differ by less are common. */
const MINUTE = 60_000;
/** What verifiers allow for at most, as a rule. */
const MOST = 5 * MINUTE;
const HALF_HOUR = 30 * MINUTE;
const DAY = 24 * 60 * MINUTE;
/** Milliseconds that were taken for seconds lie further ahead than that. */
const CENTURY = 100 * 365 * 24 * 60 * MINUTE;
/** Verifiers that allow for a difference hardly ever allow for more. */
const ALLOWED = 5 * MINUTE;
/** By so much a token's time had come, whatever the clocks. */
const SURE = 5000;

function byClaim(reading: Reading, claim: 'nbf' | 'iat'): Evidence | null {
  const from = claimTime(reading, claim);
  const doubt = reading.lifetime?.uncertaintyMs ?? 0;
  const ahead = from === null ? 0 : from - reading.serverNow;
  if (from === null) return null;
  if (ahead <= Math.max(doubt, 1000)) return bySecond(reading, claim, ahead);
  // The client made it by a clock that runs ahead: another cause.
  if (clientAhead(reading) >= ahead - 1000) return null;
  const says = `${claim} of the token in ${tokenCarrier(reading)} is ${moment(from)}: ${lasting(ahead)} ahead of ${clockInWords(reading)}.`;
  const at = { in: 'claim', claim } as const;
  const words = said(reading, 'token-not-yet-valid', 'bad-credential');
  // Most verifiers look at iat only when they are told to: it counts where they speak of it, or of nothing.
  if (claim === 'iat') {
    if (wasGood(reading)) return null;
    if (words) return evidence('credential', 'likely', says, at);
    const isSilent = reading.status === 401 && reading.services.statements.length === 0;
    return evidence(isSilent && ahead > MINUTE ? 'credential' : 'hint', 'possible', says, at);
  }
  if (wasRefusedInTime(reading)) return evidence('hint', 'possible', says, at);
  const isAsked = refusesCredential(reading) || reading.status === 401;
  return evidence('credential', isAsked && ahead > ALLOWED ? 'certain' : 'likely', says, at);
}

/** Servers of one service differ by a second, and its tokens may hold from the second in which they were made. */
function bySecond(reading: Reading, claim: 'nbf' | 'iat', ahead: number): Evidence | null {
  if (claim !== 'nbf' || ahead < 1000 || !refusesCredential(reading) || wasGood(reading))
    return null;
  const says = `nbf of the token in ${tokenCarrier(reading)} is the second after that in which the server answered: its clock may be behind that of the issuer.`;
  return evidence('credential', 'possible', says, { in: 'claim', claim });
}

/** The same was refused before with a token whose time had come: then it is not the time. */
const wasRefusedInTime = ({ earlierHere }: Reading): boolean =>
  earlierHere.some(({ refused, authorization, attempt }) => {
    if (!refused || authorization === null) return false;
    const token = readToken(authorization.replace(/^\S+ /, ''));
    const from = token.kind === 'jwt' ? token.claims.nbf : null;
    return typeof from === 'number' && from * 1000 < (attempt.receivedAt ?? attempt.sentAt) - SURE;
  });

function bySignedUrl(reading: Reading): Evidence | null {
  const starts = reading.sent.signedUrl?.startsAt ?? null;
  if (starts === null) return null;
  const ahead = starts - reading.serverNow;
  if (ahead <= 1000 || clientAhead(reading) >= ahead - 1000) return null;
  const says = `The signed address holds from ${moment(starts)}: ${lasting(ahead)} ahead of ${clockInWords(reading)}.`;
  return evidence('credential', 'certain', says, { in: 'url', span: null });
}

function beginOf(reading: Reading): number | null {
  const begins = [
    claimTime(reading, 'nbf'),
    claimTime(reading, 'iat'),
    reading.sent.signedUrl?.startsAt ?? null,
  ];
  return begins.find((at) => at !== null && at > reading.serverNow) ?? null;
}
