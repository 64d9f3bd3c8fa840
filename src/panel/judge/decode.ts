/**
 * Finds out what a pasted text is: header lines, a cURL command, a credential, a token. Pure. What is
 * known of schemes comes with each piece, as plain data; the piece itself is read where it is shown.
 */
import { parseChallenges } from '../../core/http/challenge.ts';
import { parseCredential } from '../../core/http/credential.ts';
import { explainCredential, findScheme } from '../../core/schemes/index.ts';
import type { Decoded } from './contract.ts';
import { schemeWords } from './explain.ts';

const CHALLENGE_FIELDS = /^(?:www|proxy)-authenticate$/i;
const CREDENTIAL_FIELDS = /^(?:proxy-)?authorization$/i;
const COOKIE_FIELDS = /^(?:set-)?cookie$/i;
const KEY_FIELDS = /^(?:dpop|x-.*(?:token|key|auth|jwt|assertion).*|api-?key|.*-token)$/i;

/** Everything that can be read out of a text, in its order; empty for white space. */
export function decode(text: string): Decoded[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  if (/^curl\s/.test(trimmed)) return fromCurl(trimmed);
  const lines = trimmed.split(/\r?\n/);
  const fields = lines.flatMap((line) => fieldOf(line));
  if (fields.length > 0) return fields;
  // A token may have been wrapped by the terminal or the mail that it was copied from.
  return [fromValue(lines.length > 1 ? lines.map((line) => line.trim()).join('') : trimmed)];
}

/** `Name: value`; nothing where the line is no field line of interest. */
function fieldOf(line: string): Decoded[] {
  const match = /^\s*[<>*]?\s*([\w-]+):\s?(.*)$/.exec(line);
  if (!match) return [];
  const [, name = '', value = ''] = match;
  return fromField(name, value);
}

function fromField(name: string, value: string): Decoded[] {
  if (CHALLENGE_FIELDS.test(name)) {
    return [challengeOf(name, value)];
  }
  if (CREDENTIAL_FIELDS.test(name)) return [credentialOf(name, value)];
  if (COOKIE_FIELDS.test(name)) return [{ kind: 'cookies', field: name, value }];
  if (KEY_FIELDS.test(name)) {
    return [{ kind: 'token', field: name, value: value.trim().replace(/^bearer\s+/i, '') }];
  }
  return [];
}

function challengeOf(field: string, value: string): Decoded {
  const schemes = parseChallenges([value]).challenges.map(({ scheme }) => schemeWords(scheme));
  return { kind: 'challenge', field, value, schemes };
}

function credentialOf(field: string, value: string): Decoded {
  return { kind: 'credential', field, value, reading: explainCredential(parseCredential([value])) };
}

/** A value without a name: a challenge where it has a challenge's parameters, a credential, a token. */
function fromValue(value: string): Decoded {
  const scheme = /^([!#$%&'*+.^_`|~\w-]+)(?:\s+(.*))?$/s.exec(value);
  const known = scheme?.[1] ? findScheme(scheme[1]) : null;
  if (known && scheme) {
    const list = parseChallenges([value]);
    const first = list.challenges[0];
    const asks = first?.parameters.some(({ name }) => Object.hasOwn(known.parameters, name));
    const answers = first?.parameters.some(({ name }) => ANSWERS.has(name));
    const alone = scheme[2] === undefined || list.challenges.length > 1;
    if (first && !answers && (asks || alone)) {
      return challengeOf('WWW-Authenticate', value);
    }
    return credentialOf('Authorization', value);
  }
  return { kind: 'token', field: 'Token', value };
}

/** Parameters that only a credential has. */
const ANSWERS: ReadonlySet<string> = new Set([
  'response',
  'username',
  'signature',
  'oauth_signature',
  'credential',
  'mac',
  'id',
]);

function fromCurl(command: string): Decoded[] {
  const words = shellWords(command);
  const found: Decoded[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [flag, own] = splitFlag(word);
    const takesNext = own === null;
    const value = own ?? words[at + 1] ?? '';
    if (flag === '-H' || flag === '--header') {
      const colon = value.indexOf(':');
      if (colon > 0)
        found.push(...fromField(value.slice(0, colon).trim(), value.slice(colon + 1).trim()));
    } else if (flag === '-u' || flag === '--user') {
      found.push(credentialOf('Authorization', `Basic ${encodeBasic(value)}`));
    } else if (flag === '-b' || flag === '--cookie')
      found.push({ kind: 'cookies', field: 'Cookie', value });
    else if (flag === '--oauth2-bearer')
      found.push(credentialOf('Authorization', `Bearer ${value}`));
    else {
      if (/^[a-z]+:\/\//i.test(word)) found.push(...fromUrl(word));
      continue;
    }
    if (takesNext) at += 1;
  }
  return found;
}

/** `-Hname: value` and `--header=…` hold their value themselves. */
function splitFlag(word: string): [string, string | null] {
  if (/^-[Hub]./.test(word)) return [word.slice(0, 2), word.slice(2)];
  const long = /^(--[a-z0-9-]+)=(.*)$/s.exec(word);
  return long ? [long[1] ?? word, long[2] ?? ''] : [word, null];
}

function fromUrl(text: string): Decoded[] {
  const url = URL.parse(text);
  if (!url) return [];
  const found: Decoded[] = [];
  if (url.username !== '' || url.password !== '') {
    const pair = `${percentDecoded(url.username)}:${percentDecoded(url.password)}`;
    found.push(credentialOf('URL', `Basic ${encodeBasic(pair)}`));
  }
  for (const [name, value] of url.searchParams) {
    if (/token|key|jwt|assertion|^sig(?:nature)?$/i.test(name) && value !== '') {
      found.push({ kind: 'token', field: `${name} in the URL`, value });
    }
  }
  return found;
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const encodeBasic = (pair: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(pair)));

/** Words of a POSIX shell command: quotes, backslashes, `$'…'`; nothing is expanded. */
export function shellWords(command: string): string[] {
  const words: string[] = [];
  let word: string | null = null;
  let quote = '';
  for (let at = 0; at < command.length; at += 1) {
    const char = command.charAt(at);
    if (quote === "'") {
      if (char === "'") quote = '';
      else word += char;
    } else if (quote !== '') {
      if (char === quote.at(-1)) quote = '';
      else if (char === '\\') {
        at += 1;
        word += command.charAt(at);
      } else word += char;
    } else if (char === "'" || char === '"') {
      word ??= '';
      quote = char;
    } else if (char === '$' && command.charAt(at + 1) === "'") {
      word ??= '';
      quote = "$'";
      at += 1;
    } else if (char === '\\') {
      at += 1;
      // Backslash and line feed continue the line.
      if (command.charAt(at) !== '\n' && command.charAt(at) !== '\r')
        word = (word ?? '') + command.charAt(at);
    } else if (/\s/.test(char)) {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? '') + char;
  }
  if (word !== null) words.push(word);
  return words;
}
