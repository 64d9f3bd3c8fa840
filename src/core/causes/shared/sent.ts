/** What was sent, as causes ask for it. */
import type { Certainty, Evidence, Place, Reading } from '../../analysis.ts';
import { challengeField } from '../../http/challenge.ts';
import type { Span } from '../../http/scan.ts';
import { findScheme } from '../../schemes/index.ts';
import type { SentCredential, SentKey } from '../../sent.ts';
import type { Statement } from '../../services/service.ts';
import { evidence, inWords, said } from '../cause.ts';

/** Authorization, where it is known to have been sent; never that of a proxy. */
export function authorization(reading: Reading): SentCredential | null {
  if (reading.status === 407) return null;
  const { authorization: fact } = reading.sent;
  return fact.known ? fact.value : null;
}

/** A scheme as it is usually written; the name itself where it is not known. */
export function schemeName(scheme: string): string {
  const lower = scheme.toLowerCase();
  return findScheme(scheme)?.names.find((name) => name.toLowerCase() === lower) ?? scheme;
}

export const isScheme = (word: string): boolean => findScheme(word) !== null;

/** A credential that stands in Authorization without any scheme: its text, or null. */
export function bareCredential(sent: SentCredential): string | null {
  if (sent.scheme === null) return sent.text === '' ? null : sent.text;
  if (sent.text !== '' || isScheme(sent.scheme)) return null;
  return sent.parsed.scheme ?? sent.scheme;
}

/** Place of the credential behind the scheme, or of a part of it. */
export function inAuthorization(sent: SentCredential, part?: Span): Place {
  const { schemeSpan } = sent.parsed;
  // A credential without a scheme has the form of a scheme alone.
  const restSpan = sent.scheme === null && schemeSpan ? schemeSpan : sent.parsed.restSpan;
  const span = part
    ? { start: restSpan.start + part.start, end: restSpan.start + part.end }
    : { start: restSpan.start, end: restSpan.end };
  return { in: 'request', field: sent.field, line: 0, span };
}

/** Place of the name of the scheme. */
export function atScheme(sent: SentCredential): Place {
  return { in: 'request', field: sent.field, line: 0, span: sent.parsed.schemeSpan };
}

export function atKey(key: SentKey): Place {
  if (key.place === 'header') return { in: 'request', field: key.name, line: 0, span: null };
  if (key.place === 'body') return { in: 'sent-body', path: key.name };
  return { in: 'url', span: null };
}

export const AT_STATUS: Place = { in: 'status' };
export const AT_TIME: Place = { in: 'time' };

/** Where the token that `reading.token` holds was sent. */
export function atToken(reading: Reading): Place {
  const sent = authorization(reading);
  if (sent) return inAuthorization(sent);
  const refreshToken = reading.sent.signIn?.refreshToken;
  if (refreshToken) return { in: 'sent-body', path: refreshToken.path };
  const key = reading.sent.keys.find((one) => one.place !== 'userinfo');
  return key ? atKey(key) : { in: 'request', field: 'Cookie', line: 0, span: null };
}

/** What carried the token, to stand in a sentence. */
export function tokenCarrier(reading: Reading): string {
  if (authorization(reading)) return 'Authorization';
  if (reading.sent.signIn?.refreshToken) return 'the body';
  const key = reading.sent.keys.find((one) => one.place !== 'userinfo');
  return key ? key.name : 'the cookie';
}

/** Whose token is one of many cookies, and perhaps for somebody else. */
export const inCookie = (reading: Reading): boolean => tokenCarrier(reading) === 'the cookie';

/** A challenge that asks for one of the schemes. */
export function challengeOf(reading: Reading, ...schemes: string[]) {
  return reading.challenges.challenges.find((one) => schemes.includes(one.scheme.toLowerCase()));
}

export function atChallenge(reading: Reading, index = 0): Place {
  const challenge = reading.challenges.challenges[index];
  const span = challenge ? challenge.span : null;
  return { in: 'response', field: challengeField(reading), line: challenge?.line ?? 0, span };
}

export interface ErrorCode {
  /** Lower case. */
  code: string;
  description: string;
  at: Place;
}

/** The `error` of a challenge (RFC 6750 §3), else of a JSON or form body (RFC 6749 §5.2). */
export const errorCode = (reading: Reading): ErrorCode | null => reading.derived(findErrorCode);

const findErrorCode = (reading: Reading): ErrorCode | null =>
  inChallenge(reading) ?? inBody(reading);

function inChallenge(reading: Reading): ErrorCode | null {
  for (const { params, parameters, line } of reading.challenges.challenges) {
    const code = params.error;
    if (!code) continue;
    const span = parameters.find((one) => one.name === 'error')?.valueSpan ?? null;
    const at: Place = { in: 'response', field: challengeField(reading), line, span };
    return { code: code.toLowerCase(), description: params.error_description ?? '', at };
  }
  return null;
}

function inBody({ content }: Reading): ErrorCode | null {
  const field = content.fields.find((one) => one.path === 'error');
  if (!field || !/^[a-z_]{4,40}$/.test(field.value)) return null;
  const description = content.fields.find((one) => one.path === 'error_description');
  const at: Place = { in: 'body', path: 'error', span: null };
  return { code: field.value, description: description?.value ?? '', at };
}

/** The server says that it did not accept what it got, without saying why. */
export function refusesCredential(reading: Reading): boolean {
  return (
    errorCode(reading)?.code === 'invalid_token' || said(reading, 'bad-credential') !== undefined
  );
}

/** Words or codes that speak of permission, so that the credential itself was taken. */
export function speaksOfPermission(reading: Reading): boolean {
  const code = errorCode(reading)?.code;
  if (code === 'insufficient_scope' || code === 'insufficient_user_authentication') return true;
  return said(reading, 'insufficient-scope', 'permission-denied', 'step-up-required') !== undefined;
}

/** A CORS preflight (Fetch §4.8): never carries credentials. */
export function isPreflight(reading: Reading): boolean {
  if (reading.exchange.type === 'preflight') return true;
  if (reading.attempt.method !== 'OPTIONS') return false;
  const asked = reading.requestField('access-control-request-method');
  if (asked.known) return asked.value.length > 0;
  return reading.crossOrigin === true;
}

/** A piece of evidence, or nothing: lists are built with it. */
export const pieces = (...found: (Evidence | false | null | undefined)[]): Evidence[] =>
  found.filter((one): one is Evidence => Boolean(one));

/** `pieces`, or undefined where nothing was found. */
export function evidenceOf(
  ...found: (Evidence | false | null | undefined)[]
): Evidence[] | undefined {
  const list = pieces(...found);
  return list.length > 0 ? list : undefined;
}

/** Words that a cause explains, so that they count for it as much as the server's words do elsewhere. */
export function explained(words: Statement, certainty: Certainty): Evidence {
  return evidence(words.own ? 'word' : 'text', certainty, inWords(words), words.at);
}
