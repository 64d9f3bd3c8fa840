/** The life of a token as a line: what happened when, in words and in parts of a whole. Pure. */
import { clock, duration } from '../format.ts';
import type { TokenTimes } from '../words.ts';

export interface Moment {
  id: 'issued' | 'not-before' | 'request' | 'now' | 'expiry';
  label: string;
  at: number;
  /** Place on the line, 0 to 1. */
  place: number;
}

export interface Life {
  moments: readonly Moment[];
  /** The part in which the token is good, 0 to 1; `end` is 1 where it never ends. */
  good: { start: number; end: number };
}

/** Null where there is nothing to draw: fewer than one time of the token. */
export function lifeOf(times: TokenTimes, requestAt: number, now: number): Life | null {
  const { issuedAt, notBefore, expiresAt } = times;
  const starts = notBefore ?? issuedAt;
  const found: Omit<Moment, 'place'>[] = [];
  if (issuedAt !== null) found.push({ id: 'issued', label: 'issued', at: issuedAt });
  if (notBefore !== null && notBefore !== issuedAt) {
    found.push({ id: 'not-before', label: 'not before', at: notBefore });
  }
  found.push({ id: 'request', label: 'request', at: requestAt });
  if (expiresAt !== null) found.push({ id: 'expiry', label: 'expiry', at: expiresAt });
  // A present far from everything else would squeeze the rest together.
  const first = Math.min(...found.map(({ at }) => at));
  const last = Math.max(...found.map(({ at }) => at));
  if (last === first) return null;
  if (now <= last + (last - first)) found.push({ id: 'now', label: 'now', at: now });
  const end = Math.max(...found.map(({ at }) => at));
  const margin = (end - first) * 0.04;
  const place = (at: number) => (at - first + margin) / (end - first + 2 * margin);
  return {
    moments: found
      .map((moment) => ({ ...moment, place: place(moment.at) }))
      .sort((a, b) => a.at - b.at),
    good: {
      start: starts === null ? 0 : Math.max(0, place(starts)),
      end: expiresAt === null ? 1 : Math.min(1, place(expiresAt)),
    },
  };
}

/** How the token stood at the request, and how it stands now. */
export function lifeWords(
  times: TokenTimes,
  requestAt: number,
  now: number,
): { atRequest: string; now: string; expired: boolean } {
  const { notBefore, expiresAt } = times;
  if (notBefore !== null && notBefore > requestAt) {
    const atRequest = `not valid until ${duration(notBefore - requestAt)} after the request`;
    return {
      atRequest,
      now: notBefore > now ? `valid in ${clock(notBefore - now)}` : '',
      expired: false,
    };
  }
  if (expiresAt === null)
    return { atRequest: 'it never expires by itself', now: '', expired: false };
  if (expiresAt <= requestAt) {
    return {
      atRequest: `expired ${duration(requestAt - expiresAt)} before the request`,
      now: '',
      expired: true,
    };
  }
  return {
    atRequest: `valid for another ${duration(expiresAt - requestAt)} when the request was sent`,
    now:
      expiresAt > now
        ? `expires in ${clock(expiresAt - now)}`
        : `expired ${duration(now - expiresAt)} ago`,
    expired: expiresAt <= now,
  };
}
