import { expect, test } from 'vitest';
import { type Decoded, decode, shellWords } from '../../src/panel/decode.ts';
import { jwt } from './fixtures.ts';

const TOKEN = jwt({ sub: 'a', exp: 1 });

const short = (found: Decoded): string => {
  switch (found.kind) {
    case 'challenge':
      return `${found.field}: asks ${found.challenges.challenges.map(({ scheme }) => scheme).join('+')}`;
    case 'credential':
      return `${found.field}: sends ${found.credential.scheme ?? 'bare'}${found.token ? ` ${found.token.kind}` : ''}`;
    case 'cookies':
      return `${found.field}: ${found.cookies.map(({ name, token }) => (token ? `${name}=${token.kind}` : name)).join(' ')}`;
    case 'token':
      return `${found.field}: ${found.token.kind}`;
  }
};

test.each([
  ['WWW-Authenticate: Bearer realm="a", Basic', ['WWW-Authenticate: asks Bearer+Basic']],
  ['< proxy-authenticate: Basic realm="p"', ['proxy-authenticate: asks Basic']],
  ['Bearer realm="a", error="invalid_token"', ['WWW-Authenticate: asks Bearer']],
  ['Negotiate', ['WWW-Authenticate: asks Negotiate']],
  [`Authorization: Bearer ${TOKEN}`, ['Authorization: sends Bearer jwt']],
  [`Bearer ${TOKEN}`, ['Authorization: sends Bearer jwt']],
  ['Basic dXNlcjpwYXNz', ['Authorization: sends Basic']],
  [
    'Digest username="a", realm="b", nonce="c", uri="/", response="d"',
    ['Authorization: sends Digest'],
  ],
  [TOKEN, ['Token: jwt']],
  [`${TOKEN.slice(0, 40)}\n  ${TOKEN.slice(40)}`, ['Token: jwt']],
  ['some opaque text', ['Token: malformed']],
  [`Cookie: a=1; session=${TOKEN}`, ['Cookie: a session=jwt']],
  ['set-cookie: a=1; Path=/; HttpOnly', ['set-cookie: a']],
  [`DPoP: ${TOKEN}`, ['DPoP: jwt']],
  ['  \n ', []],
])('%j', (text, expected) => {
  expect(decode(text).map(short)).toEqual(expected);
});

test('a cURL command, as browsers and manuals write it', () => {
  const command = `curl 'https://u:p@a.test/?access_token=${TOKEN}' \\
    -X POST -H 'Authorization: Bearer ${TOKEN}' --header="WWW-Authenticate: Basic" \\
    -u user:secret -b 'a=1' --data-raw '{"a":1}'`;
  expect(decode(command).map(short)).toEqual([
    'URL: sends Basic',
    'access_token in the URL: jwt',
    'Authorization: sends Bearer jwt',
    'WWW-Authenticate: asks Basic',
    'Authorization: sends Basic',
    'Cookie: a',
  ]);
});

test('words of a shell command', () => {
  expect(shellWords(`a 'b c' "d \\"e" f\\ g $'h i' ''`)).toEqual([
    'a',
    'b c',
    'd "e',
    'f g',
    'h i',
    '',
  ]);
  expect(shellWords("a 'open")).toEqual(['a', 'open']);
});

test('nothing that is pasted throws', () => {
  for (const text of [
    'curl',
    'curl -H',
    'curl -u',
    ':',
    'a:b',
    '%',
    'curl https://%zz@',
    'curl https://%zz:%@a.test',
    '\u0000',
    'Authorization:',
  ]) {
    expect(() => decode(text)).not.toThrow();
  }
});
