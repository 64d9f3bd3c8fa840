import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseChallenges } from '../../../src/core/http/challenge.ts';
import { parseCredential } from '../../../src/core/http/credential.ts';
import {
  checkDigest,
  computeDigest,
  digest,
  hashUser,
  recompute,
} from '../../../src/core/schemes/digest.ts';

interface Vector {
  title: string;
  method: string;
  user: string;
  password: string;
  credential: string;
}
const { vectors } = JSON.parse(
  readFileSync(new URL('../../vectors/digest.json', import.meta.url), 'utf8'),
) as { vectors: Vector[] };

test.each(vectors.map((vector) => [vector.title, vector] as const))('%s', (_, vector) => {
  const field = parseCredential([vector.credential]);
  const result = recompute(field, vector, vector.password, { user: vector.user });
  expect(result).toMatchObject({ ok: true, matches: true });
  const wrong = recompute(field, vector, `${vector.password}x`, { user: vector.user });
  expect(wrong).toMatchObject({ ok: true, matches: false });
  expect(digest.explainCredential(field).faults).toEqual([]);
});

test('the hash of the user name is compared where one was sent', () => {
  const vector = vectors.find(({ title }) => title.includes('userhash'));
  const field = parseCredential([vector?.credential ?? '']);
  const as = (user: string) => recompute(field, { method: 'GET' }, 'Secret, or not?', { user });
  expect(as('Jäsøn Doe')).toMatchObject({ ok: true, userMatches: true });
  expect(as('somebody')).toMatchObject({ ok: true, userMatches: false, matches: false });
  expect(hashUser('u', 'r', 'WHIRLPOOL')).toBeNull();
});

const hash = (name: string, text: string) => createHash(name).update(text).digest('hex');
const input = {
  username: 'u',
  password: 'p',
  realm: 'r',
  method: 'POST',
  uri: '/a',
  nonce: 'n',
  nc: '00000001',
  cnonce: 'c',
};

test.each([
  ['MD5', 'md5'],
  ['SHA-256', 'sha256'],
  ['SHA-512-256', 'sha512-256'],
])('%s: -sess, auth-int and RFC 2069, against another implementation', (algorithm, node) => {
  const h = (text: string) => hash(node, text);
  const a1 = h('u:r:p');
  const session = h(`${a1}:n:c`);
  const body = new TextEncoder().encode('content');
  expect(computeDigest({ ...input, algorithm: `${algorithm}-sess`, qop: 'auth' })).toEqual({
    ok: true,
    response: h(`${session}:n:00000001:c:auth:${h('POST:/a')}`),
  });
  expect(computeDigest({ ...input, algorithm, qop: 'auth-int', body })).toEqual({
    ok: true,
    response: h(`${a1}:n:00000001:c:auth-int:${h(`POST:/a:${h('content')}`)}`),
  });
  expect(computeDigest({ ...input, algorithm: algorithm.toLowerCase() })).toEqual({
    ok: true,
    response: h(`${a1}:n:${h('POST:/a')}`),
  });
});

test.each([
  [{ algorithm: 'SHA-3' }, 'algorithm-unknown'],
  [{ algorithm: '__proto__' }, 'algorithm-unknown'],
  [{ qop: 'auth-conf' }, 'qop-unknown'],
  [{ qop: 'auth', cnonce: undefined }, 'cnonce-missing'],
  [{ algorithm: 'MD5-sess', cnonce: undefined }, 'cnonce-missing'],
  [{ qop: 'auth-int' }, 'body-missing'],
])('%o cannot be computed: %s', (change, why) => {
  expect(computeDigest({ ...input, ...change })).toEqual({ ok: false, why });
});

test('a credential without the parts of the hash cannot be recomputed', () => {
  const field = parseCredential(['Digest username="u", realm="r"']);
  expect(recompute(field, { method: 'GET' }, 'p')).toEqual({ ok: false, why: 'parameter-missing' });
});

const CHALLENGE =
  'Digest realm="r", nonce="n", opaque="o", qop="auth, auth-int", algorithm=SHA-256';
const RESPONSE = 'a'.repeat(64);
const CREDENTIAL = `Digest username="u", realm="r", nonce="n", opaque="o", uri="/a?b=c", qop=auth, nc=00000001, cnonce="c", algorithm=SHA-256, response="${RESPONSE}"`;
const REQUEST = { method: 'GET', url: 'https://example.com/a?b=c', time: null };

function mismatches(challenge: string, credential: string, request = REQUEST): string[] {
  const [parsed] = parseChallenges([challenge]).challenges;
  if (!parsed) throw new Error('no challenge');
  return checkDigest(parsed, parseCredential([credential]), request).map(({ code }) => code);
}

test('a credential that fits', () => {
  expect(mismatches(CHALLENGE, CREDENTIAL)).toEqual([]);
  expect(
    mismatches(
      'Digest realm="r", nonce="n"',
      'Digest username="u", realm="r", nonce="n", uri="/a?b=c", response="0123456789abcdef0123456789abcdef"',
    ),
  ).toEqual([]);
});

test.each([
  ['realm', 'realm="r"', 'realm="s"', ['realm-differs']],
  ['realm left out', ' realm="r",', '', ['realm-differs']],
  ['nonce', 'nonce="n"', 'nonce="old"', ['nonce-differs']],
  ['opaque', 'opaque="o"', 'opaque="p"', ['opaque-differs']],
  ['opaque left out', ' opaque="o",', '', ['opaque-differs']],
  [
    'algorithm',
    'algorithm=SHA-256',
    'algorithm=MD5',
    ['algorithm-differs', 'response-length-differs'],
  ],
  ['algorithm left out', ' algorithm=SHA-256,', '', ['algorithm-differs']],
  ['qop not offered', 'qop=auth', 'qop=auth-conf', ['qop-differs']],
  ['qop left out', ' qop=auth, nc=00000001, cnonce="c",', '', ['qop-differs']],
  ['nc left out', ' nc=00000001,', '', ['parameter-missing']],
  ['cnonce left out', ' cnonce="c",', '', ['parameter-missing']],
  ['cnonce empty', 'cnonce="c"', 'cnonce=""', ['parameter-missing']],
  ['nc too short', 'nc=00000001', 'nc=1', ['nonce-count-invalid']],
  ['nc zero', 'nc=00000001', 'nc=00000000', ['nonce-count-invalid']],
  ['uri', 'uri="/a?b=c"', 'uri="/a"', ['uri-differs']],
  ['uri relative', 'uri="/a?b=c"', 'uri="?b=c"', ['uri-differs']],
  ['response too short', RESPONSE, 'abc', ['response-length-differs']],
  ['userhash not offered', 'username="u"', 'username="u", userhash=true', ['userhash-differs']],
])('mismatch: %s', (_, from, to, codes) => {
  const credential = CREDENTIAL.replace(from, to);
  expect(credential).not.toBe(CREDENTIAL);
  expect(mismatches(CHALLENGE, credential)).toEqual(codes);
});

test.each([
  ['the absolute form', 'GET', 'https://example.com/a?b=c', 'https://example.com/a?b=c'],
  ['the authority of a tunnel', 'CONNECT', 'https://example.com/', 'example.com:443'],
  [
    'the authority of a tunnel with a port',
    'CONNECT',
    'http://example.com:8080/',
    'example.com:8080',
  ],
  ['the asterisk form', 'OPTIONS', 'https://example.com/', '*'],
])('uri may be %s', (_, method, url, uri) => {
  expect(
    mismatches(CHALLENGE, CREDENTIAL.replace('/a?b=c', uri), { method, url, time: null }),
  ).toEqual([]);
});

test('an address that is none, and a uri that is none, differ', () => {
  const url = 'no address';
  expect(mismatches(CHALLENGE, CREDENTIAL, { method: 'GET', url, time: null })).toEqual([
    'uri-differs',
  ]);
  expect(mismatches(CHALLENGE, CREDENTIAL.replace('/a?b=c', 'http://['))).toEqual(['uri-differs']);
});

test('what a credential lacks or spoils by itself', () => {
  const codes = (text: string) =>
    digest.explainCredential(parseCredential([text])).faults.map(({ message }) => message);
  expect(codes('Digest realm="r"')).toHaveLength(4);
  expect(codes(CREDENTIAL.replace('username="u"', "username*=UTF-8''u"))).toEqual([]);
  expect(codes(CREDENTIAL.replace('nc=00000001', 'nc=1'))[0]).toContain('eight');
  expect(codes(CREDENTIAL.replace(RESPONSE, 'xyz'))[0]).toContain('hexadecimal');
  expect(codes(CREDENTIAL.replace(RESPONSE, 'abc'))[0]).toContain('64');
  expect(codes(CREDENTIAL.replace('qop=auth', 'qop="auth,auth-int"'))[0]).toContain('one qop');
});

test('the response is a secret, the user name is not', () => {
  const { parts } = digest.explainCredential(parseCredential([CREDENTIAL]));
  expect(parts.find(({ label }) => label === 'response')?.secret).toBe(true);
  expect(parts.find(({ label }) => label === 'username')?.secret).toBe(false);
});

test('an extended user name is decoded', () => {
  const star = (value: string) => {
    const text = CREDENTIAL.replace('username="u"', `username*=${value}`);
    return recompute(parseCredential([text]), { method: 'GET' }, 'p');
  };
  const plain = recompute(parseCredential([CREDENTIAL]), { method: 'GET' }, 'p', { user: 'Jäsøn' });
  expect(star("UTF-8''J%C3%A4s%C3%B8n")).toEqual(plain);
  expect(star("UTF-8''%ff")).toEqual({ ok: false, why: 'parameter-missing' });
  expect(star('no-charset')).toEqual({ ok: false, why: 'parameter-missing' });
});
