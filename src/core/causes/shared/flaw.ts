/**
 * What is plainly wrong with the text of the credential itself, whoever reads it. At most one flaw
 * is stated, so that the causes of a flaw never compete, and so that the others know that the
 * server's words about "an invalid token" are words about the flaw.
 */
import type { Place, Reading } from '../../analysis.ts';
import type { Past } from '../../history.ts';
import { percentDecoded } from '../../http/query.ts';
import type { Span } from '../../http/scan.ts';
import { isOpen } from '../../ids.ts';
import { readBasic, readPlaceholder } from '../../remembered.ts';
import { isSignatureField, isUnset } from '../../schemes/carriers.ts';
import type { SentCredential } from '../../sent.ts';
import type { Meaning } from '../../services/service.ts';
import type { Placeholder } from '../../token/placeholder.ts';
import { sentField, wasGood } from './earlier.ts';
import { isSignedText } from './kind.ts';
import { headerKeyOf, LEAST } from './request.ts';
import { authorization, bareCredential, isScheme, schemeName } from './sent.ts';

export type Flaw =
  /** `at` where it is neither in Authorization nor a key under the name of `where`. */
  | { kind: 'placeholder'; what: Placeholder; where: string; span: Span | null; at?: Place }
  | { kind: 'scheme-duplicated'; first: string; second: string; span: Span }
  | { kind: 'scheme-missing'; text: string }
  | { kind: 'basic-malformed'; why: string; at: number }
  | { kind: 'token-malformed' }
  /** A part of a credential that worked: its beginning, or its end. */
  | {
      kind: 'token-cut';
      whole: Past;
      less: number;
      from: 'its-answer' | 'worked';
      lacks?: 'first' | 'last';
    };

const NOTHING: Placeholder = {
  kind: 'empty',
  what: '',
  explanation: 'nothing stands where the credential belongs',
};
const NOBODY: Placeholder = {
  kind: 'empty',
  what: '',
  explanation: 'user name and password are both empty',
};

/** The flaw of the credential, or null. */
export const flawOf = (reading: Reading): Flaw | null => reading.derived(findFlaw);

const findFlaw = (reading: Reading): Flaw | null =>
  reading.status === 407
    ? null
    : (ofAuthorization(reading) ?? ofKeys(reading) ?? inPath(reading) ?? ofHistory(reading));

/** The flaw of a text that is a placeholder; null of any other. */
function placeholderIn(where: string, text: string, at?: Place): Flaw | null {
  const what = readPlaceholder(text);
  return what && { kind: 'placeholder', what, where, span: null, ...(at && { at }) };
}

function ofAuthorization(reading: Reading): Flaw | null {
  const sent = authorization(reading);
  if (!sent) return null;
  const { text } = sent;
  const bare = bareCredential(sent);
  if (bare !== null) {
    const flaw = placeholderIn(sent.field, bare);
    if (flaw) return flaw;
    // In the form that its product gives it, whatever that is, it is no damaged token.
    if (wasRead(reading)) return null;
    const isForm = isProductsForm(reading, bare);
    if (!isForm && !takesBare(reading, bare) && !bareWorked(reading))
      return { kind: 'scheme-missing', text: bare };
    const isDamaged = reading.token?.kind === 'malformed' && (!isForm || bare.startsWith('eyJ'));
    return isDamaged ? { kind: 'token-malformed' } : null;
  }
  if (sent.scheme === null || text === '') {
    const span = { start: 0, end: 0 };
    return { kind: 'placeholder', what: NOTHING, where: sent.field, span };
  }
  const twice = secondScheme(text, sent.scheme);
  if (twice) return { ...twice, first: schemeName(sent.scheme) };
  if (sent.scheme === 'basic') return ofBasic(text, sent.field) ?? keyBeside(reading);
  // The padding of a part of a JWT looks like the sign behind the name of a parameter.
  if (sent.parsed.parameters.length > 0 && !text.startsWith('eyJ')) {
    return inParameter(sent) ?? ofCompanions(reading);
  }
  const what = readPlaceholder(text);
  if (what) {
    return { kind: 'placeholder', what, where: sent.field, span: { start: 0, end: text.length } };
  }
  // What was good before has the form that its server wants.
  const isDamaged = reading.token?.kind === 'malformed' && !wasGood(reading);
  return isDamaged ? { kind: 'token-malformed' } : keyBeside(reading);
}

/** A key or token that goes with the one in Authorization, where the server does not say of which it speaks. */
function keyBeside({ sent, services }: Reading): Flaw | null {
  if (services.statements.some(({ means }) => !isOpen(means) && !OF_THE_SAME.has(means)))
    return null;
  for (const { place, name, value } of sent.keys) {
    const flaw = place === 'header' && isUnset(value) ? placeholderIn(name, value) : null;
    if (flaw) return flaw;
  }
  return null;
}

/**
 * Of a credential in parameters it is the token (`Token token="…"`), or whose key made the signature
 * (`Credential=undefined/20250311/…`).
 */
function inParameter({ field, parsed }: SentCredential): Flaw | null {
  for (const { name, value } of parsed.parameters) {
    const whose = value.split('/', 1)[0] ?? '';
    const text = name === 'token' ? value : OF_KEY.test(name) && isUnset(whose) ? whose : null;
    const flaw = text === null ? null : placeholderIn(field, text);
    if (flaw) return flaw;
  }
  return null;
}

/** Parameters of a signature that name the key. */
const OF_KEY = /^(?:credential|key_?id|oauth_consumer_key|oauth_token)$/i;

/** Meanings of words that can only be said of a credential that was read as it stands. */
const READ: ReadonlySet<Meaning> = new Set<Meaning>([
  'token-expired',
  'token-revoked',
  'token-not-yet-valid',
  'token-audience-mismatch',
  'token-issuer-mismatch',
  'token-signature-invalid',
  'insufficient-scope',
  'account-disabled',
  'rate-limited',
]);

const wasRead = ({ services }: Reading): boolean =>
  services.statements.some(
    ({ means, quote }) => READ.has(means) || (means === 'token-malformed' && OF_PART.test(quote)),
  );

/** Damage in one part of a token is seen by whoever took it apart. */
const OF_PART = /signature|payload|base64|segment/i;

/** The form that a product gives its credential, without a scheme: it answers, or the form shows it. */
export const isProductsForm = (
  { services: { seen, statements }, sent: { keys } }: Reading,
  bare: string,
): boolean =>
  isSignedText(bare) ||
  // A signature over the request goes with it, or is what stands there, beside the id of the key.
  keys.some(
    ({ place, name }) => place === 'header' && (isSignatureField(name) || IS_HASH.test(bare)),
  ) ||
  [...seen, ...statements].some(({ service }) => service.bare);

/** In hexadecimal digits, as hashes are written. */
const IS_HASH = /^(?:[0-9a-f]{2}){16,64}$/i;

/** Authorizers of API Gateway, and Pow, read the whole field as the token, with or without Bearer. */
function takesBare(reading: Reading, bare: string): boolean {
  // Tokens of Phoenix begin so: it names their algorithm, and nothing else.
  if (bare.startsWith('SFMyNTY.')) return true;
  if (!bare.startsWith('ey')) return false;
  const host = reading.url?.hostname ?? '';
  return (
    host.includes('.execute-api.') ||
    host.includes('.appsync-api.') ||
    reading.responseField('x-amz-apigw-id') !== undefined
  );
}

/** A bare credential worked at this server: then that is the form it takes. */
export function bareWorked(reading: Reading): boolean {
  return reading.worked.some(
    ({ authorization: value }) => value !== null && !value.trim().includes(' '),
  );
}

const FIRST_WORD = /^([A-Za-z][A-Za-z0-9-]{1,20})(?::[ \t]*|[ \t]+|%20)(?=\S)/;

/** Two credentials that a library joined to one field value: `Bearer a, Bearer b`. */
const JOINED = /^[^\s,"=]+=*[ \t]*,[ \t]*([A-Za-z][A-Za-z0-9-]{1,20})[ \t]+[^\s=]/;

function secondScheme(text: string, scheme: string) {
  const word = FIRST_WORD.exec(text) ?? JOINED.exec(text);
  const name = word?.[1];
  if (!word || !name || !(isScheme(name) || name.toLowerCase() === scheme)) return null;
  const start = word[0].lastIndexOf(name);
  const span = { start, end: start + name.length };
  return { kind: 'scheme-duplicated' as const, second: name, span };
}

function ofBasic(text: string, where: string): Flaw | null {
  const { user, password, fault } = readBasic(text);
  if (user === null || password === null || fault?.code === 'control-character') {
    const what = readPlaceholder(text);
    const span = { start: 0, end: text.length };
    if (what) return { kind: 'placeholder', what, where, span };
    return {
      kind: 'basic-malformed',
      why: fault?.message ?? 'it cannot be decoded',
      at: fault?.at ?? 0,
    };
  }
  if (user === '' && password === '') {
    return { kind: 'placeholder', what: NOBODY, where, span: null };
  }
  const ofPassword = readPlaceholder(password);
  const what = ofPassword ?? readPlaceholder(user);
  // An empty half is allowed: many services take a key as user name with no password.
  if (what === null || what.kind === 'empty' || DEFAULT_PASSWORD.test(what.what)) return null;
  const other = ofPassword ? user : password;
  if (KIND_OF_OTHER.test(what.what) && readPlaceholder(other) === null) return null;
  return { kind: 'placeholder', what, where, span: null };
}

/** A fixed word that tells what stands in the other half: Graylog takes `<token>:token`, SendGrid `apikey:<key>`. */
const KIND_OF_OTHER = /^(?:api[-_]?)?(?:token|key)$/i;

/** What products are shipped with may well be the password. */
const DEFAULT_PASSWORD =
  /^(?:change[-_]?me|password|secret|test|example|sample|dummy|placeholder)$/i;

/** A list of parameters, each with its name: more than a token. */
const NAMED = /^\w+="/;

function ofKeys(reading: Reading): Flaw | null {
  if (authorization(reading)) return null;
  for (const key of reading.sent.keys) {
    if (key.place === 'userinfo') continue;
    const flaw = placeholderIn(key.name, key.value.replace(/^bearer /i, ''));
    if (flaw) return flaw;
  }
  const beside = ofCompanions(reading) ?? ofSessions(reading);
  if (beside) return beside;
  const first = reading.sent.keys.some(
    ({ place, value }) => place !== 'userinfo' && !NAMED.test(value),
  );
  if (!first || reading.token?.kind !== 'malformed') return null;
  // In a field of its own it was good at this server: whatever form it has is that of its product.
  return headerKeyOf(reading) && wasGood(reading) ? null : { kind: 'token-malformed' };
}

/** A page that writes its cookie itself, or a server that wrote a value it had not got. */
function ofSessions({ sent: { sessions } }: Reading): Flaw | null {
  if (!sessions.every(({ value }) => isUnset(value))) return null;
  const [first] = sessions;
  return first ? placeholderIn(`the cookie ${first.name}`, first.value, IN_COOKIE) : null;
}

/** Some APIs take the key as a part of the path; an example there says itself that it stands for one. */
function inPath({ url, sent }: Reading): Flaw | null {
  if (!url || !(sent.nothing.known && sent.nothing.value) || !OF_A_KEY.test(url.pathname))
    return null;
  for (const part of url.pathname.split('/')) {
    if (!OF_A_KEY.test(part)) continue;
    const what = readPlaceholder(percentDecoded(part).replace(/^bot/, ''));
    if (what?.kind === 'example-value' || what?.kind === 'unfilled-template') {
      return { kind: 'placeholder', what, where: 'the path', span: null, at: IN_URL };
    }
  }
  return null;
}

const IN_COOKIE: Place = { in: 'request', field: 'Cookie', line: 0, span: null };
const IN_URL: Place = { in: 'url', span: null };

/** A name of a key alone is a path like others. */
const OF_A_KEY =
  /(?:your|my[-_]|[{<$]|%7b|%3c)[^/]*(?:key|token|secret)|(?:key|token|secret)[-_]?here/i;

/** What servers call a text that is no token. */
const OF_THE_SAME: ReadonlySet<Meaning> = new Set<Meaning>([
  'token-malformed',
  'token-rejected',
  'api-key-invalid',
  'credentials-missing',
]);

/** A field without which the credential beside it is worth nothing holds no value. */
function ofCompanions({ attempt }: Reading): Flaw | null {
  for (const { name, value } of attempt.request.fields.lines) {
    const flaw = isUnset(value) && COMPANION.test(name) ? placeholderIn(name, value) : null;
    if (flaw) return flaw;
  }
  return null;
}

/** It says whose the key is (`X-User-Id` of Rocket.Chat), or holds the session of a temporary key. */
const COMPANION =
  /^x-(?:(?:[\w-]+-)?(?:user|account|client|app|tenant|org)(?:-?id)?|amz-security-token)$/i;

function ofHistory(reading: Reading): Flaw | null {
  const { token } = reading;
  if (token?.kind !== 'opaque' || token.text.length < LEAST) return null;
  const line = authorization(reading)?.lines[0];
  const key = line === undefined ? reading.sent.keys.find((one) => one.place === 'header') : null;
  const mine = line ?? key?.value;
  if (mine === undefined) return null;
  const name = key?.name;
  // The scheme and its blank.
  const inFront = mine.endsWith(token.text) ? mine.slice(0, -token.text.length) : mine;
  for (const past of reading.worked) {
    const value = name === undefined ? past.authorization : sentField(past, name);
    if (value === null || value.length <= mine.length) continue;
    const cut = { kind: 'token-cut', whole: past, less: value.length - mine.length } as const;
    if (value.startsWith(mine)) return { ...cut, from: 'worked' };
    if (value.startsWith(inFront) && value.endsWith(token.text))
      return { ...cut, from: 'worked', lacks: 'first' };
  }
  return ofItsAnswer(token.text, reading);
}

/** The answer that brought the token holds more of it, in front or behind. */
function ofItsAnswer(text: string, { history }: Reading): Flaw | null {
  for (const past of history.grants.toReversed()) {
    const body = past.attempt.response?.body;
    const at = body?.known ? body.value.indexOf(text) : -1;
    if (!body?.known || at < 0) continue;
    const before = /[\w.~+/=-]*$/.exec(body.value.slice(Math.max(0, at - LONGEST), at))?.[0] ?? '';
    const behind = /^[\w.~+/=-]*/.exec(body.value.slice(at + text.length))?.[0] ?? '';
    const less = before.length + behind.length;
    return less > 0 ? { kind: 'token-cut', whole: past, less, from: 'its-answer' } : null;
  }
  return null;
}

/** So much of it is looked at in front of what was sent. */
const LONGEST = 4096;
