/** Requests that ask for a new token, and what they show for it. */
import type { Reading } from '../../analysis.ts';
import { grantOf } from '../../history.ts';
import type { Cookie } from '../../sent.ts';

/** By its path or its body: a token that has ended is what such a request is made for. */
export const renews = ({ attempt: { method, request }, url }: Reading): boolean =>
  grantOf(method, url?.pathname ?? '', request) === 'refresh';

/** The cookie in which a renewal brings its refresh token; null without. */
export function refreshCookie(reading: Reading): Cookie | null {
  const { cookies } = reading.sent;
  if (!cookies.known || !renews(reading)) return null;
  return cookies.value.find(({ name, value }) => value !== '' && /refresh/i.test(name)) ?? null;
}

/** A refresh token of its own is what counts: a token in Authorization beside it need not be read. */
export const hasRefreshToken = (reading: Reading): boolean =>
  reading.sent.signIn?.kind === 'refresh' || refreshCookie(reading) !== null;
