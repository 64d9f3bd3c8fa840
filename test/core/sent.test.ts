import { describe, expect, test } from 'vitest';
import type { FlaggedStatus } from '../../src/core/exchange.ts';
import { isKey } from '../../src/core/remembered.ts';
import { passwordInQuery, readSent } from '../../src/core/sent.ts';
import { attempt, type Brief } from '../support/exchange.ts';

const sent = (brief: Brief, status: FlaggedStatus = 401) => {
  const { request, url } = attempt(brief);
  return readSent(status, request, new URL(url));
};

const posted = (postData: string, type?: string, fields: Record<string, string> = {}) =>
  sent({
    method: 'POST',
    postData,
    request: type === undefined ? fields : { ...fields, 'Content-Type': type },
  });

describe('what a body signs in with', () => {
  test.each([
    ['grant_type=client_credentials&client_id=a', 'client', 'a'],
    ['grant_type=authorization_code&code=c&client_id=a', 'code', 'a'],
    ['grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&client_id=a', 'other', 'a'],
    ['client_id=a&client_secret=b', 'client', 'a'],
    ['refresh_token=r7f3c9a1', 'refresh', null],
    ['username=ann&password=x', 'password', null],
  ])('%s', (body, kind, clientId) => {
    expect(posted(body, 'application/x-www-form-urlencoded').signIn).toMatchObject({
      kind,
      clientId,
    });
  });

  test('is nothing where passwords are only talked about', () => {
    expect(posted('{"title":"password rules"}', 'application/json').signIn).toBeNull();
    expect(posted('passing by', 'text/plain').signIn).toBeNull();
    expect(posted('{"chat":{"refresh":false}}', 'application/json').signIn).toBeNull();
  });

  test('is read by its form where no type is named', () => {
    expect(posted('{"username":"ann","password":"x"}').signIn).toMatchObject({
      kind: 'password',
      user: 'ann',
    });
  });
});

test('a JWT in a body is a key in it, under its own name', () => {
  const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2ln';
  expect(posted(JSON.stringify({ token: jwt }), 'application/json').keys).toEqual([
    { place: 'body', name: 'token', value: jwt },
  ]);
  expect(posted(JSON.stringify({ token: jwt })).keys).toHaveLength(1);
  expect(posted('{"note":"eyJ is how they begin"}', 'application/json').keys).toEqual([]);
});

test('a key in a body has a name of its own and looks like one', () => {
  expect(posted('api_key=a81f02c47b9e4d6c&text=hello').keys).toEqual([
    { place: 'body', name: 'api_key', value: 'a81f02c47b9e4d6c' },
  ]);
  expect(posted('{"signature":"none","token_type":"bearer"}', 'application/json').keys).toEqual([]);
});

test('a part of a form with files is a token by its name, where no other key was sent', () => {
  const part =
    '--b\r\nContent-Disposition: form-data; name="token"\r\n\r\nQiN:a81f02c47b9e4d6c\r\n--b--\r\n';
  const type = 'multipart/form-data; boundary=b';
  expect(posted(part, type).keys).toMatchObject([{ place: 'body', value: 'QiN:a81f02c47b9e4d6c' }]);
  const file = part.replace('name="token"', 'name="token"; filename="a.txt"');
  expect(posted(file, type).keys).toEqual([]);
  expect(posted('token=a81f02c47b9e4d6c&api_key=').keys).toHaveLength(1);
  expect(posted('token=a81f02c47b9e4d6c', undefined, { 'X-Acme-Key': 'k1' }).keys).toEqual([
    { place: 'header', name: 'X-Acme-Key', value: 'k1' },
  ]);
});

test('a web socket takes its key among the names of its subprotocols', () => {
  const key = '6f0a2d9e4f7b4c1b8a7a2b0d4b6c9e11aa01bb02';
  const socket = (value: string) => sent({ request: { 'Sec-WebSocket-Protocol': value } }).keys;
  expect(socket(`token, ${key}`)).toEqual([
    { place: 'header', name: 'Sec-WebSocket-Protocol', value: key },
  ]);
  expect(socket('base64url.bearer.authorization.k8s.io.ZXlK, base64.binary.k8s.io')).toHaveLength(
    1,
  );
  expect(socket('graphql-transport-ws, v4.base64.channel.k8s.io')).toEqual([]);
});

test('a shared access signature may stand in Authorization', () => {
  const text = 'SharedAccessSignature sr=hub.example%2Fdevices%2Fa&sig=ab%3D&se=1772445600';
  expect(sent({ request: { Authorization: text } }).signedUrl).toMatchObject({
    kind: 'Azure SAS',
    expiresAt: 1_772_445_600_000,
  });
});

test('a key is one by its value under a name that nobody knows', () => {
  const key = 'preprodd2yheO9fCZW0QBHWsrAZALiYhQp2HXsd';
  expect(sent({ request: { project_id: key } }).keys).toHaveLength(1);
  expect(sent({ request: { traceparent: key, 'X-Device': key, Accept: key } }).keys).toEqual([]);
  expect(sent({ request: { project_id: 'shop' } }).nothing).toEqual({ known: true, value: true });
});

test('a bot of Telegram sends its token in the path', () => {
  const url = 'https://api.telegram.org/bot110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawX/getMe';
  expect(sent({ url }).keys).toMatchObject([{ place: 'path' }]);
});

test.each([
  'https://hooks.slack.com/services/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',
  `https://discord.com/api/webhooks/123456789012345678/${'aB3_'.repeat(17)}`,
  'https://hooks.example.test/trigger/door/with/key/zZ7BNQR2yTBGTCuSsH5LM_',
])('an incoming webhook has its secret in the path: %s', (url) => {
  expect(sent({ url, method: 'POST' }).keys).toEqual([
    { place: 'path', name: 'the path', value: url.slice(url.lastIndexOf('/') + 1) },
  ]);
});

test('a one-time code by itself is the second step of a sign-in', () => {
  const step = (url: string) => sent({ url, method: 'POST', postData: 'code=000000' }).signIn;
  expect(step('https://a.example/login-otp')).toMatchObject({ kind: 'password' });
  expect(step('https://a.example/coupons')).toBeNull();
});

test('cookies: a part without an equals sign is no cookie', () => {
  expect(sent({ request: { Cookie: 'a=1; lonely; b=2=3' } }).cookies).toEqual({
    known: true,
    value: [
      { name: 'a', value: '1' },
      { name: 'b', value: '2=3' },
    ],
  });
});

test('a proxy is answered in Proxy-Authorization, and cookies say nothing to it', () => {
  const request = { 'Proxy-Authorization': 'Basic YTpi', Cookie: 'sessionid=8c1f0a7be2d94f63' };
  const { authorization } = sent({ request }, 407);
  expect(authorization).toMatchObject({
    known: true,
    value: { field: 'Proxy-Authorization', scheme: 'basic', text: 'YTpi' },
  });
  expect(sent({ request: { Cookie: request.Cookie } }, 407).nothing).toEqual({
    known: true,
    value: true,
  });
});

test.each([
  ['u=ann&p=x', 'p'],
  ['u=ann&t=26719a&s=c19b', 't'],
  ['u=ann&v=1', null],
  ['user=ann&pwd=x', 'pwd'],
  ['username=ann&password=x', 'password'],
  ['login=ann&next=/', null],
  ['q=words', null],
  ['', null],
])('a password in the query: %s', (query, name) => {
  expect(passwordInQuery(new URL(`https://cam.example.test/?${query}`))).toBe(name);
});

test('no address, no password in it', () => {
  expect(passwordInQuery(null)).toBeNull();
});

test('what browsers, proxies and tracing send is no key, whatever it looks like', () => {
  const random = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';
  const plain =
    'Authorization Proxy-Authorization Proxy-Connection Accept If-None-Match X-Request-Id Traceparent Sec-Ch-Ua Range Content-Digest User-Agent Origin Referer Host X-Device-Id Cookie Baggage B3 X-Query-Hash X-Content-Hash X-CSRF-Token';
  expect(plain.split(' ').filter((name) => isKey(name, random))).toEqual([]);
  expect(['X-Acme', 'project_id', 'Authentication'].filter((name) => isKey(name, random))).toEqual([
    'X-Acme',
    'project_id',
    'Authentication',
  ]);
});
