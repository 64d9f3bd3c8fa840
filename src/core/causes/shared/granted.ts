/** When the credential of a request ends, by the answer that brought it. */
import type { Reading } from '../../analysis.ts';
import type { Past } from '../../history.ts';
import { type GrantedEnd, grantedEnd } from '../../token/grant.ts';
import { authorization } from './sent.ts';

export interface Granted extends GrantedEnd {
  /** The request whose answer brought the credential. */
  past: Past;
}

/** Null where no such answer was seen, or it told no end. */
export const granted = (reading: Reading): Granted | null => reading.derived(find);

function find(reading: Reading): Granted | null {
  const { grants } = reading.history;
  if (grants.length === 0) return null;
  const { keys } = reading.sent;
  const credential =
    authorization(reading)?.text || keys.find(({ place }) => place !== 'userinfo')?.value;
  if (!credential) return null;
  for (let i = grants.length - 1; i >= 0; i--) {
    const past = grants[i];
    if (!past?.worked || past.sentAt > reading.attempt.sentAt) continue;
    const { response, receivedAt } = past.attempt;
    if (!response?.body.known) continue;
    // Keystone brings it in a field, and its end in the body.
    const inField = response.fields.lines.some(({ value }) => value === credential);
    const body = response.body.value;
    const found = grantedEnd(body, inField ? null : credential, receivedAt ?? past.sentAt);
    if (found) return { ...found, past };
  }
  return null;
}

export interface InVain {
  /** Credentials that were refused here, with this one. */
  count: number;
  /** From the first refusal to this one, in milliseconds. */
  within: number;
  /** The last renewal between them. */
  past: Past;
}

/** So long a token that was just made is fresh. */
const FRESH_MS = 2 * 60_000;

/** This credential had just been issued in the place of one that was refused in the same way; null otherwise. */
export const renewedInVain = (reading: Reading): InVain | null => reading.derived(findInVain);

function findInVain(reading: Reading): InVain | null {
  const line = authorization(reading)?.lines[0];
  if (line === undefined || reading.earlierHere.length === 0) return null;
  const { sentAt } = reading.attempt;
  const refused = reading.earlierHere.filter(
    (past) =>
      past.refused &&
      past.status === reading.status &&
      past.authorization !== null &&
      past.authorization !== line &&
      sentAt - past.sentAt < FRESH_MS,
  );
  const [first] = refused;
  const past = reading.history.grants.findLast((one) => one.worked);
  if (!first || !past || past.sentAt < first.sentAt) return null;
  const count = new Set(refused.map((one) => one.authorization)).size + 1;
  return { count, within: sentAt - first.sentAt, past };
}
