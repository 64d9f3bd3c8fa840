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
export function lifeOf(times: TokenTimes, requestAt: number | null, now: number): Life | null {
  const { issuedAt, notBefore, expiresAt } = times;
  const starts = notBefore ?? issuedAt;
  const found: Omit<Moment, 'place'>[] = [];
  if (issuedAt !== null) found.push({ id: 'issued', label: 'issued', at: issuedAt });
  if (notBefore !== null && notBefore !== issuedAt) {
    found.push({ id: 'not-before', label: 'not before', at: notBefore });
  }
  if (requestAt !== null) found.push({ id: 'request', label: 'request', at: requestAt });
  if (expiresAt !== null) found.push({ id: 'expiry', label: 'expiry', at: expiresAt });
  // A present far from everything else would squeeze the rest together.
  const first = Math.min(...found.map(({ at }) => at));
  const last = Math.max(...found.map(({ at }) => at));
  if (found.length === 0 || last === first) return null;
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

/** How the token stood at the request, where there was one, and how it stands now. */
export function lifeWords(
  times: TokenTimes,
  requestAt: number | null,
  now: number,
): { atRequest: string; now: string; expired: boolean } {
  const { notBefore, expiresAt } = times;
  const at = requestAt ?? now;
  if (notBefore !== null && notBefore > at) {
    const present = notBefore > now ? `valid in ${clock(notBefore - now)}` : '';
    const atRequest = `not valid until ${duration(notBefore - at)} after the request`;
    return { atRequest, now: present, expired: false };
  }
  if (expiresAt === null) {
    const never = 'it never expires by itself';
    return { atRequest: never, now: requestAt === null ? never : '', expired: false };
  }
  const since = `expired ${duration(now - expiresAt)} ago`;
  if (expiresAt <= at) {
    const atRequest = `expired ${duration(at - expiresAt)} before the request`;
    return { atRequest, now: requestAt === null ? since : '', expired: true };
  }
  return {
    atRequest: `valid for another ${duration(expiresAt - at)} when the request was sent`,
    now: expiresAt > now ? `expires in ${clock(expiresAt - now)}` : since,
    expired: expiresAt <= now,
  };
}
