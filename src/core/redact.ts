/**
 * Takes secrets out of what is shown, copied and exported. Every place where an exchange can carry one
 * is known here: credentials, cookies, keys, tokens, passwords, in fields, addresses and bodies.
 */
import type { Attempt, Exchange, Fact, FieldLine, Fields } from './exchange.ts';
import { splitUrl } from './history.ts';
import { percentDecoded } from './http/query.ts';
import { memo } from './memo.ts';
import { headerKey, isUnset, looksLikeKey, secretInPath } from './schemes/carriers.ts';
import { isCsrfHeader } from './schemes/csrf.ts';
import { isSecretName, isSecretParameter, looksRandom } from './schemes/secret-parameter.ts';

/** One secret that was found: its text, and where, for the list of what was removed. */
export interface Secret {
  text: string;
  /** For example `request header Cookie` or `body field client_secret`. */
  where: string;
}

/** What stands in place of a secret: its length may be the clue (a token that was cut). */
export const masked = (secret: string): string => `•••(${secret.length})`;

/** Shorter secrets are masked in their own place only: elsewhere they would hit other words. */
const SHORTEST_EVERYWHERE = 6;
/** Longest text that is searched for tokens, in characters. */
const SEARCHED = 4_000_000;

const SECRET_FIELD =
  /^(?:dpop|x-ms-client-principal|.*(?:token|secret|password|passwd|apikey)|(?:.*[-_])?(?:pass|(?:api|access|app|subscription|auth)-?key|session(?:-?id)?|credentials?|signature|jwt|assertion|otp|auth-receipt|authentication|wsse)|.*[cx]srf.*)$/i;
/** Fields whose names look like secrets and are none. */
const PLAIN_FIELD = /^(?:x-ratelimit.*|x-csrf-header|sec-.*)$/i;

const CREDENTIAL_PARAMETER =
  /^(?:(?:oauth_|access_|client_)?(?:token|signature|verifier)|response|sig|mac|password|key|secret|assertion|ticket)$/i;
/** What names who signs, what and when: it is no secret, however random it looks. */
const PUBLIC_PARAMETER =
  /^(?:c?nonce|opaque|realm|uri|url|user(?:name|hash)?|alg(?:orithm)?|qop|nc|(?:key-?)?id|kid|k|credential|access(?:-?key)?|(?:signed-?)?(?:headers|date)|time(?:stamp)?|ts|created|exp(?:ires)?|ext|hash|app|dlg|device(?:-?id)?|sr|se|skn|oauth_(?:nonce|consumer_key|timestamp|callback|body_hash))$/i;
/** Names of other schemes are not known: what is long and made at random is taken for a secret (`root` of a macaroon). */
const isSecretIn = (name: string, value: string): boolean =>
  CREDENTIAL_PARAMETER.test(name) ||
  (value.length >= 16 && looksRandom(value) && !PUBLIC_PARAMETER.test(name));

/**
 * Formats of tokens that are public: JSON web tokens and the prefixes that their issuers document.
 * Each begins with fixed characters and goes on with one class, so that a search is linear.
 */
const TOKENS = [
  /eyJ[\w-]{6,}(?:\.[\w-]*){1,4}/,
  // Telegram: `/bot<id>:<secret>/method`, percent-encoded or not.
  /[Bb][Oo][Tt]\d{6,12}(?::|%3[Aa])[\w-]{30,}/,
  // Slack and Discord: the secret of an incoming webhook is the end of its address.
  /services\/T[A-Z0-9]{6,}\/B[A-Z0-9]{6,}\/[A-Za-z0-9]{16,}/,
  /webhooks\/\d{15,20}\/[\w-]{40,}/,
  /(?:gh[opsur]_|github_pat_|glpat-|gldt-|glrt-|xox[abeprs]-|xapp-|[rs]k_(?:live|test)_|whsec_|sk-|AIza|ya29\.|SG\.|npm_|pypi-|hf_|do[opr]_v1_|shp(?:at|ca|pa|ss)_|hv[sbr]\.|dapi|sntrys_|lin_api_|figd_|ATATT|EAA|AQVN|v4\.(?:public|local)\.)[\w.-]{12,}/,
];
/** Any of them, at the start of a word. */
const ANY_TOKEN = new RegExp(`\\b(?:${TOKENS.map(({ source }) => source).join('|')})`, 'g');

/** Names that answers also give to what is no secret: `code: invalid_token`, `key: orders`. */
const AMBIGUOUS =
  /^(?:code|key|clave|clef?|clé|chave|chiave|sleutel|klucz|nyckel|parola|auth|access|refresh|session|hash|ticket)$/i;

const isSecretField = memo(
  (name) => (SECRET_FIELD.test(name) && !PLAIN_FIELD.test(name)) || isCsrfHeader(name),
);

/** As a query writes it. */
const decoded = (text: string): string => percentDecoded(text.replaceAll('+', ' '));

type Found = (text: string, where: string) => void;

/** The secret part of a credential (RFC 9110 §11.4): what follows the scheme, or in it the key parameters. */
function inCredential(value: string, where: string, found: Found): void {
  for (const line of value.split('\n')) {
    const match = /^[ \t]*([!#$%&'*+.^`|~\w-]+)[ \t]+(.*)$/s.exec(line);
    const rest = match?.[2]?.trim() ?? line.trim();
    if (rest === '') continue;
    const scheme = match?.[1]?.toLowerCase() ?? '';
    const parameters = /^[\w!#$%&'*+.^`|~-]+[ \t]*=[ \t]*(?:"|[^=\s])/.test(rest);
    if (scheme && scheme !== 'basic' && parameters) {
      let any = false;
      for (const [, name = '', quoted, bare] of rest.matchAll(
        // Azure joins them with `&`, Akamai with `;`.
        /([\w-]+)[ \t]*=[ \t]*(?:"([^"]*)"|([^\s,;&"]+))/g,
      )) {
        const secret = quoted ?? bare ?? '';
        if (secret === '' || !isSecretIn(name, secret)) continue;
        any = true;
        found(secret, where);
      }
      if (any) continue;
    }
    found(rest, where);
    // Signed or made up in a form of its own: `V2-HMAC-SHA256, Signature: …`, `tid=…;sku=…`.
    for (const word of rest.split(/[\s,;&]+/)) {
      const value = word.slice(word.indexOf('=') + 1);
      if (looksRandom(word)) found(word, where);
      if (value !== word && looksRandom(value)) found(value, where);
    }
    // The signature behind the name of who signed (`SharedKey account:…`).
    const signature = /^[\w-]{1,64}:([\w+/]{20,}={0,2})$/.exec(rest)?.[1];
    if (signature) found(signature, where);
    if (scheme === 'basic') {
      const password = basicPassword(rest);
      if (password) found(password, where);
    }
  }
}

/** The password in Basic credentials (RFC 7617), undefined where there is none. */
function basicPassword(token: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(token), (character) => character.charCodeAt(0));
    const text = new TextDecoder().decode(bytes);
    const colon = text.indexOf(':');
    return colon < 0 ? undefined : text.slice(colon + 1);
  } catch {
    return undefined;
  }
}

/** Values of cookies: of a Cookie field (RFC 6265 §4.2), or the first pair of a Set-Cookie (§4.1). */
function inCookies(value: string, set: boolean, where: string, found: Found): void {
  const pairs = set
    ? value.split('\n').map((line) => line.split(';', 1)[0] ?? '')
    : value.split(';');
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    const secret = pair.slice(equals + 1).trim();
    if (secret !== '') found(secret.replace(/^"(.*)"$/, '$1'), where);
  }
}

/** `name=value` pairs of a query, a fragment or a form. */
function inPairs(text: string, where: string, found: Found): void {
  for (const pair of text.split('&')) {
    const equals = pair.indexOf('=');
    if (equals < 0) continue;
    const name = decoded(pair.slice(0, equals));
    const value = pair.slice(equals + 1);
    if (value !== '' && isSecretParameter(name, value)) found(value, `${where} ${name}`);
  }
}

/** Userinfo and the parameters of every address in a text. */
function inUrl(url: string, found: Found): void {
  const user = /^[a-z][\w+.-]*:\/\/([^/?#@]*):([^/?#]*)@/i.exec(url);
  if (user?.[2]) found(user[2], 'password in the address');
  const { path } = splitUrl(url);
  const inPath = secretInPath(path);
  if (inPath !== null) found(inPath, 'path');
  const query = url.indexOf('?');
  const fragment = url.indexOf('#');
  if (query >= 0) {
    const pairs = url.slice(query + 1, fragment > query ? fragment : undefined);
    // The number of an error is no code of an authorization (`/error?code=700213`).
    inPairs(path.endsWith('/error') ? pairs.replace(/^code=\d+/, '') : pairs, 'query', found);
  }
  if (fragment >= 0) inPairs(url.slice(fragment + 1), 'fragment', found);
}

/** Most values of fields are shorter, and hold no token. */
const SHORTEST_TOKEN = 10;

const NO_TOKENS: readonly string[] = [];

function findTokens(text: string): readonly string[] {
  if (text.length < SHORTEST_TOKEN) return NO_TOKENS;
  return text.slice(0, SEARCHED).match(ANY_TOKEN) ?? NO_TOKENS;
}

function inTokens(text: string, where: string, found: Found): void {
  for (const token of findTokens(text)) found(token, where);
}

function inJson(value: unknown, name: string, found: Found, answer: boolean, depth = 0): void {
  if (typeof value === 'string' || typeof value === 'number') {
    const secret =
      isSecretName(name) && !(answer && AMBIGUOUS.test(name) && !looksRandom(String(value)));
    if (secret && value !== '') found(String(value), `body field ${name}`);
    if (typeof value === 'string' && /^https?:\/\//i.test(value)) inUrl(value, found);
  } else if (depth < 50 && Array.isArray(value)) {
    for (const item of value) inJson(item, name, found, answer, depth + 1);
  } else if (depth < 50 && typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) inJson(item, key, found, answer, depth + 1);
  }
}

/** What one reader finds, kept as a list: the same bodies and credentials come again. */
const listing = (read: (text: string, found: Found) => void) =>
  memo((text) => {
    const list: Secret[] = [];
    read(text, (secret, where) => list.push({ text: secret, where }));
    return list;
  });

const inAuthorization = listing((value, found) => inCredential(value, '', found));
const inAnswerBody = listing((text, found) => readBody(text, found, true));
const inRequestBody = listing((text, found) => readBody(text, found, false));

function inBody(body: Fact<string>, found: Found, answer: boolean): void {
  if (!body.known || body.value === '') return;
  const secrets = (answer ? inAnswerBody : inRequestBody)(body.value.slice(0, SEARCHED));
  for (const { text, where } of secrets) found(text, where);
}

function readBody(text: string, found: Found, answer: boolean): void {
  inTokens(text, 'body', found);
  if (/^\s*[[{"]/.test(text)) {
    try {
      inJson(JSON.parse(text), '', found, answer);
      return;
    } catch {
      // Not JSON, or not all of it.
    }
  }
  if (/^[^\s=&<{]+=/.test(text)) inPairs(text.trim(), 'body field', found);
  // Multipart forms, XML, HTML forms and damaged JSON: a name, what separates, and a value.
  const loose =
    /name="([^"\r\n]{2,40})"(?:\s+(?:type|id|class)="[^"]{0,60}"){0,3}(?:\s+value="|\r?\n\r?\n)([^"\r\n<]+)|(?<![\w.-])([\w.\u00c0-\uffff-]{2,200})["']?\s{0,4}[:=]\s{0,4}["']([^"'\r\n]{1,8000})["']/g;
  for (const [, field, fieldValue, key, value] of text.matchAll(loose)) {
    const name = field ?? key ?? '';
    const secret = fieldValue ?? value ?? '';
    if (isSecretName(name) && secret !== '') found(secret, `body field ${name}`);
  }
}

/** The last one is written for the first by mistake, by people and by products. */
const CREDENTIAL_FIELDS: ReadonlySet<string> = new Set([
  'authorization',
  'proxy-authorization',
  'authentication',
]);

/** How a field of that name is read; most hold at most a token. */
const fieldKind = memo((name) => {
  const lower = name.toLowerCase();
  if (CREDENTIAL_FIELDS.has(lower)) return 'credential';
  if (lower === 'cookie' || lower === 'set-cookie') return lower;
  if (isSecretField(lower)) return 'secret';
  if (lower === 'location' || lower === 'referer' || lower === ':path') return 'address';
  return headerKey(lower) ? 'key' : 'plain';
});

/** An answer says that a one-time code is wanted, and from where (`X-GitHub-OTP: required; app`). */
const isDemand = (value: string): boolean => value.startsWith('required;');

type Side = 'request' | 'response';

const isSecret = (kind: ReturnType<typeof fieldKind>, side: Side, { name, value }: FieldLine) =>
  (kind === 'secret' && !isDemand(value)) ||
  (side === 'request' && (kind === 'key' || (kind === 'plain' && looksLikeKey(name, value))));

function inFields(fields: Fields, side: Side, found: Found): void {
  for (const line of fields.lines) {
    const { name, value } = line;
    const kind = fieldKind(name);
    const secret = isSecret(kind, side, line);
    const tokens = findTokens(value);
    if (kind === 'plain' && !secret && tokens.length === 0) continue;
    const where = `${side} header ${name}`;
    if (kind === 'credential') {
      for (const { text } of inAuthorization(value)) found(text, where);
    } else if (kind === 'cookie' || kind === 'set-cookie') {
      inCookies(value, kind === 'set-cookie', where, found);
    } else if (secret) {
      if (value.trim() !== '') found(value.trim(), where);
    } else if (kind === 'address') {
      inUrl(value, found);
    }
    for (const token of tokens) found(token, where);
  }
}

function inAttempt({ url, request, response }: Attempt, found: Found): void {
  inAddress(url, 'address', found);
  inFields(request.fields, 'request', found);
  inBody(request.body, found, false);
  if (!response) return;
  inFields(response.fields, 'response', found);
  inBody(response.body, found, true);
}

/** A template whose variable was not put in. */
const UNFILLED = /^(?:\$\{\w{1,60}\}|\{\{ ?[\w.]{1,60} ?\}\})$/;

/** What a reader finds, each text once, longest first. */
function collect(read: (found: Found) => void): Secret[] {
  const secrets = new Map<string, Secret>();
  read((text, where) => {
    // No secret, and what has to be seen.
    if (isUnset(text) || UNFILLED.test(text)) return;
    if (!secrets.has(text)) secrets.set(text, { text, where });
    const plain = decoded(text);
    if (plain !== text && !secrets.has(plain)) secrets.set(plain, { text: plain, where });
  });
  return [...secrets.values()].sort((a, b) => b.text.length - a.text.length);
}

function inAddress(url: string, where: string, found: Found): void {
  inUrl(url, found);
  inTokens(url, where, found);
}

/** Every secret of an exchange, each text once, longest first. */
export const secretsOf = ({ attempts, initiator }: Exchange): Secret[] =>
  collect((found) => {
    for (const attempt of attempts) inAttempt(attempt, found);
    if (initiator.known) inAddress(initiator.value, 'initiator', found);
  });

/** Characters that JSON and addresses hold as they are. */
const PLAINLY_WRITTEN = /^[\w.~!*'()-]*$/;

/** The ways in which a text can be written into another one. */
function spellings(text: string): string[] {
  if (PLAINLY_WRITTEN.test(text)) return [text];
  const json = JSON.stringify(text).slice(1, -1);
  let percent = text;
  try {
    percent = encodeURIComponent(text);
  } catch {
    // A lone surrogate has no such form.
  }
  return [...new Set([text, json, percent, percent.replaceAll('%20', '+')])];
}

export type Mask = (text: string) => string;

/** Replaces every secret in a text, however it is written there; the shortest ones are left. */
function maskOf(secrets: readonly Secret[]): Mask {
  const wanted = secrets
    .filter(({ text }) => text.length >= SHORTEST_EVERYWHERE)
    .flatMap(({ text }) => spellings(text).map((spelling) => ({ spelling, mark: masked(text) })));
  return (text) => {
    let result = text;
    for (const { spelling, mark } of wanted) {
      if (result.includes(spelling)) result = result.replaceAll(spelling, mark);
      result = withoutBeginning(result, spelling, mark);
    }
    return result;
  };
}

/** So much of a secret in front of a cut is one still. */
const BEGINNING = 8;
/** Where quoted texts and long paths are cut. */
const CUT = /[”…\0]/;

/** Replaces the beginning of a secret where the text was cut within it. */
function withoutBeginning(text: string, secret: string, mark: string): string {
  const head = secret.slice(0, BEGINNING);
  let result = text;
  for (let at = result.indexOf(head); at >= 0; at = result.indexOf(head, at + 1)) {
    let end = at + head.length;
    while (result[end] === secret[end - at] && end - at < secret.length) end++;
    const next = result[end];
    if (end - at < secret.length && (next === undefined || CUT.test(next)))
      result = result.slice(0, at) + mark + result.slice(end);
  }
  return result;
}

/** Stands between texts that are masked together. */
const BETWEEN = '\0\n';

/** Masks several texts in one search, which is what most of the time goes into: few texts hold a secret. */
export function maskAll(texts: string[], mask: Mask): string[] {
  const together = texts.join(BETWEEN);
  const result = mask(together);
  if (result === together) return texts;
  const parts = result.split(BETWEEN);
  // One of them holds what stands between them, or a secret does.
  return parts.length === texts.length ? parts : texts.map(mask);
}

/** Takes the secrets of an exchange out of any text that speaks of it. */
export const createMask = (exchange: Exchange): Mask => maskOf(secretsOf(exchange));

/** Replaces what is left of the secrets in a credential: those that are too short to be searched for. */
function maskCredential(value: string): string {
  let from = /^[ \t]*\S+[ \t]+/.exec(value)?.[0].length ?? 0;
  let result = value;
  inCredential(value, '', (secret) => {
    const at = result.indexOf(secret, from);
    if (at < 0) return;
    const mark = masked(secret);
    result = result.slice(0, at) + mark + result.slice(at + secret.length);
    from = at + mark.length;
  });
  return result;
}

function maskLine(line: FieldLine, mask: Mask): FieldLine {
  const { name, value } = line;
  const lower = name.toLowerCase();
  let text = mask(value);
  if (text === value) {
    if (CREDENTIAL_FIELDS.has(lower)) {
      text = maskCredential(value);
    } else if (isSecretField(lower) && !isDemand(value)) {
      text = value.trim() && masked(value.trim());
    }
  }
  if (ADDRESS_FIELDS.includes(lower)) text = maskAddress(text);
  if (lower === 'cookie') text = maskCookies(text);
  else if (lower === 'set-cookie') text = text.split('\n').map(maskSetCookie).join('\n');
  return { ...line, value: text };
}

const ADDRESS_FIELDS = ['location', 'referer', ':path', 'content-location', 'refresh', 'link'];

const isMasked = (value: string): boolean => /^(?:•|%E2%80%A2)/.test(value);

/** Masks the secrets of an address that are too short to be searched for everywhere, behind what a mask has left. */
export const maskAddress = (url: string): string =>
  url
    .replace(
      /^([a-z][\w+.-]*:\/\/[^/?#@:]*:)([^/?#@]+)@/i,
      (all, before: string, secret: string) =>
        isMasked(secret) ? all : `${before}${masked(secret)}@`,
    )
    .replace(/([?&#])([^=&#]+)=([^&#]+)/g, (all, mark: string, name: string, value: string) =>
      isMasked(value) || !isSecretParameter(decoded(name), value)
        ? all
        : `${mark}${name}=${masked(value)}`,
    );

/** An address by itself without its secrets: userinfo, parameters, tokens, keys in its path. */
export const maskUrl = (url: string): string =>
  maskAddress(maskOf(collect((found) => inAddress(url, 'address', found)))(url));

/** The same of a body, where only its punctuation tells a short value from other text. */
function maskShortFields(body: string, secrets: readonly Secret[]): string {
  let result = body;
  for (const { text, where } of secrets) {
    if (text.length >= SHORTEST_EVERYWHERE || !where.startsWith('body field')) continue;
    const mark = masked(text);
    const name = where.slice('body field '.length);
    result = result
      .replaceAll(`"${text}"`, `"${mark}"`)
      .replaceAll(`${name}=${text}`, `${name}=${mark}`)
      .replaceAll(`"${name}":${text}`, `"${name}":"${mark}"`)
      .replaceAll(`"${name}": ${text}`, `"${name}": "${mark}"`);
  }
  return result;
}

const maskPair = (pair: string): string => {
  const equals = pair.indexOf('=');
  const value = pair.slice(equals + 1).trim();
  if (value === '' || isMasked(value)) return pair;
  return `${pair.slice(0, equals + 1)}${masked(value)}`;
};

const maskCookies = (value: string): string => value.split(';').map(maskPair).join(';');

const maskSetCookie = (line: string): string => {
  const [pair = '', ...attributes] = line.split(';');
  return [maskPair(pair), ...attributes].join(';');
};

/** The same exchange without its secrets, and what was taken out of where. */
export function maskExchange(
  exchange: Exchange,
  also: readonly Secret[] = [],
): { exchange: Exchange; removed: string[] } {
  const own = secretsOf(exchange);
  const secrets = [...own, ...also].sort((a, b) => b.text.length - a.text.length);
  const text = maskOf(secrets);
  const url = (value: string) => maskAddress(text(value));
  const body = (fact: Fact<string>): Fact<string> =>
    fact.known ? { known: true, value: maskShortFields(text(fact.value), secrets) } : fact;
  const fields = ({ lines, unseen }: Fields): Fields => ({
    lines: lines.map((line) => maskLine(line, text)),
    unseen,
  });
  const attempt = (one: Attempt): Attempt => ({
    ...one,
    url: url(one.url),
    request: { ...one.request, fields: fields(one.request.fields), body: body(one.request.body) },
    response: one.response && {
      ...one.response,
      fields: fields(one.response.fields),
      body: body(one.response.body),
    },
  });
  const [first, ...rest] = exchange.attempts;
  const { initiator } = exchange;
  return {
    exchange: {
      ...exchange,
      initiator: initiator.known ? { known: true, value: url(initiator.value) } : initiator,
      attempts: [attempt(first), ...rest.map(attempt)],
    },
    removed: [...new Set(own.map(({ where }) => where))],
  };
}
