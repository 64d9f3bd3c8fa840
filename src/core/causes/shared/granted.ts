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
