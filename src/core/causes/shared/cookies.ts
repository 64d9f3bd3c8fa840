/** Cookies that answers gave before, and what this request and its answer make of them. */
import type { Reading } from '../../analysis.ts';
import type { Past } from '../../history.ts';
import { readToken } from '../../remembered.ts';
import { isSessionCookie } from '../../schemes/carriers.ts';
import type { Cookie } from '../../sent.ts';
import { JUST_BEFORE_MS, SIGN_OUT } from './earlier.ts';
import { sentNothing } from './request.ts';

/** The name of the cookie that a line of Set-Cookie sets (RFC 6265 §4.1.1). */
export const cookieSetBy = (line: string): string => line.slice(0, line.indexOf('=')).trim();

/** A user comes back from a sign-in elsewhere (CAS, OpenID Connect, SAML artifact binding). */
const RETURNS = /[?&](?:ticket=ST-|code=|samlart=)/i;

/** The request that came back from a sign-in elsewhere, and got the cookie of the session, a moment before. */
export function justReturned({ sent: { sessions }, earlier, attempt }: Reading): Past | undefined {
  return earlier.findLast(
    ({ url, sentAt, setCookie }) =>
      RETURNS.test(url) &&
      attempt.sentAt - sentAt < JUST_BEFORE_MS &&
      sessions.some((session) => sets(setCookie, session)),
  );
}

/** What `justReturned` shows, in words. */
export const hasBegun = ({ method, path }: Past): string =>
  `The session had just begun: ${method} ${path} came back from a sign-in, and its cookie was sent.`;

/** Whether lines of Set-Cookie give a cookie that value. */
const sets = (lines: readonly string[], { name, value }: Cookie): boolean =>
  lines.some((line) => line.startsWith(`${name}=${value};`));

/** An answer had just given the cookie to somebody who had not signed in: it never was a session of anybody. */
export function isNewSession(reading: Reading): boolean {
  const { sessions } = reading.sent;
  return sessions.every((session) =>
    reading.earlier.some(
      ({ grant, method, url, sentAt, cookie, setCookie }) =>
        // What a form brought may well be a sign-in.
        grant === null &&
        method !== 'POST' &&
        !RETURNS.test(url) &&
        reading.attempt.sentAt - sentAt < JUST_BEFORE_MS &&
        cookie?.includes(`${session.name}=`) !== true &&
        sets(setCookie, session),
    ),
  );
}

/** The SDKs of Auth0 keep in the open when a session began (`iat`) and when it was last used (`uat`). */
function beganAt(cookie: string): unknown {
  const token = readToken(cookie);
  return token.kind === 'encrypted' && 'uat' in token.header ? token.header.iat : undefined;
}

/** Whether two values of a cookie are one session of an SDK of Auth0, which exists only while somebody is signed in. */
export function isSameSession(old: string, renewed: string): boolean {
  const began = beganAt(old);
  return began !== undefined && began === beganAt(renewed.split(';', 1)[0] ?? '');
}

/**
 * The cookie whose session the answer goes on with, as only a server does that knows it, and which of its
 * lines of Set-Cookie does so; null where none does.
 */
export function renewedSession(reading: Reading): { name: string; line: number } | null {
  for (const [line, value] of reading.responseFieldValues('set-cookie').entries()) {
    const name = cookieSetBy(value);
    const old = reading.sent.sessions.find((one) => one.name === name);
    if (old && isSameSession(old.value, value.slice(name.length + 1))) return { name, line };
  }
  return null;
}

/** As Akamai writes it (`exp=…~acl=…~hmac=…`). */
const EDGE_TOKEN = /[=~]exp=\d+~.*~hmac=/;

/** A page elsewhere was given a session, or the token of an edge, in a cookie that this request of its does not bring. */
export function leftBehind(reading: Reading): { past: Past; name: string } | null {
  if (reading.crossOrigin !== true || sentNothing(reading) !== true) return null;
  for (const past of reading.worked.toReversed()) {
    if (SIGN_OUT.test(past.path)) return null;
    const line = past.setCookie.find(
      (one) => isSessionCookie(cookieSetBy(one)) || EDGE_TOKEN.test(one),
    );
    if (line !== undefined) return { past, name: cookieSetBy(line) };
  }
  return leftBySite(reading);
}

/** The same, of a session that another host of the site set for all of them (`Domain`, RFC 6265 §5.1.3). */
function leftBySite({
  history,
  url,
  attempt,
  offered,
}: Reading): { past: Past; name: string } | null {
  // Who asks for a scheme takes no cookie for it.
  if (offered.length > 0) return null;
  const host = url?.hostname ?? '';
  for (const past of history.worked.toReversed()) {
    if (past.sentAt > attempt.sentAt || past.origin === url?.origin) continue;
    if (SIGN_OUT.test(past.path)) return null;
    const line = past.setCookie.find((one) => {
      const domain = /;\s*domain=\.?([\w.-]+)/i.exec(one)?.[1]?.toLowerCase();
      return (
        domain !== undefined &&
        `.${host}`.endsWith(`.${domain}`) &&
        isSessionCookie(cookieSetBy(one))
      );
    });
    if (line !== undefined) return { past, name: cookieSetBy(line) };
  }
  return null;
}
