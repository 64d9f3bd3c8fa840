/**
 * Of which kind the credential is by its place and form: what a refusal that says nothing more is a
 * refusal of.
 */
import type { Reading } from '../../analysis.ts';
import { firstOf } from '../../exchange.ts';
import { readBasic, readToken } from '../../remembered.ts';
import { headerKey, holdsPassword, isSignatureField, queryKey } from '../../schemes/carriers.ts';
import { passwordInQuery, type SentCredential, type SentKey } from '../../sent.ts';

import { authorization } from './sent.ts';

export type Kind =
  | 'nothing'
  | 'unknown'
  | 'password'
  | 'client'
  | 'refresh'
  | 'api-key'
  | 'token'
  | 'session'
  | 'signature'
  | 'integrated'
  | 'other';

export const kindOf = (reading: Reading): Kind => reading.derived(classify);

/** Nothing is known to have been sent that names who is asking, but for the cookie of a session. */
export const isByCookieAtMost = (reading: Reading): boolean =>
  ['nothing', 'session', 'unknown'].includes(kindOf(reading));

const KEY_SCHEMES: ReadonlySet<string> = new Set([
  'apikey',
  'api-key',
  'key',
  'geniekey',
  'app',
  'discogs',
  'hawk',
]);
/** `X-Dovecot-API`, `Acme-Key`: a scheme of its product's own for its keys. */
const NAMES_KEY = /-(?:api|key)$/;
/** `DirectLogin: username="…",password="…"` (Open Bank Project). */
const NAMES_PASSWORD = /\bpassword=/;
const SIGNED: ReadonlySet<string> = new Set([
  'aws4-hmac-sha256',
  'aws',
  'sharedkey',
  'sharedkeylite',
  'signature',
  'oauth',
  'hmac',
  'mac',
]);
const TOKENS: ReadonlySet<string> = new Set([
  'bearer',
  'token',
  'dpop',
  'jwt',
  'ssws',
  'bot',
  'gnap',
]);

function classify(reading: Reading): Kind {
  const { sent } = reading;
  const credential = authorization(reading);
  const { signIn } = sent;
  if (signIn?.kind === 'password') return 'password';
  if (signIn?.kind === 'refresh') return 'refresh';
  if (signIn) return 'client';
  if (credential) {
    const { scheme, text } = credential;
    if (scheme === 'basic') {
      if (isClientEndpoint(reading)) return 'client';
      return isKeyByWords(text, reading) ? 'api-key' : basicKind(text);
    }
    // So Square takes the secret of an application where tokens are revoked.
    if (scheme === 'client') return 'client';
    if (scheme === 'digest' || scheme === 'ldap') return 'password';
    if (scheme === 'negotiate' || scheme === 'ntlm' || scheme === 'kerberos') return 'integrated';
    if (scheme !== null && (KEY_SCHEMES.has(scheme) || NAMES_KEY.test(scheme))) return 'api-key';
    if (scheme === 'oauth' && credential.parsed.params.oauth_consumer_key === undefined)
      return 'token';
    if (scheme !== null && SIGNED.has(scheme)) return 'signature';
    if (scheme === null && isSignedText(text)) return 'api-key';
    if (signsPair(reading, credential)) return 'signature';
    if (scheme === null || TOKENS.has(scheme) || reading.token) {
      const { params, scheme: first } = credential.parsed;
      return isPublicKeyFormat(params.token ?? (text || (first ?? ''))) ? 'api-key' : 'token';
    }
    return 'other';
  }
  if (sent.signedUrl) return 'signature';
  const key = meantKey(reading);
  // The id of an application says who asks, not whether somebody is signed in.
  if (key && !(sent.sessions.length > 0 && isAppId(key.name))) {
    if (key.place === 'userinfo') return 'password';
    if (holdsPassword(key.name) || NAMES_PASSWORD.test(key.value)) return 'password';
    if (userBeside(key, reading) !== undefined) return 'password';
    if (isPublicKeyFormat(key.value)) return 'api-key';
    if (isSignatureField(key.name)) return 'signature';
    const isToken = IS_JWT.test(key.value) && !/api[-_]?key$/i.test(key.name);
    return isTokenField(key) || isToken ? 'token' : 'api-key';
  }
  if (sent.sessions.length > 0) return 'session';
  if (passwordInQuery(reading.url) !== null) return 'password';
  return sent.nothing.known ? 'nothing' : 'unknown';
}

/**
 * The user that stands in a field of its own beside the password in another (`X-Auth-User` and
 * `X-Auth-Key`), as OpenStack Swift, Kimai and NetScaler take them. What is called an API key is one,
 * whoever it is said to be of.
 */
export function userBeside({ name }: SentKey, reading: Reading): string | undefined {
  const prefix = /^(.+-)(?<!api-)(?:key|token|pass|password)$/i.exec(name)?.[1];
  return prefix === undefined ? undefined : firstOf(reading.requestField(`${prefix}user`));
}

export const isAppId = (name: string): boolean => /(?:^|[-_])(?:app|client)[-_]?id$/i.test(name);

const isSessionName = (name: string): boolean => /session|(?:^|[-_])sid$/i.test(name);

/** The id of a session in a field or parameter of its own, or under a scheme of that name (Tryton). */
export function sessionCarrier(reading: Reading): SentKey | undefined {
  const sent = authorization(reading);
  if (sent) {
    return sent.scheme === 'session'
      ? { place: 'header', name: sent.field, value: sent.lines[0] ?? '' }
      : undefined;
  }
  const key = meantKey(reading);
  return key && isSessionName(key.name) ? key : undefined;
}

const IS_JWT = /^(?:bearer )?eyJ[\w-]+\.eyJ/i;

/** By its name, or because its product keeps a token in it. */
const isTokenField = ({ place, name }: SentKey): boolean =>
  isSessionName(name) ||
  ((/token|jwt|assertion/i.test(name) ||
    (place === 'header' ? headerKey(name) : queryKey(name)) === 'token') &&
    !/api|private|server|service|account|application|admin/i.test(name));

/** Where a key and a token were sent, the answer may say which of them it means; ids beside keys are neither. */
function meantKey({ sent: { keys }, services }: Reading): SentKey | undefined {
  if (keys.length < 2) return keys[0];
  const token = services.statements.some(
    ({ means, quote }) => means === 'bad-credential' && /token/i.test(quote),
  );
  return (
    (token && keys.find(isTokenField)) || keys.find(({ name }) => !/id$/i.test(name)) || keys[0]
  );
}

/** Token, introspection and revocation endpoints, where Basic holds the client (RFC 6749 §2.3.1). */
export function isClientEndpoint(reading: Reading): boolean {
  const { method, request } = reading.attempt;
  // Without a grant in its body it is a sign-in with user and password.
  if (method !== 'POST' || (request.body.known && request.body.value === '')) return false;
  const path = reading.url?.pathname ?? '';
  return /\/(?:token|introspect|introspection|revoke|revocation|par)\/?$/.test(path);
}

/** One half is empty, and the server speaks of a key. */
function isKeyByWords(text: string, { services }: Reading): boolean {
  const { user, password } = readBasic(text);
  return (
    (user === '') !== (password === '') &&
    services.statements.some(({ quote }) => /api[- _]?key/i.test(quote))
  );
}

/** Services that take a key as the user name of Basic, with an empty password or a fixed word. */
function basicKind(text: string): Kind {
  const { user, password } = readBasic(text);
  return isPublicKeyFormat(user ?? '') ||
    isPublicKeyFormat(password ?? '') ||
    (MADE_AT_RANDOM.test(user ?? '') &&
      (isFixed(password ?? '') || MADE_AT_RANDOM.test(password ?? ''))) ||
    (user === '' && MADE_AT_RANDOM.test(password ?? '')) ||
    (isKeyId(user ?? '') && MADE_AT_RANDOM.test(password ?? ''))
    ? 'api-key'
    : 'password';
}

/** No password at all, or the word that products document in its stead. */
const isFixed = (password: string): boolean =>
  /^(?:|x|unused|none|session|x-oauth-basic|(?:api[-_]?)?(?:token|key))$/i.test(password);

/** No user is called so. */
const MADE_AT_RANDOM = /^(?=.*\d)(?=.*[A-Za-z])[\w-]{20,}$/;
/** Hexadecimal, or capitals and digits: nobody is called so. */
const isKeyId = (user: string): boolean =>
  /^(?=.*\d)(?=.*[a-f])[\da-f]{12,}$/i.test(user) || /^(?=.*\d)(?=.*[A-Z])[\dA-Z]{16,}$/.test(user);

/**
 * Key and signature as some products put them into Authorization, in parts and without a scheme: hmac-auth of
 * APISIX (its name, the key, the signature and more, parted by `#`), the object storage of Tencent Cloud
 * (`q-sign-algorithm=sha1&q-ak=…`), dLocal (`V2-HMAC-SHA256, Signature: …`) and Baidu (`bce-auth-v1/…`).
 */
export const isSignedText = (text: string): boolean =>
  /^[\w-]+#[^#]+#[^#]+|^q-sign-algorithm=|^[\w-]*HMAC[\w-]*,|^bce-auth-v\d\//i.test(text);

/** What is signed with the request, lest the signature be good for ever. */
const MOMENT = /^(?:[\w-]+-)?(?:date|timestamp|nonce)$/i;

/** An id and an HMAC of SHA-1 or SHA-256 behind a scheme of its product's own (`Apollo app:base64`), beside a time or a nonce. */
export const signsPair = ({ attempt }: Reading, { scheme, text }: SentCredential): boolean =>
  scheme !== null &&
  scheme !== 'basic' &&
  !TOKENS.has(scheme) &&
  /^[^:\s]{1,100}:(?:[A-Za-z\d+/]{27}|[A-Za-z\d+/]{43})=$/.test(text) &&
  attempt.request.fields.lines.some(({ name }) => MOMENT.test(name));

/** What proves an application or a delivery, and is no key to call an API with. */
const OF_OTHER_USE: ReadonlySet<string> = new Set(['client-secret', 'webhook-secret']);

/** Such a secret in the place of a key or token, in words; null where none is known. */
export function secretOfOther(reading: Reading): string | null {
  const { sent } = reading;
  const credential = authorization(reading);
  // Clients show who they are with Basic.
  if (sent.signIn || sent.signedUrl || credential?.scheme === 'basic') return null;
  const text = credential
    ? credential.text
    : sent.keys.find(({ place }) => place === 'header')?.value;
  const token = text ? readToken(text) : null;
  return token?.kind === 'opaque' && OF_OTHER_USE.has(token.format?.role ?? '')
    ? (token.format?.name ?? null)
    : null;
}

/** Prefixes that providers document for their keys and personal access tokens. */
const PREFIXES =
  /^(?:gh[pousr]_|github_pat_|gl(?:pat|dt|rt|soat|ptt|cbt)-|sk-|[sr]k_(?:live|test|sbox|prod)_|pk_(?:live|test|sbox|prod)_|api_(?:live|test|sandbox)[._]|whsec_|xox[abposr]-|xapp-|shp(?:at|ca|pa|ss)_|SG\.[\w-]{16,}|AIza[\w-]{30,}|AKIA|npm_|pypi-|hf_|dop_v1_|doo_v1_|key-[0-9a-f]{32}|pat-(?:na|eu|ap)\d-|lin_api_|secret_[A-Za-z0-9]{40,}|ntn_|sbp_|sb_(?:secret|publishable)_|glsa_|eyJrIjoi|NRAK-|dapi[0-9a-f]{32}|figd_|re_[A-Za-z0-9]|r8_|gsk_|sk-ant-|ATATT3x|ATBB|dckr_pat_|PMAK-|EZ[AT]K|xkeysib-|patw?[A-Za-z0-9]{14}\.)/;

export const isPublicKeyFormat = (text: string): boolean => PREFIXES.test(text);
