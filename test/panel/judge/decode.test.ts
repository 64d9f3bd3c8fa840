import { expect, test } from 'vitest';
import { parseChallenges } from '../../../src/core/http/challenge.ts';
import { parseCredential } from '../../../src/core/http/credential.ts';
import { readToken } from '../../../src/core/token/token.ts';
import { cookiesIn, tokenIn } from '../../../src/panel/decoded.ts';
import type { Decoded } from '../../../src/panel/judge/contract.ts';
import { decode, shellWords } from '../../../src/panel/judge/decode.ts';
import { jwt } from '../fixtures.ts';

const TOKEN = jwt({ sub: 'a', exp: 1 });

const kindOf = (token: string) => readToken(token).kind;

const short = (found: Decoded): string => {
  const { field, value } = found;
  switch (found.kind) {
    case 'challenge':
      return `${field}: asks ${parseChallenges([value])
        .challenges.map(({ scheme }) => scheme)
        .join('+')}`;
    case 'credential': {
      const credential = parseCredential([value]);
      const token = tokenIn(credential);
      return `${field}: sends ${credential.scheme ?? 'bare'}${token ? ` ${kindOf(token)}` : ''}`;
    }
    case 'cookies':
      return `${field}: ${cookiesIn(field, value)
        .map((one) => (one.value.startsWith('eyJ') ? `${one.name}=${kindOf(one.value)}` : one.name))
        .join(' ')}`;
    case 'token':
      return `${field}: ${kindOf(value)}`;
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

test('travels between the page and its judge as it is', () => {
  const found = decode(
    `WWW-Authenticate: Digest realm="a", nonce="b"\nAuthorization: Bearer ${TOKEN}`,
  );
  expect(found).toMatchObject([
    { kind: 'challenge', schemes: [{ title: expect.stringContaining('Digest') }] },
    { kind: 'credential', reading: { parts: [expect.anything()] } },
  ]);
  expect(structuredClone(found)).toEqual(found);
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
