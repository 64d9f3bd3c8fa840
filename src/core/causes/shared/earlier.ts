/** What earlier requests tell: whether the same credential was good or was ended, and who was sent to the sign-in. */
import type { Evidence, Place, Reading } from '../../analysis.ts';
import { type Attempt, fieldValue, fieldValues } from '../../exchange.ts';
import type { Past } from '../../history.ts';
import { type ChallengeList, parseChallenges } from '../../http/challenge.ts';
import { evidence } from '../cause.ts';
import { authorizationOf, headerKeyOf, inResponse, isSafe, sessionText } from './request.ts';

export const inHistory = (past: Past): Place => ({ in: 'history', exchange: past.exchange.id });

export const SIGN_OUT = /\/(?:log-?out|sign-?out|revoke|revocation)\b/i;

/** Whether a request signed out or withdrew tokens. */
export function endsSignIn({ method, path }: Past): boolean {
  if (SIGN_OUT.test(path)) return true;
  return method === 'DELETE' && /token|session|sign-?in|login/i.test(path);
}

const OF_PASSWORD = /pass(?:word|wd|phrase)/i;
const NEW_PASSWORD = /"new_?pass(?:word|wd|phrase)?"\s*:|(?:^|&)new_?pass(?:word|wd|phrase)?=/i;

/** Whether a request changed a password, by its path or by what it sent. */
export function changesPassword({ method, path, attempt }: Past): boolean {
  if (isSafe(method)) return false;
  const { body } = attempt.request;
  return OF_PASSWORD.test(path) || (body.known && NEW_PASSWORD.test(body.value));
}

/** Tells of earlier requests whether they carried the same credential; null where this one carried none. */
export function carriesSame(reading: Reading): ((past: Past) => boolean) | null {
  const authorization = authorizationOf(reading)?.lines[0];
  if (authorization !== undefined) {
    const beside = reading.sent.keys.filter(({ place }) => place === 'query');
    return (past) =>
      sameCredential(past.authorization, authorization) &&
      beside.every(({ value }) => past.url.includes(value));
  }
  const key = headerKeyOf(reading);
  if (key) return (past) => sentField(past, key.name) === key.value;
  const inQuery = reading.sent.keys.find(({ place }) => place === 'query');
  if (inQuery) return (past) => past.url.includes(inQuery.value);
  const cookie = sessionText(reading);
  return cookie === null ? null : (past) => past.cookie?.includes(cookie) === true;
}

/** The request that signed out, or withdrew, the very credential that is sent again. */
export function endedWith(reading: Reading): Past | undefined {
  const same = carriesSame(reading);
  return same ? reading.worked.findLast((past) => endsSignIn(past) && same(past)) : undefined;
}

/** The last request for something else that carried the same credential and worked. */
export function workedWith(reading: Reading, withinMs: number): Past | undefined {
  const isSame = carriesSame(reading);
  if (!isSame) return undefined;
  const since = reading.attempt.sentAt - withinMs;
  const path = reading.url?.pathname;
  for (const past of reading.worked.toReversed()) {
    if (past.sentAt < since) return undefined;
    if (past.grant !== null || isSentToSignIn(past) || isCached(past) || !isSame(past)) continue;
    // What it was good for before says nothing of it any more.
    if (endsSignIn(past)) return undefined;
    const isOther = past.path !== path || past.method !== reading.attempt.method;
    if (isOther || gitService(past.url) !== gitService(reading.attempt.url)) return past;
    const operation = operationOf(reading.attempt);
    if (operation !== null && (operationOf(past.attempt) ?? operation) !== operation) return past;
  }
  return undefined;
}

/** What a call asks for at an address that serves all: the method of JSON-RPC 2.0 §4, the operation of GraphQL. */
export function operationOf({ request: { body } }: Attempt): string | null {
  if (!body.known) return null;
  return (
    /"(?:method|operationName)"\s*:\s*"([^"]{1,100})"/.exec(body.value.slice(0, 4000))?.[1] ?? null
  );
}

/** To fetch from a Git repository and to push to it begin at the same path (gitprotocol-http, "Smart Clients"). */
const gitService = (url: string): string | undefined =>
  /\/info\/refs\?service=(git-[a-z-]+)$/.exec(url)?.[1];

/** The last request for something else, or for the same with another query, that the same credential was good for a moment before. */
export function justAccepted(reading: Reading): Past | undefined {
  const isSame = carriesSame(reading);
  if (!isSame) return undefined;
  const { url, sentAt } = reading.attempt;
  return reading.worked.findLast(
    (past) =>
      past.sentAt > sentAt - JUST_BEFORE_MS &&
      past.url !== url &&
      past.grant === null &&
      !endsSignIn(past) &&
      !isCached(past) &&
      isSame(past),
  );
}

/** What was accepted here before is no key or password that nobody knows, though it may have ceased to be one. */
export function wasGood(reading: Reading): boolean {
  const isSame = carriesSame(reading);
  return isSame !== null && reading.worked.some(isSame);
}

/** The value of a parameter of the query of an earlier request; null where it had none. */
export const sentParameter = ({ url }: Past, name: string): string | null =>
  url.includes(`${name}=`) ? new URLSearchParams(/\?([^#]*)/.exec(url)?.[1]).get(name) : null;

/** The value of a field of an earlier request; null where it was not sent. */
export function sentField({ attempt }: Past, name: string): string | null {
  const lower = name.toLowerCase();
  const { lines } = attempt.request.fields;
  return lines.find((line) => line.name.toLowerCase() === lower)?.value ?? null;
}

/** The same text; of Digest the same user in the same realm, since every request has its own response. */
export function sameCredential(one: string | null, other: string): boolean {
  if (one === other) return true;
  const mine = digestUser(other);
  return one !== null && mine !== null && digestUser(one) === mine;
}

function digestUser(value: string): string | null {
  if (!/^\s*digest\s/i.test(value)) return null;
  const part = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(value)?.[1];
  const [user, realm, nonce] = [part('username'), part('realm'), part('nonce')];
  return user && realm && nonce ? `${user} ${realm} ${nonce}` : null;
}

/** A credential that worked this shortly before has hardly ended since. */
export const JUST_BEFORE_MS = 30_000;

/** It carried neither Authorization nor cookies. */
export const isAnonymous = ({ authorization, cookie }: Past): boolean =>
  authorization === null && cookie === null;

/** A request to the same server that carried a credential and worked, where this one carries none. */
export const workedSignedIn = ({ worked }: Reading): Past | undefined =>
  worked.findLast((past) => past.grant === null && !isAnonymous(past));

/** What the server asked for when it answered an earlier request. */
export const askedIn = ({ attempt: { response } }: Past): ChallengeList =>
  parseChallenges(response ? fieldValues(response.fields, 'www-authenticate') : []);

const SIGN_IN = /log-?in|sign-?in|sso|saml|oauth|openid|\/auth(?:orize|enticate)?\b|\/cas\//i;

/** A page with the same cookie was sent to the sign-in before, and none was let in since. */
export function sentAway(reading: Reading): Past | undefined {
  const session = sessionText(reading);
  if (session === null) return undefined;
  for (let i = reading.earlier.length - 1; i >= 0; i--) {
    const past = reading.earlier[i];
    if (!past?.cookie?.includes(session)) continue;
    if (past.status >= 200 && past.status < 300) return undefined;
    if (isSentToSignIn(past)) return past;
  }
  return undefined;
}

/** What the browser had kept was not asked of the server. */
const isCached = ({ attempt }: Past): boolean => attempt.response?.fromCache === true;

/** A redirect to the sign-in is no acceptance. */
function isSentToSignIn({ status, attempt }: Past): boolean {
  if (status < 300 || status > 399 || !attempt.response) return false;
  return SIGN_IN.test(fieldValue(attempt.response.fields, 'location') ?? '');
}

/** `Location`, and what servers send to scripts in its place (`X-Redirect`, `HX-Redirect`, `X-Icinga-Redirect`). */
const LEADS = /^(?:location|(?:[\w-]{1,40}-)?redirect(?:-(?:to|ur[il]|location))?)$/i;

/** The answer leads to the sign-in, in a field of its own; null without. */
export function leadsToSignIn({ attempt: { response } }: Reading): Evidence | null {
  const field = response?.fields.lines.find(
    ({ name, value }) => LEADS.test(name) && SIGN_IN.test(value),
  );
  if (!field) return null;
  const says = `${field.name} of the answer leads to the sign-in.`;
  return evidence('text', 'likely', says, inResponse(field.name));
}
