/** What several causes hold a refusal against: how it was authenticated, and what worked before. */
import type { Evidence, Place, Reading } from '../../analysis.ts';
import { type Attempt, type FieldLine, fieldValue, fieldValues, firstOf } from '../../exchange.ts';
import type { Past } from '../../history.ts';
import {
  type Challenge,
  type ChallengeList,
  challengeField,
  parseChallenges,
} from '../../http/challenge.ts';
import { OPEN_MEANINGS } from '../../ids.ts';
import { isSignatureField } from '../../schemes/carriers.ts';
import { isCsrfHeader } from '../../schemes/csrf.ts';
import { passwordInQuery, type SentCredential, type SentKey } from '../../sent.ts';
import type { Meaning, Statement } from '../../services/service.ts';
import { evidence } from '../cause.ts';

export const BODY: Place = { in: 'body', path: '', span: null };
export const inRequest = (field: string): Place => ({ in: 'request', field, line: 0, span: null });
export const inResponse = (field: string): Place => ({
  in: 'response',
  field,
  line: 0,
  span: null,
});
export const inHistory = (past: Past): Place => ({ in: 'history', exchange: past.exchange.id });

/** True, false, or null where the carriers could not all be seen. */
export const sentNothing = ({ sent }: Reading): boolean | null =>
  sent.nothing.known ? sent.nothing.value : null;

/** The Authorization (Proxy-Authorization) that was sent; null where none is known. */
export const authorizationOf = ({ sent }: Reading): SentCredential | null =>
  sent.authorization.known ? sent.authorization.value : null;

/** The credential in words, to stand behind "with": `the Bearer token`, `the session cookie sid`. */
export function credentialInWords(reading: Reading): string {
  const { sessions, keys, signedUrl, signIn } = reading.sent;
  const authorization = authorizationOf(reading);
  if (authorization)
    return authorization.scheme === null
      ? `the credential in ${authorization.field}`
      : `the ${authorization.parsed.scheme} credential in ${authorization.field}`;
  // What names the user stands beside the key.
  const key = keys.find(({ name }) => !/user(?:-?name)?$/i.test(name)) ?? keys[0];
  if (key && !(signedUrl && key.place === 'query'))
    return key.place === 'userinfo'
      ? 'the user and password in the URL'
      : `the ${isSignatureField(key.name) ? 'signature' : 'key'} in ${key.name}`;
  if (signedUrl) return `the signature in the ${signedUrl.carrier} (${signedUrl.kind})`;
  const [session] = sessions;
  if (session) return `the session cookie ${session.name}`;
  if (signIn) return 'the sign-in data in the body';
  return passwordInQuery(reading.url) === null
    ? 'no credential'
    : 'the user and password in the URL';
}

export interface ChallengeWord {
  value: string;
  challenge: Challenge;
  at: Place;
}

/** A parameter of whatever challenge in WWW-Authenticate has it first. */
export function challengeWord(reading: Reading, name: string): ChallengeWord | undefined {
  const field = challengeField(reading);
  for (const challenge of reading.challenges.challenges) {
    if (challenge.params[name] === undefined) continue;
    const parameter = challenge.parameters.find((one) => one.name === name);
    if (!parameter) continue;
    const at: Place = { in: 'response', field, line: challenge.line, span: parameter.span };
    return { value: parameter.value, challenge, at };
  }
  return undefined;
}

const SAFE: ReadonlySet<string> = new Set([
  'GET',
  'HEAD',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'REPORT',
  'SEARCH',
]);

/** Whether the method asks for a change (RFC 9110 §9.2.1). */
export const isUnsafe = ({ attempt }: Reading): boolean => !SAFE.has(attempt.method.toUpperCase());

/** The page itself, a frame: what the address bar or a link asked for. */
export function isNavigation(reading: Reading): boolean {
  const { type } = reading.exchange;
  if (type === 'main_frame' || type === 'sub_frame') return true;
  return firstOf(reading.requestField('sec-fetch-mode')) === 'navigate';
}

/** Made by a page of the server itself; what nobody's page asked for (`Sec-Fetch-Site: none`) is not. */
export const isSameOrigin = (reading: Reading): boolean =>
  reading.crossOrigin === false && firstOf(reading.requestField('sec-fetch-site')) !== 'none';

/** The handshake of a web socket (RFC 6455 §4.1), whose servers look at Origin themselves. */
export const isWebSocket = (reading: Reading): boolean =>
  reading.exchange.type === 'websocket' ||
  firstOf(reading.requestField('upgrade'))?.toLowerCase() === 'websocket';

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
  if (SAFE.has(method.toUpperCase())) return false;
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
    if (past.path !== path || past.method !== reading.attempt.method) return past;
  }
  return undefined;
}

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

/** The key or token that was sent in a field of its own. */
export const headerKeyOf = ({ sent }: Reading): SentKey | undefined =>
  sent.keys.find(({ place }) => place === 'header');

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

/** The session as it stands in the Cookie field; null without one. */
export function sessionText({ sent }: Reading): string | null {
  const [session] = sent.sessions;
  return session ? `${session.name}=${session.value}` : null;
}

/** Words for a session that was ended rather than left alone for too long. */
export const ENDED =
  /not[ _-]?found|not[ _-]?exist|terminat|revoke|destroy|closed|invalidat|(?:logged|signed)[ _-]?out|another (?:device|browser|location)|no longer exist|not have|been ended/i;

/** A credential that worked this shortly before has hardly ended since. */
export const JUST_BEFORE_MS = 30_000;

/** Says no more than the status code itself. */
const EMPTY_WORDS =
  /^(?:http\/[\d.]+ )?(?:error:? )?(?:40[137][\s:.-]*)?(?:forbidden|unauthori[sz]ed|proxy authentication required)?[.!]?$/i;

export const isEmpty = ({ quote }: Statement): boolean => EMPTY_WORDS.test(quote.trim());

/** The words say who was asking (`user=alice`), although no credential was seen: a parameter may have named him. */
export const namesUser = ({ quote }: Statement): boolean =>
  /\buser(?:name)?(?:\s{0,2}[=:]\s{0,2}["']?|\s["'])(?!["']|null|none|unknown|undefined|guest|anon|system:anon|dr\.who)[\w.@-]/i.test(
    quote,
  );

/** As `said`, without reason phrases and fields that say no more than the status code itself. */
export function saidInWords(reading: Reading, ...means: Meaning[]): Statement | undefined {
  const found = reading.services.statements.filter(
    (one) => means.includes(one.means) && !isEmpty(one),
  );
  return found.find(({ recognised }) => recognised) ?? found[0];
}

/** It carried neither Authorization nor cookies. */
export const isAnonymous = ({ authorization, cookie }: Past): boolean =>
  authorization === null && cookie === null;

/** The field of a request that is against forgery. */
export const csrfFieldOf = ({ request }: Attempt): FieldLine | undefined =>
  request.fields.lines.find(({ name }) => isCsrfHeader(name));

const KEY_FIELD = /\b(?:x|[a-z]{1,20}-api)-[a-z-]{0,30}(?:key|token)\b|\b[a-z]{2,20}-api-?key\b/i;

/** The field for keys or tokens that words name (`X-Acme-Token`, `Acme-API-Key`). */
export const keyFieldIn = (words: string): string | undefined =>
  schemeIn(words) === undefined ? KEY_FIELD.exec(words)?.[0] : undefined;

/** `Authorization: apikey token=…`: what stands in front of the credential, in an example. */
const IN_EXAMPLE = /\bauthorization["'`]?:\s{0,2}["'`]?([a-z][\w-]{1,20})[ =](?!is\b|was\b)/i;
const NO_SCHEME =
  /^(?:bearer|basic|header|token|the|no|not|missing|invalid|required|access|api|please|you|your|must|expected|field|authentication|value|user)$/i;

/** Named as a scheme, or as what stands in Authorization; of the form of a field or as an example shows it. */
export function schemeIn(words: string): string | undefined {
  const example = IN_EXAMPLE.exec(words)?.[1];
  if (example !== undefined && !NO_SCHEME.test(example)) return example;
  const found = KEY_FIELD.exec(words);
  if (!found || /^x-/i.test(found[0])) return undefined;
  const isScheme =
    /\bscheme\b/i.test(words) ||
    /\bauthorization["'`]?\s{0,2}[:=]\W{0,3}$/i.test(words.slice(0, found.index));
  return isScheme ? found[0] : undefined;
}

/** The words ask for a bearer token, and the credential came under another scheme. */
export const asksForBearer = (words: Statement | undefined, scheme: string): boolean =>
  scheme !== 'bearer' && scheme !== 'dpop' && /bearer|access[ _-]?token/i.test(words?.quote ?? '');

/** A server that got Authorization, and found nothing in it. */
export const saysItIsEmpty = (words: Statement | undefined): boolean =>
  /header\b.{0,20}\bempty|^token is null$/i.test(words?.quote ?? '');

/** A request to the same server that carried a credential and worked, where this one carries none. */
export const workedSignedIn = ({ worked }: Reading): Past | undefined =>
  worked.findLast((past) => past.grant === null && !isAnonymous(past));

/** What the server asked for when it answered an earlier request. */
export const askedIn = ({ attempt: { response } }: Past): ChallengeList =>
  parseChallenges(response ? fieldValues(response.fields, 'www-authenticate') : []);

/** The server names the very field in which the key was sent: it has looked there, and does not like it. */
export const namesSentField = ({ sent, services }: Reading): boolean =>
  sent.keys.some(({ place, name }) => {
    if (place !== 'header') return false;
    const field = name.toLowerCase();
    return services.statements.some(
      ({ means, quote }) =>
        (means === 'bad-credential' || means === 'api-key-invalid') &&
        quote.toLowerCase().includes(field),
    );
  });

/** Words that are about the credential: what says them has not taken it. */
const OF_CREDENTIAL: ReadonlySet<Meaning> = new Set<Meaning>([
  'no-credential',
  'not-signed-in',
  'bad-credential',
  'api-key-invalid',
  'password-rejected',
  'token-expired',
  'token-not-yet-valid',
  'token-malformed',
  'token-wrong-type',
  'token-audience-mismatch',
  'token-issuer-mismatch',
  'token-signature-invalid',
  'token-revoked',
  'token-rejected',
  'session-expired',
  'client-authentication-failed',
  'credentials-missing',
  'signature-mismatch',
  'signed-url-expired',
]);

const isOfCredential = ({ means, quote }: Statement): boolean =>
  OF_CREDENTIAL.has(means) && !OF_EITHER.test(quote);

export const speaksOfCredential = ({ services }: Reading): boolean =>
  services.statements.some(isOfCredential);

/** The same, in more words than the status code itself has. */
export const explainsCredential = ({ services }: Reading): boolean =>
  services.statements.some((one) => isOfCredential(one) && !isEmpty(one));

/** The challenge names other schemes than the one that was sent: who asks cannot be known to the server. */
export function asksForAnother(reading: Reading): boolean {
  const { offered } = reading;
  const scheme = authorizationOf(reading)?.scheme;
  return typeof scheme === 'string' && offered.length > 0 && !offered.includes(scheme);
}

/**
 * The same, of a credential that may well be refused: words about one that was accepted a moment before
 * are of something else, or a stock code.
 */
export const refusesForCredential = (reading: Reading): boolean =>
  speaksOfCredential(reading) && (!workedWith(reading, JUST_BEFORE_MS) || asksToSignIn(reading));

/** A session can end from one moment to the next: nobody is signed in any more. */
const asksToSignIn = ({ services, sent }: Reading): boolean =>
  sent.sessions.length > 0 &&
  services.statements.some(
    ({ means, certainty }) => means === 'not-signed-in' && certainty !== 'possible',
  );

/** Servers call so what the credential lacks, and what the permission lacks. */
const OF_EITHER = /^authori[sz]ation[ _-]?(?:error|failed|failure)$/i;

/** Words that leave it open why; every other meaning names a cause. */
const OPEN: ReadonlySet<Meaning> = new Set<Meaning>([
  ...OPEN_MEANINGS,
  'permission-denied',
  'unauthenticated-reported-as-403',
  'credentials-missing',
]);

/** The server names a cause that has nothing to do with who is asking. */
export const namesAnother = ({ services }: Reading, besides?: Meaning): boolean =>
  services.statements.some(
    ({ means, certainty }) =>
      certainty !== 'possible' &&
      means !== besides &&
      !OPEN.has(means) &&
      !OF_CREDENTIAL.has(means),
  );

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

/** Shorter texts stand in others, or begin or end alike, by chance. */
export const LEAST = 12;

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

const STOCK =
  /^(?:\W|\b(?:message|error|errors|status|statuscode|httpstatus|code|title|detail|http|success|false|null|json|data|zoderror|forbidden|unauthori[sz]ed|access|denied|e?\d{1,5})\b)*$/i;
/** Members that tell when and where (Spring Boot, NestJS, tRPC), not why. */
const CIRCUMSTANCE = /(?:^|\.)(?:path|timestamp)$/;

/** The answer says in words no more than its status code does. */
export const saysNoMore = ({ content: { text, fields } }: Reading): boolean =>
  text.length < 300 &&
  (fields.length > 0
    ? fields.every(({ path, value }) => CIRCUMSTANCE.test(path) || STOCK.test(value))
    : STOCK.test(text));

const PASSWORD_FIELD = /<input\b[^>]{0,200}\btype\s*=\s*["']?password\b/i;

/** The page that refuses has a form to sign in. */
export const asksForPassword = ({ content: { kind, raw } }: Reading): boolean =>
  kind === 'html' && PASSWORD_FIELD.test(raw);

/**
 * A sign-in was refused without a reason, or by showing the form once more: before the password is
 * accepted nobody is known who could lack a permission.
 */
export const isSignInRefused = (reading: Reading): boolean =>
  reading.sent.signIn?.kind === 'password' &&
  authorizationOf(reading) === null &&
  (saysNoMore(reading) || asksForPassword(reading) || !/\p{L}/u.test(reading.content.text));
