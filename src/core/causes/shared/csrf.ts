/** Tokens against forgery that were good earlier, and what has become of them since. */
import type { Evidence, Reading, Step } from '../../analysis.ts';
import type { Past } from '../../history.ts';
import { isSignInReturn, percentDecoded } from '../../http/query.ts';
import { readToken } from '../../remembered.ts';
import { namesCsrf } from '../../schemes/csrf.ts';
import { cookiesOf } from '../../sent.ts';
import { evidence, inWords, said, step } from '../cause.ts';
import { cookieSetBy } from './cookies.ts';
import { inHistory } from './earlier.ts';
import { authorizationOf, csrfFieldOf, inRequest, isNavigation, isUnsafe } from './request.ts';
import { moment, requestLine } from './words.ts';

/** A cookie that the request came without. */
export interface Lost {
  past: Past;
  cookie: string;
  /** In seconds, where that time is over. */
  lived: string | undefined;
}

/** The server set the cookie of its anti-forgery token, and the request came without it. */
export function lostCookie(reading: Reading): Lost | null {
  const { cookies } = reading.sent;
  if (reading.status !== 403 || !isUnsafe(reading) || !cookies.known) return null;
  if (authorizationOf(reading) !== null || reading.crossOrigin !== false) return null;
  for (const past of reading.worked.toReversed()) {
    for (const line of past.setCookie) {
      const cookie = cookieSetBy(line);
      if (!namesCsrf(cookie)) continue;
      if (cookies.value.some((sent) => sent.name === cookie)) return null;
      const age = /;\s*max-age=(\d+)/i.exec(line)?.[1];
      const isOver = Number(age) * 1000 <= reading.attempt.sentAt - past.sentAt;
      return { past, cookie, lived: isOver ? age : undefined };
    }
  }
  return null;
}

/** The same, as evidence. */
export function ofLost({ past, cookie, lived }: Lost): Evidence {
  const why = lived === undefined ? '' : `, which had ended (Max-Age=${lived})`;
  const says = `${past.method} ${past.path} set the cookie ${cookie}${why}; this request came without it.`;
  return evidence('credential', 'likely', says, inHistory(past));
}

/** What brings the cookie along. */
export function bringCookie(reading: Reading, { past, cookie, lived }: Lost): Step[] {
  const line = requestLine(reading);
  const steps = [
    step(
      'developer',
      lived === undefined
        ? `Let the cookie ${cookie} come along with ${line}: look under Application (Storage) why it did not (Path, Domain, Secure, SameSite)${bringsNone(reading) ? "; if the call says credentials: 'omit', take that out" : ''}.`
        : `Fetch a new token (${past.method} ${past.path}) just before ${line}: the cookie ${cookie} had ended after ${lived} seconds.`,
    ),
  ];
  if (lived !== undefined) {
    steps.push(
      step(
        'owner',
        `Let the cookie ${cookie} live as long as the page that sends ${line} is used.`,
      ),
    );
  }
  return steps;
}

/** A script kept all cookies back, or the browser did. */
const bringsNone = (reading: Reading): boolean =>
  !isNavigation(reading) && reading.sent.cookies.known && reading.sent.cookies.value.length === 0;

/** A field of a form with the token, and what it holds. */
const FORM_FIELD =
  /(?:^|&)([\w[\]-]*(?:csrf|xsrf|forgery|authenticity_token)[\w[\]-]*)=([^&]{16,})/i;
/** Rails and Django write the token of a session anew into each page, and take any of them. */
const MASKED = /authenticity_token|csrfmiddlewaretoken/;
/** So much of a page is searched for its form. */
const PAGE = 200_000;

/** The token in the form of a request that was refused. */
function formToken(reading: Reading): { name: string; value: string } | null {
  const { body } = reading.attempt.request;
  if (reading.status !== 403 || !isUnsafe(reading) || !body.known) return null;
  const [, name, sent] = FORM_FIELD.exec(body.value.slice(0, 20_000)) ?? [];
  return name === undefined || sent === undefined ? null : { name, value: percentDecoded(sent) };
}

/** The page was loaded once more since its form was: it brought another token, and sessions mostly know the last. */
export function ofOlderPage(reading: Reading): Evidence | null {
  const form = formToken(reading);
  if (!form) return null;
  const { name, value } = form;
  let newer: Past | undefined;
  for (const past of reading.worked.toReversed()) {
    const page = past.attempt.response?.body;
    const html = page?.known ? page.value.slice(0, PAGE) : '';
    if (!html.includes(name)) continue;
    if (!html.includes(value)) newer ??= past;
    else if (!newer || (MASKED.test(name) && newer.setCookie.length === 0)) return null;
    else {
      const says = `${name} holds the token of ${past.method} ${past.path}; ${newer.method} ${newer.path} was answered with another one since.`;
      return evidence('credential', 'likely', says, inHistory(newer));
    }
  }
  return null;
}

/** The form is of a page from before a sign-in, which begins another session: its token is not of that one. */
export function ofSessionBefore(reading: Reading): Evidence | null {
  const { cookies } = reading.sent;
  const form = formToken(reading);
  if (!form || !cookies.known) return null;
  const { name, value } = form;
  const page = reading.worked.findLast(({ attempt: { response } }) =>
    response?.body.known ? response.body.value.slice(0, PAGE).includes(value) : false,
  );
  const signIn = reading.worked.findLast(({ grant }) => grant === 'sign-in');
  if (!page || !signIn || signIn.sentAt <= page.sentAt) return null;
  const isNew = cookies.value.some((one) =>
    signIn.setCookie.some((line) => line.startsWith(`${one.name}=${one.value}`)),
  );
  if (!isNew) return null;
  const says = `${name} holds the token of ${page.method} ${page.path}; ${signIn.method} ${signIn.path} has begun another session since.`;
  return evidence('credential', 'likely', says, inHistory(signIn));
}

/** The page still sends the token that the cookie held when it was loaded; a sign-in has brought another one since. */
export function ofOlderCookie(reading: Reading): Evidence | null {
  const { cookies } = reading.sent;
  const field = reading.attempt.request.fields.lines.find(({ name }) => namesCsrf(name));
  if (!field || !cookies.known || !isUnsafe(reading)) return null;
  const value = percentDecoded(field.value);
  const cookie = cookies.value.find(({ name }) => namesCsrf(name));
  if (!cookie || percentDecoded(cookie.value) === value) return null;
  const past = reading.worked.findLast(({ cookie: sent }) =>
    cookiesOf(sent ?? '').some(
      (one) => one.name === cookie.name && percentDecoded(one.value) === value,
    ),
  );
  if (!past) return null;
  const says = `${field.name} holds what the cookie ${cookie.name} was for ${past.method} ${past.path}; it has another value since.`;
  return evidence('credential', 'likely', says, inHistory(past));
}

/**
 * A sign-in elsewhere comes back with its state (RFC 6749 §10.12), and without a cookie that the state
 * could be compared with: the browser did not keep it, or what stands in front did not pass it on.
 */
export function returnWithoutCookie(reading: Reading): Evidence | null {
  const { cookies } = reading.sent;
  if (!isSignInReturn(reading.url) || reading.attempt.method !== 'GET') return null;
  if (!cookies.known || cookies.value.length > 0) return null;
  const start = reading.earlier.findLast(({ attempt: { response } }) =>
    response?.fields.lines.some(
      ({ name, value }) => /^location$/i.test(name) && /[?&]state=/.test(value),
    ),
  );
  const says = `The sign-in comes back with state and code, and without any cookie to compare the state with${start ? `; it began at ${start.method} ${start.path}` : ''}.`;
  return start
    ? evidence('history', 'likely', says, inHistory(start))
    : evidence('hint', 'likely', says, { in: 'url', span: null });
}

/** The anti-forgery token is a JWT of its own (SFTPGo), and that is what has ended, not the session in the cookie. */
export function ofEnded(reading: Reading): Evidence | null {
  const field = csrfFieldOf(reading.attempt);
  const expired = said(reading, 'token-expired');
  if (!field || !expired || reading.lifetime?.state !== 'valid') return null;
  const token = readToken(field.value);
  const exp = token.kind === 'jwt' ? token.claims.exp : null;
  if (typeof exp !== 'number' || exp * 1000 > reading.serverNow) return null;
  const says = `The token in ${field.name} had ended at ${moment(exp * 1000)}, that in the cookie had not. ${inWords(expired)}`;
  return evidence('credential', 'certain', says, inRequest(field.name));
}
