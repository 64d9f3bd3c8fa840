/** Every credential that a request carried: Authorization, cookies, keys, signed URLs, sign-in forms. */
import {
  type Fact,
  type FlaggedStatus,
  fieldFact,
  known,
  type RequestMessage,
  type Unseen,
  unknown,
} from './exchange.ts';
import {
  type Content,
  type ContentField,
  contentField,
  readRequestContent,
} from './http/content.ts';
import { type CredentialField, parseCredential } from './http/credential.ts';
import { queryPairs } from './http/query.ts';
import { memo } from './memo.ts';
import { isKey, OF_CREDENTIALS } from './remembered.ts';
import {
  isSessionCookie,
  otherCookie,
  queryKey,
  SUBPROTOCOL,
  secretInPath,
  subprotocolKey,
} from './schemes/carriers.ts';
import {
  readSharedAccessSignature,
  readSignedCookies,
  readSignedUrl,
  type SignedUrl,
} from './signed-url.ts';

/** What Authorization (Proxy-Authorization for 407) held. */
export interface SentCredential {
  field: 'Authorization' | 'Proxy-Authorization';
  /** The field values as sent. */
  lines: readonly string[];
  parsed: CredentialField;
  /** Lower-case; null for a bare credential. */
  scheme: string | null;
  /** What follows the scheme, or the whole value of a bare credential. */
  text: string;
}

export interface Cookie {
  name: string;
  value: string;
}

/** A key or token in a field or query parameter outside the framework of RFC 9110 §11. */
export interface SentKey {
  place: 'header' | 'query' | 'path' | 'userinfo' | 'body';
  name: string;
  value: string;
}

/** What the body of the request asks for, where it signs in or asks for tokens. */
export interface SignIn {
  kind: 'password' | 'client' | 'refresh' | 'code' | 'other';
  grantType: string | null;
  clientId: string | null;
  hasSecret: boolean;
  user: string | null;
  /** The refresh token that was sent. */
  refreshToken: ContentField | null;
  /** The JWT with which the client shows who it is (RFC 7523 §2.2). */
  assertion: ContentField | null;
}

export interface Sent {
  authorization: Fact<SentCredential | null>;
  cookies: Fact<readonly Cookie[]>;
  /** Cookies that hold a session, by name. */
  sessions: readonly Cookie[];
  keys: readonly SentKey[];
  signedUrl: SignedUrl | null;
  signIn: SignIn | null;
  /** Whether any credential went out; unknown where a carrier could not be seen. */
  nothing: Fact<boolean>;
}

export function readSent(status: FlaggedStatus, request: RequestMessage, url: URL | null): Sent {
  const authorization = readAuthorization(status, request);
  const cookies = readCookies(request);
  const content = lazyContent(request);
  const keys = readKeys(request, url, content);
  const signedUrl =
    readSas(authorization) ??
    (url ? readSignedUrl(url) : null) ??
    (status === 403 && keys.length === 0 ? signedCookies(authorization, cookies) : null);
  const sessions = cookies.known ? cookies.value.filter(isSession) : [];
  const signIn = readSignIn(request, url?.pathname ?? '', isBearer(authorization), content);
  const other = () => signedUrl !== null || signIn !== null || passwordInQuery(url) !== null;
  const nothing = isNothing(status, authorization, cookies, sessions, keys, other);
  return { authorization, cookies, sessions, keys, signedUrl, signIn, nothing };
}

function readAuthorization(
  status: FlaggedStatus,
  request: RequestMessage,
): Fact<SentCredential | null> {
  const field = status === 407 ? 'Proxy-Authorization' : 'Authorization';
  const fact = fieldFact(request.fields, field);
  if (!fact.known) return fact;
  if (fact.value.length === 0) return known(null);
  const [line = '', ...more] = fact.value;
  const isOften = status !== 407 && more.length === 0;
  return known(isOften ? ownCredential(line) : readCredential(field, fact.value));
}

/** One client sends the same line with every request. */
const ownCredential = memo((line) => readCredential('Authorization', [line]), OF_CREDENTIALS);

function readCredential(field: SentCredential['field'], lines: readonly string[]): SentCredential {
  const parsed = parseCredential(lines);
  const scheme = isBare(parsed) ? null : (parsed.scheme?.toLowerCase() ?? null);
  const text = scheme === null ? parsed.raw.trim() : parsed.rest;
  return { field, lines, parsed, scheme, text };
}

/**
 * A token alone has the form of a scheme alone (RFC 9110 §11.1): what stands there without anything
 * behind it, and is no short name, is taken for a credential whose scheme was forgotten.
 */
function isBare(parsed: CredentialField): boolean {
  return parsed.scheme === null || (parsed.rest === '' && !SCHEME_NAME.test(parsed.scheme));
}

const SCHEME_NAME = /^(?=.{1,24}$)[A-Za-z]+(?:[-_][A-Za-z0-9]+)*$/;

/** Azure services beside Storage take their shared access signature in Authorization. */
function readSas(authorization: Fact<SentCredential | null>): SignedUrl | null {
  const sent = authorization.known ? authorization.value : null;
  return sent?.scheme === 'sharedaccesssignature' ? readSharedAccessSignature(sent.text) : null;
}

/** CDNs answer 403 where the cookies are not in order; beside another credential they are not what is refused. */
function signedCookies(
  authorization: Fact<SentCredential | null>,
  cookies: Fact<readonly Cookie[]>,
): SignedUrl | null {
  if (!cookies.known || (authorization.known && authorization.value)) return null;
  return readSignedCookies(new Map(cookies.value.map(({ name, value }) => [name, value])));
}

function readCookies(request: RequestMessage): Fact<readonly Cookie[]> {
  const fact = fieldFact(request.fields, 'cookie');
  if (!fact.known) return fact;
  return known(fact.value.flatMap(cookiesOf));
}

/** The pairs of a Cookie field (RFC 6265 §4.2.1). */
export function cookiesOf(line: string): Cookie[] {
  const cookies: Cookie[] = [];
  for (const pair of line.split(';')) {
    const equals = pair.indexOf('=');
    if (equals < 0) continue;
    cookies.push({ name: pair.slice(0, equals).trim(), value: pair.slice(equals + 1).trim() });
  }
  return cookies;
}

/** The body of a request, read when it is asked for, and once. */
function lazyContent({ body, fields }: RequestMessage): () => Content {
  let content: Content | undefined;
  return () => {
    if (!content) {
      const type = fieldFact(fields, 'content-type');
      content = readRequestContent(body, type.known ? (type.value[0] ?? '') : '');
    }
    return content;
  };
}

const JWT = /^eyJ[\w-]{8,}\.[\w-]{8,}\./;

const BODY_KEY =
  /^(?:token_?auth|(?:personal_?access|access|auth|api|app|upload|up)?_?token|(?:ap[ip]|access-?|secret|consumer|(?:\w+_)?pub(?:lic)?)_?key|(?:q-|x-(?:amz|goog)-)?signature|samlresponse)$/i;
const MAY_HOLD_KEY = /eyJ|key|token|signature|saml|undefined|\[object/i;
/** What a page sends for a credential that it does not have; no field is meant to hold these words. */
const LOST = /^(?:undefined|\[object \w+\])$/;
const MEANT_FOR_KEY = /(?:key|token|credentials?|secret|jwt)$/i;
/** Under so common a name it has to look like one. */
const IS_KEY = /^(?=[\w-]{20,200}$)(?=.*\d)(?=.*[a-z]).*[A-Z]/;
const LONG = /^(?=.*\d)[\w.~+/=:-]{12,}$/;

/** A JWT that is sent to be judged (introspection, verification, an exchange), or a key in a field of its name. */
function bodyToken({ body }: RequestMessage, content: () => Content): SentKey | null {
  if (!body.known || !MAY_HOLD_KEY.test(body.value)) return null;
  const read = content().fields;
  const field =
    read.find(({ value }) => JWT.test(value)) ??
    read.find(
      ({ path, value }) =>
        (BODY_KEY.test(path) && LONG.test(value)) || (path === 'key' && IS_KEY.test(value)),
    ) ??
    read.find(({ path, value }) => LOST.test(value) && MEANT_FOR_KEY.test(path));
  if (!field) return null;
  return { place: 'body', name: field.path, value: field.value };
}

/** Known by its name, or a long value of no name that is known for something else. */
const isSession = ({ name, value }: Cookie): boolean =>
  isSessionCookie(name) || (value.length >= UNGUESSABLE && /\d/.test(value) && !otherCookie(name));

/** Session identifiers have at least 64 bits (OWASP, Session Management), some 16 characters. */
const UNGUESSABLE = 16;

function readKeys(request: RequestMessage, url: URL | null, content: () => Content): SentKey[] {
  const keys: SentKey[] = [];
  for (const { name, value } of request.fields.lines) {
    if (isKey(name, value)) keys.push({ place: 'header', name, value: keyIn(name, value) });
  }
  if (url && url.search.length > 1) {
    const pairs = queryPairs(url.search);
    // Beside a state it is the code of a sign-in that is coming back (RFC 6749 §4.1.2).
    const returns = pairs.some(([name]) => name === 'state');
    for (const [name, value] of pairs) {
      if (returns && name === 'code') continue;
      if (queryKey(name, value)) keys.push({ place: 'query', name, value });
    }
  }
  const secret = url && secretInPath(url.pathname);
  if (secret) keys.push({ place: 'path', name: 'the path', value: secret });
  const token = bodyToken(request, content);
  // Under so common a name it is the credential where there is no other one.
  if (token && (keys.length === 0 || token.name !== 'token')) keys.push(token);
  if (url && (url.username || url.password)) {
    keys.push({ place: 'userinfo', name: url.username, value: url.password });
  }
  return keys;
}

const keyIn = (name: string, value: string): string =>
  SUBPROTOCOL.test(name) ? (subprotocolKey(value) ?? value) : value;

const PASSWORD_NAMES = [
  'password',
  'passwd',
  'pw',
  'pwd',
  'pass',
  'j_password',
  'user_password',
  'userPassword',
  // The second of what AuthCookie for mod_perl asks for.
  'credential_1',
];
/** `httpd_password`, `txtPassword`; where one is changed there is a session already. */
const LIKE_PASSWORD = /(?:password|passwd|passphrase|(?:^|_)pass)$/i;
const NEW_PASSWORD = /new|old|current|confirm|repeat|again|reset/i;
const USER_NAMES = [
  'username',
  'email',
  'user',
  'login',
  'identifier',
  'j_username',
  'name',
  'userName',
];

/** A second factor that is sent by itself, as the second step of a sign-in. */
const PASSCODE_NAMES = [
  'otp',
  'pin',
  'totp',
  'passcode',
  'otp_code',
  'mfa_code',
  'verification_code',
];
const SECOND_STEP = /otp|2fa|mfa|two-?factor|verify/i;

/** `refresh` may be a mere `false`, which is that long. */
const FLAG = 5;

const REFRESH_NAMES = ['refresh_token', 'refreshToken', 'refresh'];

/** Every name below has one of these in it, unless it is escaped: most bodies need not be parsed. */
const MAY_SIGN_IN = /grant|refresh|pass|pwd?|otp|code|pin|token|secret|assertion|credential|[%\\]/i;

/** Somebody is known already: a password in the body is that of another account, or a new one. */
const isBearer = (authorization: Fact<SentCredential | null>): boolean =>
  authorization.known && authorization.value?.scheme === 'bearer';

function readSignIn(
  { body }: RequestMessage,
  path: string,
  signedIn: boolean,
  read: () => Content,
): SignIn | null {
  if (!body.known || !MAY_SIGN_IN.test(body.value)) return null;
  const content = read();
  if (content.fields.length === 0) return null;
  const grantType = contentField(content, 'grant_type', 'grantType')?.value ?? null;
  const user = contentField(content, ...USER_NAMES)?.value ?? null;
  const field =
    contentField(content, ...PASSWORD_NAMES) ??
    content.fields.find(({ path }) => LIKE_PASSWORD.test(path) && !NEW_PASSWORD.test(path));
  // A form for several ways to sign in has all their fields.
  const password = field?.value === '' && !user ? undefined : field;
  const clientId = contentField(content, 'client_id', 'clientId')?.value ?? null;
  const hasSecret =
    contentField(content, 'client_secret', 'clientSecret', 'client_assertion') !== undefined ||
    (clientId !== null && contentField(content, 'secret') !== undefined);
  const passcode =
    contentField(content, ...PASSCODE_NAMES) ??
    (SECOND_STEP.test(path) ? contentField(content, 'code', 'token', 'pin') : undefined);
  const secret = password ?? passcode;
  const kind = signInKind(content, grantType, secret !== undefined, hasSecret);
  if (kind === null || (signedIn && kind === 'password' && grantType === null)) return null;
  const refreshToken = contentField(content, ...REFRESH_NAMES) ?? null;
  const assertion = contentField(content, 'client_assertion') ?? null;
  return { kind, grantType, clientId, hasSecret, user, refreshToken, assertion };
}

function signInKind(
  content: Content,
  grantType: string | null,
  hasPassword: boolean,
  hasSecret: boolean,
): SignIn['kind'] | null {
  if (grantType !== null) {
    if (/password|mfa|passwordless/.test(grantType)) return 'password';
    if (grantType === 'client_credentials') return 'client';
    if (grantType === 'refresh_token') return 'refresh';
    return grantType === 'authorization_code' ? 'code' : 'other';
  }
  // Who enters a password may ask for a refresh token (`"refresh": true`).
  if (hasPassword) return 'password';
  if (contentField(content, ...REFRESH_NAMES)?.value[FLAG]) return 'refresh';
  return hasSecret ? 'client' : null;
}

function isNothing(
  status: FlaggedStatus,
  authorization: Fact<SentCredential | null>,
  cookies: Fact<readonly Cookie[]>,
  sessions: readonly Cookie[],
  keys: readonly SentKey[],
  other: () => boolean,
): Fact<boolean> {
  if (authorization.known && authorization.value) return known(false);
  if (status === 407) return authorization.known ? known(true) : authorization;
  if (sessions.length > 0 || keys.length > 0 || other()) return known(false);
  const why: Unseen | null = !authorization.known
    ? authorization.why
    : cookies.known
      ? null
      : cookies.why;
  return why === null ? known(true) : unknown(why);
}

const USERS = ['user', 'username', 'usr', 'login'];
const PASSWORDS = ['password', 'pass', 'passwd', 'pwd'];

/**
 * The name of the query parameter that holds a password beside one that holds a user, as InfluxDB,
 * Subsonic, routers and cameras take them; null without.
 */
export function passwordInQuery(url: URL | null): string | null {
  if (!url || url.search.length < 6) return null;
  const has = (name: string) => url.searchParams.has(name);
  if (has('u')) return ['p', 't'].find(has) ?? null;
  return USERS.some(has) ? (PASSWORDS.find(has) ?? null) : null;
}

/** In the words that people in Europe call it by, and the mutations of GraphQL that sign in with one. */
const PASSWORD_IN_BODY =
  /"\w*(?:passw(?:or)?[dt]|pwd|kennwort|wachtwoord|senha|contrase[ñn]a|mot_?de_?passe|has[lł]o|parola|[sş]ifre|пароль)\w{0,9}"\s*:|\bmutation\b[^{]{0,300}\{\s*(?:sign_?in|log_?in)\b/i;

/**
 * Whether a JSON body holds a password, whoever else the request comes from: one that a client passes
 * on, or the present one of a user who changes it.
 */
export const passwordInBody = ({ body }: RequestMessage): boolean =>
  body.known && PASSWORD_IN_BODY.test(body.value);
