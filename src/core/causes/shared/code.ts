/** Source to copy, with this request's own values; secrets stand in variables. */
import type { Reading, Step } from '../../analysis.ts';
import { queryPairs } from '../../http/query.ts';
import { readBasic } from '../../remembered.ts';
import type { SentCredential } from '../../sent.ts';
import { isPublicKeyFormat, kindOf } from './kind.ts';
import { authorization, bareCredential, schemeName } from './sent.ts';
import { addressOf } from './words.ts';

type Code = NonNullable<Step['code']>;

/** A piece of source that is put in as it is. */
export class Source {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export const source = (text: string): Source => new Source(text);

type Quote = (text: string) => string;

/** Puts the values in, each as a text of the language: what a server says must not become source. */
const filled =
  (language: Code['language'], quote: Quote) =>
  (strings: TemplateStringsArray, ...values: readonly (string | Source)[]): Code => ({
    language,
    text: strings.reduce((text, part, i) => {
      const value = values[i - 1] ?? '';
      return `${text}${value instanceof Source ? value.text : quote(value)}${part}`;
    }),
  });

const quotedInJs: Quote = (text) =>
  `'${text.replace(/['\\]/g, '\\$&').replace(/[\r\n\u2028\u2029]/g, ' ')}'`;

/** Without quotation marks where a shell reads nothing into it (POSIX Shell Command Language §2.2). */
const quotedInShell: Quote = (text) =>
  /^[\w-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

/** JavaScript; values become string literals. */
export const js = filled('js', quotedInJs);
/** POSIX shell; values become words. */
export const shell = filled('shell', quotedInShell);

/** nginx; values become words (they hold no quotation mark: URLs encode it). */
export const nginx = filled('nginx', (text) => (/^[\w/.:@~%-]+$/.test(text) ? text : `"${text}"`));

export const http = (text: string): Code => ({ language: 'http', text });

/** So many parameters are named. */
const NAMED = 6;

/** The address with the names of its query, whose values may be secrets: without it a call may do something else. */
export function callAddress(reading: Reading): string {
  const pairs = queryPairs(reading.url?.search ?? '');
  const some = pairs.slice(0, NAMED).map(([name, value]) => (value === '' ? '…' : `${name}=…`));
  if (pairs.length > NAMED) some.push('…');
  return `${addressOf(reading)}${some.length > 0 ? `?${some.join('&')}` : ''}`;
}

/** The call as source, with the options that are given between its braces. */
export function fetchCall(reading: Reading, options: string): Code {
  const { method, request } = reading.attempt;
  const verb = method === 'GET' ? '' : `\n  method: ${quotedInJs(method)},`;
  const body = request.body.known && request.body.value !== '' ? '\n  body,' : '';
  return js`await fetch(${callAddress(reading)}, {${source(verb)}\n  ${source(options)},${source(body)}\n});`;
}

/** Asks the server again from a shell; `options` hold the secret in a variable. */
export function curlCall(reading: Reading, options: string): Code {
  const { method } = reading.attempt;
  const verb = method === 'GET' ? source('') : source(` -X ${quotedInShell(method)}`);
  return shell`curl -i${verb} ${source(options)} ${callAddress(reading)}`;
}

/** The option of curl that sends a field whose value is a variable of the shell. */
export function curlHeader(name: string, scheme: string, variable: string): string {
  const start = `${name}: ${scheme === '' ? '' : `${scheme} `}`;
  return /^[\w: -]+$/.test(start)
    ? `-H "${start}${variable}"`
    : `-H ${quotedInShell(start)}"${variable}"`;
}

/** The option of fetch that sends a credential; `value` is an expression of JavaScript. */
export const authorizationOption = (scheme: string, value: string): string =>
  `headers: { Authorization: ${behindScheme(scheme, value)} }`;

/** The line that sets it on a Headers object. */
export const authorizationLine = (scheme: string, value: string): string =>
  `headers.set('Authorization', ${behindScheme(scheme, value)});`;

/** The option of fetch that sends a field; `value` is an expression. */
export const fieldOption = (name: string, value: string): string =>
  `headers: { ${quotedInJs(name)}: ${value} }`;

const behindScheme = (scheme: string, value: string): string =>
  `\`${scheme.replace(/[`\\$]/g, '\\$&')} \${${value}}\``;

/** User name and password in base64, as an expression. */
export const BASIC_VALUE = "btoa([user, password].join(':'))";

/** Those whose value is made anew for each request, out of more than a secret. */
const MADE_ANEW = /^(?:digest|negotiate|ntlm|kerberos|hawk|oauth1?|aws|signature)\b/i;

/** The option of fetch that sends `value` as an Authorization field of another request was sent. */
export function authorizationLike(field: string, value: string): string | undefined {
  const [, scheme] = /^([\w-]+) +\S/.exec(field) ?? [];
  if (scheme === undefined) return `headers: { Authorization: ${value} }`;
  if (MADE_ANEW.test(scheme)) return undefined;
  return /^basic$/i.test(scheme)
    ? authorizationOption('Basic', BASIC_VALUE)
    : authorizationOption(schemeName(scheme), value);
}

/** A value for a key is no JWT with an end of its own, and no user name. */
const NO_VALUE_ALONE: ReadonlySet<string> = new Set(['signature', 'refresh', 'integrated']);

const isNoValueAlone = (reading: Reading): boolean =>
  reading.sent.signIn !== null || NO_VALUE_ALONE.has(kindOf(reading));

/** The line that sets another credential on a Headers object, in the field of the one that was sent. */
export function lineInstead(reading: Reading, value: string): string | undefined {
  if (isNoValueAlone(reading)) return undefined;
  const sent = authorization(reading);
  if (sent) {
    const scheme = schemeOf(sent);
    return scheme === ''
      ? `headers.set('Authorization', ${value});`
      : authorizationLine(scheme, value);
  }
  const [key] = reading.sent.keys;
  if (key) {
    return key.place === 'header' ? `headers.set(${quotedInJs(key.name)}, ${value});` : undefined;
  }
  return reading.sent.sessions.length > 0 ? undefined : authorizationLine('Bearer', value);
}

/** As it is usually written; empty for a bare credential. */
const schemeOf = (sent: SentCredential): string =>
  bareCredential(sent) === null ? schemeName(sent.parsed.scheme ?? '') : '';

/**
 * The call with another credential in the place of the one that was sent: the same scheme, field or
 * parameter. Bearer where none was; nothing where a value alone does not make a credential.
 */
export function sendInstead(reading: Reading, value: string): Code | undefined {
  if (isNoValueAlone(reading)) return undefined;
  const sent = authorization(reading);
  if (sent) {
    const option = authorizationLike(
      bareCredential(sent) === null ? (sent.lines[0] ?? '') : '',
      value,
    );
    return option === undefined ? undefined : fetchCall(reading, option);
  }
  const [key] = reading.sent.keys;
  if (!key) {
    const isCookie = reading.sent.sessions.length > 0;
    return fetchCall(
      reading,
      isCookie ? "credentials: 'include'" : authorizationOption('Bearer', value),
    );
  }
  if (key.place === 'header') {
    const text = /^bearer /i.test(key.value) ? behindScheme('Bearer', value) : value;
    return fetchCall(reading, fieldOption(key.name, text));
  }
  if (key.place === 'userinfo') {
    return fetchCall(reading, authorizationOption('Basic', BASIC_VALUE));
  }
  if (key.place !== 'query') return undefined;
  const { method, url } = reading.attempt;
  const options = method === 'GET' ? source('') : source(`, { method: ${quotedInJs(method)} }`);
  const call = /^wss?:/.test(url) ? js`new WebSocket(url);` : js`await fetch(url${options});`;
  return js`const url = new URL(${callAddress(reading)});\nurl.searchParams.set(${key.name}, ${source(value)});\n${source(call.text)}`;
}

/** Asks again from a shell with another credential in the same place; `variable` is one of the shell. */
export function curlInstead(reading: Reading, variable: string, more = ''): Code | undefined {
  if (isNoValueAlone(reading)) return undefined;
  const call = (options: string) => curlCall(reading, more === '' ? options : `${more} ${options}`);
  const sent = authorization(reading);
  if (sent?.scheme === 'basic') {
    const { user, password } = readBasic(sent.text);
    const isUser = !password || isPublicKeyFormat(user ?? '');
    return call(`-u "${isUser ? `${variable}:` : `$NAME:${variable}`}"`);
  }
  if (sent) {
    const scheme = schemeOf(sent);
    if (MADE_ANEW.test(scheme)) return undefined;
    return call(curlHeader('Authorization', scheme, variable));
  }
  const key = reading.sent.keys.find(({ place }) => place !== 'userinfo');
  if (key?.place === 'header') return call(curlHeader(key.name, '', variable));
  if (key?.place === 'query') {
    return call(`-G --data-urlencode ${quotedInShell(`${key.name}=`)}"${variable}"`);
  }
  return undefined;
}
