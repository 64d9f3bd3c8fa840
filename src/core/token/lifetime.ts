/**
 * The life of a token (exp, nbf, iat: RFC 7519 §4.1.4 to §4.1.6) held against a moment and a clock
 * that the caller names. All times are milliseconds since the epoch unless they say otherwise.
 */
import type { JsonObject } from './json.ts';

/** The server's clock against the client's. */
export interface ClockOffset {
  /** Server minus client: positive where the server's clock is ahead. */
  offsetMs: number;
  /** The true offset lies within offsetMs ± uncertaintyMs. */
  uncertaintyMs: number;
}

/**
 * How far the server's clock is ahead of the client's. `Date` names the second in which the answer
 * was made (RFC 9110 §6.6.1), which was some moment between sending and receiving: the uncertainty
 * is half the round trip and half of that second.
 *
 * An answer out of a cache carries an old Date: pass null for it (`Age`, `fromCache`).
 *
 * @param receivedAt when the head of the answer arrived; null where it is not known, then the
 *   offset is too
 */
export function clockOffset(
  sentAt: number,
  receivedAt: number | null,
  serverDate: number | null,
): ClockOffset | null {
  if (serverDate === null || receivedAt === null) return null;
  const roundTrip = Math.max(0, receivedAt - sentAt);
  return {
    offsetMs: Math.round(serverDate + 500 - (sentAt + roundTrip / 2)),
    uncertaintyMs: Math.ceil(roundTrip / 2 + 500),
  };
}

export interface Moment {
  /** By the client's clock. */
  requestSentAt: number;
  /** The answer's Date field, by the server's clock; null where it is absent or old. */
  serverDate: number | null;
  /** When the head of the answer arrived, by the client's clock; null where it is not known. */
  receivedAt: number | null;
}

export type LifetimeClaim = 'exp' | 'nbf' | 'iat';

export type LifetimeFaultCode =
  /** Milliseconds where RFC 7519 §2 (NumericDate) demands seconds. */
  | 'milliseconds'
  /** A text, or anything but a number. */
  | 'not-a-number'
  /** It ends before it begins. */
  | 'ends-before-it-begins';

export interface LifetimeFault {
  code: LifetimeFaultCode;
  claim: LifetimeClaim;
  /** The instant that was probably meant; null where nothing can be made of it. */
  meant: number | null;
  message: string;
}

export type LifetimeState = 'valid' | 'expired' | 'not-yet-valid' | 'no-expiry';

export interface Lifetime {
  issuedAt: number | null;
  notBefore: number | null;
  expiresAt: number | null;
  /** `no-expiry`: there is no exp, and nothing else speaks against it. */
  state: LifetimeState;
  /** The claim that decided: null for `no-expiry`. */
  decidedBy: LifetimeClaim | null;
  /**
   * Distance from the moment, never negative: how long ago it expired, how long it was still valid,
   * how long until it becomes valid; 0 for `no-expiry`.
   */
  byMs: number;
  /** The moment that it was held against, by the clock below. */
  at: number;
  /** Whose clock told the moment. Tokens are judged by the server, so that its clock is preferred. */
  refersTo: 'server' | 'client';
  /** How far `at` may be off; by the client's clock the travel time only, since nothing checks that clock. */
  uncertaintyMs: number;
  /** False where the distance lies within the uncertainty, or a fault leaves the state open. */
  sure: boolean;
  /** True where the usual leeway of verifiers (60 s) would change the state. */
  withinLeeway: boolean;
  /** The state by the client's clock alone; it differs from `state` where the clocks explain it. */
  stateByClient: LifetimeState;
  offset: ClockOffset | null;
  faults: readonly LifetimeFault[];
}

/** What most verifiers allow for clocks that differ, where they allow anything. */
export const USUAL_LEEWAY_MS = 60_000;

/** As seconds this is the year 5138; as milliseconds it is 1973. */
const SURELY_MILLISECONDS = 1e11;
/** The last instant that a Date can hold (ECMA-262). */
const LAST_INSTANT = 8.64e15;
const ISO_INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * The state of a token at the moment of the request. Only what the claims say: a token without exp
 * may have been revoked, and the server's clock is known no better than `uncertaintyMs` says.
 *
 * iat in the future makes a token not yet valid only beyond the uncertainty, since most verifiers
 * do not look at it.
 */
export function lifetime(claims: JsonObject, moment: Moment): Lifetime {
  const faults: LifetimeFault[] = [];
  const expiresAt = instant(claims, 'exp', faults);
  const notBefore = instant(claims, 'nbf', faults);
  const issuedAt = instant(claims, 'iat', faults);
  const begins = notBefore ?? issuedAt;
  if (expiresAt !== null && begins !== null && expiresAt <= begins) {
    const claim = notBefore === null ? 'iat' : 'nbf';
    faults.push({
      code: 'ends-before-it-begins',
      claim: 'exp',
      meant: null,
      message: `exp is not later than ${claim}: the token was never valid`,
    });
  }

  const { requestSentAt, receivedAt, serverDate } = moment;
  const offset = clockOffset(requestSentAt, receivedAt, serverDate);
  const travel = Math.max(0, (receivedAt ?? requestSentAt) - requestSentAt);
  const at = serverDate === null ? requestSentAt : serverDate + 500;
  // The server judged the token between receiving it and dating its answer.
  const uncertaintyMs = serverDate === null ? travel : travel + 500;
  const times: Times = { expiresAt, notBefore, issuedAt };
  const [state, decidedBy, byMs] = judge(times, at, uncertaintyMs);
  const [stateByClient] = judge(times, requestSentAt, travel);
  return {
    issuedAt,
    notBefore,
    expiresAt,
    state,
    decidedBy,
    byMs,
    at,
    refersTo: serverDate === null ? 'client' : 'server',
    uncertaintyMs,
    sure:
      decidedBy === null
        ? faults.length === 0
        : byMs > uncertaintyMs && !faults.some((fault) => fault.claim === decidedBy),
    withinLeeway: (state === 'expired' || state === 'not-yet-valid') && byMs <= USUAL_LEEWAY_MS,
    stateByClient,
    offset,
    faults,
  };
}

interface Times {
  expiresAt: number | null;
  notBefore: number | null;
  issuedAt: number | null;
}

/** "on or after" exp it is expired, "before" nbf it is not yet valid (RFC 7519 §4.1.4, §4.1.5). */
function judge(
  { expiresAt, notBefore, issuedAt }: Times,
  at: number,
  uncertaintyMs: number,
): readonly [LifetimeState, LifetimeClaim | null, number] {
  if (expiresAt !== null && at >= expiresAt) return ['expired', 'exp', at - expiresAt];
  if (notBefore !== null && at < notBefore) return ['not-yet-valid', 'nbf', notBefore - at];
  if (issuedAt !== null && at + uncertaintyMs < issuedAt) {
    return ['not-yet-valid', 'iat', issuedAt - at];
  }
  return expiresAt === null ? ['no-expiry', null, 0] : ['valid', 'exp', expiresAt - at];
}

/**
 * A NumericDate as an instant, read literally, as a verifier does. A text that names an instant is
 * read too, with its fault noted: no verifier takes it for the absence of the claim.
 */
function instant(claims: JsonObject, claim: LifetimeClaim, faults: LifetimeFault[]): number | null {
  const value = claims[claim];
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && Number.isFinite(value)) {
    if (value >= SURELY_MILLISECONDS) {
      faults.push({
        code: 'milliseconds',
        claim,
        meant: value <= LAST_INSTANT ? value : null,
        message: `${claim} is in milliseconds; NumericDate counts seconds (RFC 7519 §2)`,
      });
    }
    return clamp(value * 1000);
  }
  const meant = typeof value === 'string' ? instantInText(value) : null;
  faults.push({
    code: 'not-a-number',
    claim,
    meant,
    message: `${claim} is ${describe(value)}, where a number of seconds belongs (RFC 7519 §2)`,
  });
  return meant;
}

function instantInText(value: string): number | null {
  const text = value.trim();
  if (/^\d{1,12}(?:\.\d{1,9})?$/.test(text)) return clamp(Number(text) * 1000);
  if (/^\d{13}$/.test(text)) return Number(text);
  const parsed = ISO_INSTANT.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(parsed) ? null : parsed;
}

const clamp = (ms: number) => Math.max(-LAST_INSTANT, Math.min(LAST_INSTANT, Math.round(ms)));

function describe(value: unknown): string {
  if (typeof value === 'string') return 'a text';
  if (typeof value === 'number') return 'no finite number';
  return Array.isArray(value)
    ? 'a list'
    : typeof value === 'object'
      ? 'an object'
      : `a ${typeof value}`;
}
