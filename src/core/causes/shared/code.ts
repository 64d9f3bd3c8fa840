/** Source to copy, with this request's own values; secrets stand in variables. */
import type { Reading, Step } from '../../analysis.ts';
import { firstOf } from '../../exchange.ts';
import { queryPairs } from '../../http/query.ts';

import { readBasic } from '../../remembered.ts';
import { isSecretParameter, looksRandom } from '../../schemes/secret-parameter.ts';
import type { SentCredential } from '../../sent.ts';
import { isPublicKeyFormat, kindOf } from './kind.ts';
import { authorization, bareCredential, schemeName } from './sent.ts';
import { addressOf, isSocketAddress } from './words.ts';

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

/** So many parameters are shown. */
const SHOWN = 12;

/**
 * The address with its query, without which a call does something else. What may be a secret in it is left
 * open, and the parameter that the call sets itself is left out.
 */
export function callAddress(reading: Reading, without?: string): string {
  const pairs = (reading.url?.search.slice(1) ?? '').split('&').filter(Boolean);
  const kept = pairs.map(shown).filter(({ name }) => name !== without);
  const some = kept.slice(0, SHOWN).map(({ text }) => text);
  if (kept.length > SHOWN) some.push('…');
  return `${addressOf(reading)}${some.length > 0 ? `?${some.join('&')}` : ''}`;
}

/** One parameter as it is written; what has no name may itself be the secret. */
function shown(pair: string): { name: string | null; text: string } {
  const [[name, value] = ['', '']] = queryPairs(pair);
  const equals = pair.indexOf('=');
  if (equals < 0) return { name: null, text: '…' };
  return { name, text: mayBeSecret(name, value) ? `${pair.slice(0, equals)}=…` : pair };
}

/** Longer values are no simple ones. */
const SIMPLE = 60;

const mayBeSecret = (name: string, value: string): boolean =>
  value.length > SIMPLE || looksRandom(value) || isSecretParameter(name, value);

/** The call as source, with the options that are given between its braces. */
export function fetchCall(reading: Reading, options: string): Code {
  const { method, request } = reading.attempt;
  if (isSocketAddress(reading)) return socketCall(reading, options);
  const verb = method === 'GET' ? '' : `\n  method: ${quotedInJs(method)},`;
  const body = request.body.known && request.body.value !== '' ? '\n  body,' : '';
  const all = withFields(options, besides(reading, options, body !== ''));
  const stream = options.includes('headers') && isStream(reading) ? OF_STREAM : source('');
  return js`${stream}await fetch(${callAddress(reading)}, {${source(verb)}\n  ${source(all)},${source(body)}\n});`;
}

/** Fields as members of the source of an object, into the one that the options have, or into a new one. */
function withFields(options: string, members: readonly string[]): string {
  if (members.length === 0) return options;
  const some = members.join(', ');
  return options.includes('headers: { ')
    ? options.replace('headers: { ', () => `headers: { ${some}, `)
    : `${options},\n  headers: { ${some} }`;
}

/** What the call had beside the credential, and needs again: the type of its body, and keys. */
function besides(reading: Reading, options: string, hasBody: boolean): string[] {
  const type = firstOf(reading.requestField('content-type')) ?? '';
  const members: string[] = [];
  // The browser names a form with files itself, with what parts them.
  if (hasBody && type !== '' && !/^multipart\//i.test(type)) {
    members.push(`'Content-Type': ${quotedInJs(type)}`);
  }
  const key = reading.sent.keys.find(
    ({ place, name }) => place === 'header' && !/^sec-/i.test(name),
  );
  if (key && !options.includes(quotedInJs(key.name)))
    members.push(`${quotedInJs(key.name)}: apiKey`);
  return members;
}

const isStream = (reading: Reading): boolean =>
  firstOf(reading.requestField('accept')) === 'text/event-stream';

/** It has but one option, withCredentials (HTML, Server-sent events). */
const OF_STREAM = source(
  '// An EventSource cannot set fields: read the stream of this answer instead.\n',
);

/** A page cannot set fields of a WebSocket (WHATWG WebSockets §3.1), and its cookies go along by themselves. */
function socketCall(reading: Reading, options: string): Code {
  const opened = js`const socket = new WebSocket(${callAddress(reading)});`;
  if (!options.includes('headers')) return opened;
  return js`// A page cannot set fields of a WebSocket: the token goes into the first message, or a ticket into the address.
${source(opened.text)}
socket.onopen = () => socket.send(JSON.stringify({ token: accessToken }));`;
}

/** Asks the server again from a shell; `options` hold the secret in a variable, of the parameter `without` where it is named. */
export function curlCall(reading: Reading, options: string, without?: string): Code {
  const { method } = reading.attempt;
  const verb = method === 'GET' ? source('') : source(` -X ${quotedInShell(method)}`);
  const body = source(/(?:^| )(?:--data|-d |-F |-G )/.test(options) ? '' : curlBody(reading));
  return shell`curl -i${verb} ${source(options)}${source(depthOf(reading))}${body} ${callAddress(reading, without)}`;
}

/** Of a WebDAV call how deep it goes, which is all the way down without (RFC 4918 §10.2). */
function depthOf(reading: Reading): string {
  const depth = firstOf(reading.requestField('depth'));
  return depth !== undefined && /^(?:[01]|infinity)$/i.test(depth) ? ` -H 'Depth: ${depth}'` : '';
}

/** The options for the body that the call had, out of a file; a form with files is made otherwise. */
function curlBody(reading: Reading): string {
  const { body } = reading.attempt.request;
  const type = firstOf(reading.requestField('content-type')) ?? '';
  if (!body.known || body.value === '' || /^multipart\//i.test(type)) return '';
  const field = type === '' ? '' : ` -H ${quotedInShell(`Content-Type: ${type}`)}`;
  return `${field} --data-binary @body`;
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
  const { method } = reading.attempt;
  const options = method === 'GET' ? source('') : source(`, { method: ${quotedInJs(method)} }`);
  const call = isSocketAddress(reading) ? js`new WebSocket(url);` : js`await fetch(url${options});`;
  return js`const url = new URL(${callAddress(reading, key.name)});\nurl.searchParams.set(${key.name}, ${source(value)});\n${source(call.text)}`;
}

/** Asks again from a shell with another credential in the same place; `variable` is one of the shell. */
export function curlInstead(reading: Reading, variable: string, more = ''): Code | undefined {
  if (isNoValueAlone(reading)) return undefined;
  const call = (options: string, without?: string) =>
    curlCall(reading, more === '' ? options : `${more} ${options}`, without);
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
    return call(`-G --data-urlencode ${quotedInShell(`${key.name}=`)}"${variable}"`, key.name);
  }
  return undefined;
}
