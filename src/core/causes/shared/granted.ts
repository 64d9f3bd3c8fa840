/** When a credential ends, as the answer said that brought it (RFC 6749 §5.1, and products of their own words). */
import type { Reading } from '../../analysis.ts';
import type { Past } from '../../history.ts';
import { authorization } from './sent.ts';

export interface GrantedEnd {
  /** Milliseconds since the epoch. */
  end: number;
  /** The member that says so. */
  name: string;
  /** The request whose answer brought the credential. */
  past: Past;
}

/** Null where no such answer was seen, or it told no end. */
export const grantedEnd = (reading: Reading): GrantedEnd | null => reading.derived(find);

/** Shorter texts stand in answers by chance. */
const SHORTEST = 12;

function find(reading: Reading): GrantedEnd | null {
  const { grants } = reading.history;
  if (grants.length === 0) return null;
  const credential =
    authorization(reading)?.text ||
    reading.sent.keys.find(({ place }) => place !== 'userinfo')?.value;
  if (!credential || credential.length < SHORTEST) return null;
  for (let i = grants.length - 1; i >= 0; i--) {
    const past = grants[i];
    if (!past?.worked || past.sentAt > reading.attempt.sentAt) continue;
    const body = past.attempt.response?.body;
    if (!body?.known || !body.value.includes(credential)) continue;
    const found = endIn(parse(body.value), credential, past.attempt.receivedAt ?? past.sentAt);
    if (found) return { ...found, past };
  }
  return null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Names of how long it lasts, in seconds, and of when it ends. */
const LASTS = /^(?:(?:access_?)?(?:token_?)?expires?_?in|validity|ttl|max_?age|lifetime)$/i;
const ENDS =
  /^(?:(?:access_?)?(?:token_?)?(?:expires?|expiry|expiration)(?:_?(?:at|on|time|date))?|exp|valid_?until)$/i;

/** Of the object that holds the credential, at any depth that answers have. */
function endIn(
  value: unknown,
  credential: string,
  receivedAt: number,
  depth = 0,
): { end: number; name: string } | null {
  if (typeof value !== 'object' || value === null || depth > 5) return null;
  const members = Object.entries(value);
  if (members.some(([, member]) => member === credential)) {
    for (const [name, member] of members) {
      const end = timeOf(name, member, receivedAt);
      if (end !== null) return { end, name };
    }
  }
  for (const [, member] of members) {
    const found = endIn(member, credential, receivedAt, depth + 1);
    if (found) return found;
  }
  return null;
}

function timeOf(name: string, value: unknown, receivedAt: number): number | null {
  const number = typeof value === 'number' ? value : Number(value || Number.NaN);
  if (LASTS.test(name)) return number > 0 && number < 1e9 ? receivedAt + number * 1000 : null;
  if (!ENDS.test(name)) return null;
  // Seconds or milliseconds since the epoch; small numbers are a time that it lasts.
  if (number > 1e12) return number;
  if (number > 1e9) return number * 1000;
  if (number > 0) return receivedAt + number * 1000;
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}
