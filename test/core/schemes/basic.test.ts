import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseChallenges } from '../../../src/core/http/challenge.ts';
import { parseCredential } from '../../../src/core/http/credential.ts';
import { basic, readBasic } from '../../../src/core/schemes/basic.ts';

const base64 = (bytes: string | Uint8Array) => Buffer.from(bytes).toString('base64');

test.each([
  ['RFC 7617 §2', 'QWxhZGRpbjpvcGVuIHNlc2FtZQ==', 'Aladdin', 'open sesame', 'ASCII'],
  ['RFC 7617 §2.1, UTF-8', 'dGVzdDoxMjPCow==', 'test', '123£', 'UTF-8'],
  ['ISO-8859-1', base64(Buffer.from('test:123£', 'latin1')), 'test', '123£', 'ISO-8859-1'],
  ['an empty password', base64('user:'), 'user', '', 'ASCII'],
  ['an empty user', base64(':secret'), '', 'secret', 'ASCII'],
  ['colons in the password', base64('a:b:c'), 'a', 'b:c', 'ASCII'],
  ['a password that is base64', base64('a:YTpi'), 'a', 'YTpi', 'ASCII'],
])('%s', (_, text, user, password, charset) => {
  expect(readBasic(text)).toEqual({ user, password, charset, fault: null });
});

test.each([
  ['nothing', '', 'empty', 0],
  ['an odd character', 'dXNl*jpwYXNz', 'not-base64', 4],
  ['text that was cut', 'dXNlcjpwYXNzdAX'.slice(0, 13), 'not-base64', 13],
  ['user and password in clear', 'user:password', 'not-encoded', 4],
  ['encoded twice', base64(base64('user:pass')), 'encoded-twice', 0],
  ['no colon', base64('userpass'), 'no-colon', 0],
  ['no colon, and base64 by chance', base64('abcd'), 'no-colon', 0],
])('%s does not decode', (_, text, code, at) => {
  const reading = readBasic(text);
  expect(reading).toMatchObject({ user: null, password: null, charset: null });
  expect(reading.fault).toMatchObject({ code, at });
});

test.each([
  ['a line feed at the end, as echo makes it', base64('user:pass\n'), 'control-character'],
  ['a control character in the user', base64('us\u0000er:pass'), 'control-character'],
  ['no padding', 'dXNlcjpwYXNzdw', 'base64-variant'],
  [
    'the URL alphabet',
    base64('a:\u00ff\u00fe?').replaceAll('+', '-').replaceAll('/', '_'),
    'base64-variant',
  ],
])('%s decodes with a fault', (_, text, code) => {
  const reading = readBasic(text);
  expect(reading.user).not.toBeNull();
  expect(reading.fault?.code).toBe(code);
});

test('the line feed of echo is named as such', () => {
  expect(readBasic(base64('user:pass\n')).fault?.message).toContain('echo');
  expect(readBasic(base64('us\u0001er:pass')).fault?.message).toContain('user');
});

test('any user without colon and any password come back', () => {
  const printable = fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Cc}/u.test(text));
  fc.assert(
    fc.property(printable, printable, (name, password) => {
      const user = name.replaceAll(':', '');
      expect(readBasic(base64(`${user}:${password}`))).toMatchObject({
        user,
        password,
        fault: null,
      });
    }),
  );
});

test('the parts are shown with the password marked as secret', () => {
  const { parts, faults } = basic.explainCredential(parseCredential([`Basic ${base64('u:p')}`]));
  expect(parts.map(({ label, value, secret }) => [label, value, secret])).toEqual([
    ['User', 'u', false],
    ['Password', 'p', true],
    ['Encoding', 'ASCII', false],
  ]);
  expect(faults).toEqual([]);
});

test('what does not decode is one secret, with the place of the damage', () => {
  const { parts, faults } = basic.explainCredential(parseCredential(['Basic dXNl*jpwYXNz']));
  expect(parts).toMatchObject([{ value: 'dXNl*jpwYXNz', secret: true }]);
  expect(faults).toMatchObject([{ code: 'basic-not-base64', span: { start: 10, end: 11 } }]);
});

test('ISO-8859-1 where the challenge asks for UTF-8', () => {
  const [challenge] = parseChallenges(['Basic realm="x", charset="UTF-8"']).challenges;
  const request = { method: 'GET', url: 'https://example.com/', time: null };
  const latin = parseCredential([`Basic ${base64(Buffer.from('u:£', 'latin1'))}`]);
  const utf8 = parseCredential([`Basic ${base64('u:£')}`]);
  if (!challenge) throw new Error('no challenge');
  expect(basic.check(challenge, latin, request)).toMatchObject([{ code: 'charset-differs' }]);
  expect(basic.check(challenge, utf8, request)).toEqual([]);
});
