/** Conditions of sayings that several products share, for `when`: on what was sent, and on who answered. */
import type { Reading } from '../analysis.ts';
import { firstOf } from '../exchange.ts';
import { knownAbsent, type Past } from '../history.ts';
import { readBasic } from '../remembered.ts';

type When = (reading: Reading) => boolean;

/** With the cookie of a session. */
export const bySession: When = ({ sent }) => sent.sessions.length > 0;

/** With Authorization, in whatever scheme. */
export const withAuthorization: When = ({ sent }) =>
  sent.authorization.known && sent.authorization.value !== null;

/** The scheme of Authorization in lower case; null for a credential without one, undefined where none is known. */
export const schemeOf = ({ sent: { authorization } }: Reading): string | null | undefined =>
  authorization.known ? authorization.value?.scheme : undefined;

/** With Authorization in the scheme of that name, in lower case; null for a credential without one. */
export const inScheme =
  (name: string | null): When =>
  (reading) =>
    schemeOf(reading) === name;

/** With a JWT that has all these claims; `kid` is of its header. */
export const withClaims =
  (...names: ('kid' | 'iss' | 'aud')[]): When =>
  ({ token }) =>
    token?.kind === 'jwt' &&
    names.every((name) => (name === 'kid' ? token.kid !== null : token.claims[name] !== undefined));

/** With a JWT whose issuer is of this form. */
export const issuedBy =
  (issuer: RegExp): When =>
  ({ token }) =>
    token?.kind === 'jwt' && issuer.test(String(token.claims.iss));

/** By way of a proxy, which was told who asks. */
export const throughProxy: When = (reading) =>
  firstOf(reading.requestField('proxy-authorization')) !== undefined;

/** Whether an earlier request carried the same Authorization. */
export function carriedIt({ sent: { authorization } }: Reading): (past: Past) => boolean {
  const line = authorization.known ? authorization.value?.lines[0] : undefined;
  return (past) => past.authorization === line;
}

/** With a key or token in the field of that name, in lower case. */
export const withKey =
  (field: string): When =>
  ({ sent }) =>
    sent.keys.some(({ name }) => name.toLowerCase() === field);

const READS = ['GET', 'HEAD', 'OPTIONS'];

/** Changes something with a session cookie alone: no other credential, and no X-CSRF-Token. */
export const writesBySessionAlone: When = (reading) =>
  !READS.includes(reading.attempt.method) &&
  bySession(reading) &&
  !withAuthorization(reading) &&
  reading.sent.keys.length === 0 &&
  knownAbsent(reading.attempt.request, 'x-csrf-token');

/** With a signed URL, or signed cookies, whose time is over. */
export const signedForThePast: When = ({ sent: { signedUrl }, serverNow }) =>
  typeof signedUrl?.expiresAt === 'number' && signedUrl.expiresAt < serverNow;

/** With Authorization in none of these schemes; null stands for a credential without one. */
export const inOtherThan = (...names: (string | null)[]): When => {
  const taken = names.map(inScheme);
  return (reading) => withAuthorization(reading) && !taken.some((is) => is(reading));
};

/** At an address of API Gateway's own; an own domain in front of it shows only in fields of the answer. */
export const atExecuteApi: When = ({ url }) => /\.execute-api\./.test(url?.hostname ?? '');

/** Answered by S3 itself, whatever stands in front of it. */
export const byS3: When = (reading) => /^amazons3$/i.test(reading.responseField('server') ?? '');

/** The token says itself that its time is not over. */
export const isInTime: When = ({ lifetime, serverNow }) =>
  typeof lifetime?.expiresAt === 'number' && lifetime.expiresAt > serverNow;

/** Sent by a page of another host. */
export const fromOtherHost: When = (reading) => {
  const origin = firstOf(reading.requestField('origin')) ?? '';
  const host = /^https?:\/\/([\w.:-]+)/.exec(origin)?.[1];
  return host !== undefined && host !== reading.url?.host;
};

/** The method that a preflight asks for; otherwise that of the request itself. */
export const wantedMethod = (reading: Reading): string =>
  firstOf(reading.requestField('access-control-request-method')) ?? reading.attempt.method;

/** For `seeks`: the user of Basic, where that name can stand in a command as it is. */
export function userOfBasic({ sent: { authorization } }: Reading): readonly string[] {
  const sent = authorization.known ? authorization.value : null;
  const user = sent?.scheme === 'basic' ? readBasic(sent.text).user : null;
  return [user !== null && /^[\w.@+-]{1,60}$/.test(user) ? user : 'NAME'];
}

/** What AvalancheGo serves stands below /ext/, by default at a port of its own. */
export const atAvalanche: When = ({ url }) =>
  url?.port === '9650' || url?.pathname.startsWith('/ext/') === true;
