/** A Digest response held against a password: whether it fits, and if not, with what else it would. */

import type { CredentialField } from '../http/credential.ts';
import type { Params } from '../http/parameter.ts';
import { percentDecoded } from '../http/query.ts';
import { computeDigest, type DigestInput, type DigestResult } from './digest-compute.ts';

export interface DigestCheck {
  credential: CredentialField;
  /** Parameters of the challenge that was answered; null where none was seen. */
  challenge: Params | null;
  method: string;
  url: string;
  /** Content of the request; null where it was not seen. */
  body: string | null;
  user: string;
  password: string;
}

export type DigestVerdict =
  | { outcome: 'fits' }
  /** The password is right; `says` names the input that the client took another value for. */
  | { outcome: 'fits-otherwise'; input: DigestPart; says: string }
  /** No single other input makes it fit: most likely the password is another. */
  | { outcome: 'differs'; expected: string }
  | {
      outcome: 'cannot';
      why: Extract<DigestResult, { ok: false }>['why'] | 'parameter-missing';
    };

export type DigestPart =
  | 'username'
  | 'password'
  | 'realm'
  | 'method'
  | 'uri'
  | 'nonce'
  | 'algorithm'
  | 'qop'
  | 'nc'
  | 'cnonce';

interface Variation {
  input: DigestPart;
  says: string;
  change: Partial<DigestInput>;
}

/**
 * Computes the response again (RFC 7616 §3.4.1) from what the credential says, then with each input
 * replaced by what clients are known to put there by mistake.
 */
export function checkDigestPassword(check: DigestCheck): DigestVerdict {
  const { params } = check.credential;
  const { realm, nonce, uri, response } = params;
  if (realm === undefined || nonce === undefined || uri === undefined || response === undefined) {
    return { outcome: 'cannot', why: 'parameter-missing' };
  }
  const { algorithm, qop, nc, cnonce } = params;
  const input: DigestInput = {
    username: check.user,
    password: check.password,
    realm,
    method: check.method,
    uri,
    nonce,
    algorithm,
    qop,
    nc,
    cnonce,
    body: check.body === null ? undefined : new TextEncoder().encode(check.body),
  };
  const wanted = response.toLowerCase();
  const computed = computeDigest(input);
  if (computed.ok && computed.response === wanted) return { outcome: 'fits' };
  for (const { input: part, says, change } of variations(check, input)) {
    const other = computeDigest({ ...input, ...change });
    if (other.ok && other.response === wanted) {
      return { outcome: 'fits-otherwise', input: part, says };
    }
  }
  return computed.ok
    ? { outcome: 'differs', expected: computed.response }
    : { outcome: 'cannot', why: computed.why };
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const ALGORITHMS = ['MD5', 'MD5-sess', 'SHA-256', 'SHA-256-sess', 'SHA-512-256'];

function* variations({ challenge, url }: DigestCheck, input: DigestInput): Generator<Variation> {
  const quoted = (text: string) => `“${text}”`;
  for (const uri of new Set([...targets(url), ...targets(input.uri), percentDecoded(input.uri)])) {
    if (uri === input.uri) continue;
    const says = `It was computed for the address ${quoted(uri)}, but its uri says ${quoted(input.uri)}.`;
    yield { input: 'uri', says, change: { uri } };
  }
  for (const method of METHODS) {
    if (method === input.method) continue;
    const says = `It was computed for the method ${method}, but the request is ${input.method}.`;
    yield { input: 'method', says, change: { method } };
  }
  for (const name of ['realm', 'nonce'] as const) {
    const asked = challenge?.[name];
    if (asked !== undefined && asked !== input[name]) {
      const says = `It was computed with the ${name} of the challenge, ${quoted(asked)}, but sends ${quoted(input[name])}.`;
      yield { input: name, says, change: { [name]: asked } };
    }
  }
  for (const qop of [undefined, 'auth', 'auth-int']) {
    if (qop === input.qop) continue;
    const says =
      qop === undefined
        ? `It was computed without qop (as in RFC 2069), but its qop says ${quoted(input.qop ?? '')}.`
        : `It was computed for qop ${qop}, but ${input.qop === undefined ? 'it names no qop' : `its qop says ${quoted(input.qop)}`}.`;
    yield { input: 'qop', says, change: { qop } };
  }
  for (const algorithm of new Set([challenge?.algorithm, ...ALGORITHMS])) {
    if (algorithm === undefined || algorithm === (input.algorithm ?? 'MD5')) continue;
    const says = `It was computed with ${algorithm}, but ${input.algorithm === undefined ? 'it names no algorithm, which means MD5' : `names ${input.algorithm}`}.`;
    yield { input: 'algorithm', says, change: { algorithm } };
  }
  if (input.nc !== undefined) {
    for (const nc of new Set([input.nc.replace(/^0+(?=.)/, ''), '00000001', '1', ''])) {
      if (nc === input.nc) continue;
      const says = `It was computed with nc ${quoted(nc)}, but sends ${quoted(input.nc)}.`;
      yield { input: 'nc', says, change: { nc } };
    }
  }
  if (input.cnonce !== undefined && input.cnonce !== '') {
    yield {
      input: 'cnonce',
      says: 'It was computed with an empty cnonce, but sends one.',
      change: { cnonce: '' },
    };
  }
  // A parser that leaves the marks on makes them part of the value.
  for (const name of ['realm', 'nonce', 'uri', 'cnonce', 'qop', 'nc'] as const) {
    const value = input[name];
    if (value === undefined) continue;
    yield {
      input: name,
      says: `It was computed with the quotation marks around ${name}, which are no part of its value.`,
      change: { [name]: `"${value}"` },
    };
  }
  yield* ofAccount(input);
}

function* ofAccount({ username, password }: DigestInput): Generator<Variation> {
  const bare = username.replace(/^.*\\/s, '').replace(/@.*$/s, '');
  const users: readonly (readonly [string, string])[] = [
    [username.toLowerCase(), 'in lower case'],
    [username.toUpperCase(), 'in upper case'],
    [bare, 'without its domain'],
    [username.trim(), 'without the white space around it'],
  ];
  for (const [user, how] of users) {
    if (user === username || user === '') continue;
    yield {
      input: 'username',
      says: `It was computed with the user name ${how}.`,
      change: { username: user },
    };
  }
  const passwords: readonly (readonly [string, string])[] = [
    [password.trim(), 'without the white space around it'],
    [password.normalize('NFC'), 'with composed characters (Unicode NFC)'],
    [password.normalize('NFD'), 'with decomposed characters (Unicode NFD)'],
    ['', 'empty'],
  ];
  for (const [text, how] of passwords) {
    if (text === password) continue;
    yield {
      input: 'password',
      says: `It was computed with the password ${how}.`,
      change: { password: text },
    };
  }
  yield {
    input: 'password',
    says: 'User name and password were encoded as ISO 8859-1; servers that ask for charset=UTF-8 want UTF-8.',
    change: { encoding: 'iso-8859-1' },
  };
}

/** The forms in which an address may have been hashed: whole, with and without its query. */
function targets(address: string): string[] {
  try {
    const { pathname, search, href } = new URL(address, 'http://target.invalid');
    const whole = URL.canParse(address) ? [href, href.split('#', 1)[0] ?? href] : [];
    return [pathname + search, pathname, ...whole];
  } catch {
    return [];
  }
}
