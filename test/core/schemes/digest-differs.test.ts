import { expect, test } from 'vitest';
import { parseCredential } from '../../../src/core/http/credential.ts';
import { computeDigest, type DigestInput } from '../../../src/core/schemes/digest-compute.ts';
import { checkDigestPassword, type DigestCheck } from '../../../src/core/schemes/digest-differs.ts';

// The example of RFC 7616 §3.9.1.
const SENT: DigestInput = {
  username: 'Mufasa',
  password: 'Circle of Life',
  realm: 'http-auth@example.org',
  method: 'GET',
  uri: '/dir/index.html',
  nonce: '7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v',
  algorithm: 'SHA-256',
  qop: 'auth',
  nc: '00000001',
  cnonce: 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ',
};
const RESPONSE = '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1';

function verdict(
  response: string,
  change: Partial<DigestCheck> = {},
  sent: Partial<DigestInput> = {},
) {
  const { username, realm, uri, nonce, algorithm, qop, nc, cnonce } = { ...SENT, ...sent };
  const list = [
    `username="${username}"`,
    `realm="${realm}"`,
    `uri="${uri}"`,
    `nonce="${nonce}"`,
    algorithm && `algorithm=${algorithm}`,
    qop && `qop=${qop}`,
    nc && `nc=${nc}`,
    cnonce && `cnonce="${cnonce}"`,
    `response="${response}"`,
  ].filter(Boolean);
  return checkDigestPassword({
    credential: parseCredential([`Digest ${list.join(', ')}`]),
    challenge: null,
    method: 'GET',
    url: 'http://www.example.org/dir/index.html',
    body: '',
    user: 'Mufasa',
    password: 'Circle of Life',
    ...change,
  });
}

/** What a client sends that takes another value for one input. */
function mistaken(change: Partial<DigestInput>): string {
  const computed = computeDigest({ ...SENT, ...change });
  if (!computed.ok) throw new Error(computed.why);
  return computed.response;
}

test('RFC 7616 §3.9.1 fits, in upper case too', () => {
  expect(verdict(RESPONSE)).toEqual({ outcome: 'fits' });
  expect(verdict(RESPONSE.toUpperCase())).toEqual({ outcome: 'fits' });
});

test('another password does not fit, and what it would give is named', () => {
  expect(verdict(RESPONSE, { password: 'Hakuna Matata' })).toEqual({
    outcome: 'differs',
    expected: mistaken({ password: 'Hakuna Matata' }),
  });
});

test.each([
  ['uri', { uri: 'http://www.example.org/dir/index.html' }],
  ['method', { method: 'HEAD' }],
  ['qop', { qop: undefined }],
  ['qop', { qop: 'auth-int', body: new Uint8Array() }],
  ['algorithm', { algorithm: 'MD5' }],
  ['algorithm', { algorithm: 'SHA-256-sess' }],
  ['nc', { nc: '1' }],
  ['cnonce', { cnonce: '' }],
  ['realm', { realm: '"http-auth@example.org"' }],
  ['nonce', { nonce: `"${SENT.nonce}"` }],
  ['username', { username: 'mufasa' }],
  ['password', { password: '' }],
] as const)('the input that differs is named: %s %j', (part, change) => {
  const found = verdict(mistaken(change));
  expect(found).toMatchObject({ outcome: 'fits-otherwise', input: part });
  expect(JSON.stringify(found)).not.toContain('Circle of Life');
});

test('realm and nonce of the challenge', () => {
  const challenge = { realm: 'other', nonce: 'later' };
  expect(verdict(mistaken({ realm: 'other' }), { challenge })).toMatchObject({
    input: 'realm',
    says: expect.stringContaining('“other”'),
  });
  expect(verdict(mistaken({ nonce: 'later' }), { challenge })).toMatchObject({ input: 'nonce' });
});

test('the query that was left out of the hash', () => {
  const url = 'http://www.example.org/dir/index.html?page=2';
  const uri = '/dir/index.html?page=2';
  expect(verdict(mistaken({}), { url }, { uri })).toMatchObject({
    input: 'uri',
    says: 'It was computed for the address “/dir/index.html”, but its uri says “/dir/index.html?page=2”.',
  });
});

test('a password outside ASCII in another encoding', () => {
  const password = 'Bücher';
  expect(verdict(mistaken({ password }), { password })).toEqual({ outcome: 'fits' });
  const latin = mistaken({ password, encoding: 'iso-8859-1' });
  expect(verdict(latin, { password })).toMatchObject({
    input: 'password',
    says: expect.stringContaining('8859-1'),
  });
  expect(verdict(mistaken({ password }), { password: password.normalize('NFD') })).toMatchObject({
    says: expect.stringContaining('NFC'),
  });
});

test('what is missing is said', () => {
  expect(verdict(RESPONSE, {}, { cnonce: '' })).toEqual({
    outcome: 'cannot',
    why: 'cnonce-missing',
  });
  expect(verdict(RESPONSE, { password: 'x' }, { algorithm: 'SHA-9' })).toEqual({
    outcome: 'cannot',
    why: 'algorithm-unknown',
  });
  expect(verdict(RESPONSE, { body: null }, { qop: 'auth-int' })).toMatchObject({
    outcome: 'fits-otherwise',
    input: 'qop',
  });
  expect(
    checkDigestPassword({
      credential: parseCredential(['Digest username="a"']),
      challenge: null,
      method: 'GET',
      url: '',
      body: null,
      user: 'a',
      password: 'b',
    }),
  ).toEqual({ outcome: 'cannot', why: 'parameter-missing' });
});
