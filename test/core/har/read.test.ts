import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldFact, fieldValues, lastAnswered } from '../../../src/core/exchange.ts';
import { isRedacted } from '../../../src/core/har/content.ts';
import {
  createHarReader,
  createSurveyor,
  entriesOf,
  readEntry,
  readHar,
} from '../../../src/core/har/read.ts';
import { isExchange } from '../../../src/core/valid.ts';
import { recording } from '../../support/recording.ts';

type Pairs = Record<string, string>;

const pairs = (fields: Pairs = {}) =>
  Object.entries(fields).map(([name, value]) => ({ name, value }));

interface Brief {
  url?: string;
  method?: string;
  status?: number;
  at?: string;
  request?: Pairs;
  response?: Pairs;
  more?: object;
  requestMore?: object;
  responseMore?: object;
  content?: object;
}

const entry = (brief: Brief = {}) => ({
  startedDateTime: brief.at ?? '2026-01-01T00:00:00.000Z',
  time: 30,
  request: {
    method: brief.method ?? 'GET',
    url: brief.url ?? 'https://api.example.test/orders',
    httpVersion: 'HTTP/1.1',
    headers: pairs(brief.request ?? { Host: 'api.example.test' }),
    ...brief.requestMore,
  },
  response: {
    status: brief.status ?? 401,
    statusText: 'Unauthorized',
    httpVersion: 'HTTP/1.1',
    headers: pairs(brief.response ?? { Date: 'Thu, 01 Jan 2026 00:00:00 GMT' }),
    content: { size: 2, mimeType: 'application/json', text: '{}', ...brief.content },
    ...brief.responseMore,
  },
  cache: {},
  timings: { blocked: 1, dns: -1, connect: -1, send: 0, wait: 20, receive: 9 },
  ...brief.more,
});

const file = (entries: unknown[], creator: object = { name: 'Firefox', version: '150' }) => ({
  log: { version: '1.2', creator, entries },
});

const chrome = { name: 'WebInspector', version: '537.36' };

test('an entry is an exchange with its time, its head and its body', () => {
  const [exchange] = readHar(file([entry({ status: 403 })]));
  expect(exchange).toMatchObject({ id: '0', state: 'completed', error: '' });
  const attempt = exchange && lastAnswered(exchange);
  expect(attempt).toMatchObject({
    kind: 'first',
    method: 'GET',
    sentAt: Date.UTC(2026, 0, 1),
    receivedAt: Date.UTC(2026, 0, 1) + 21,
    response: { status: 403, httpVersion: 'HTTP/1.1', body: { known: true, value: '{}' } },
  });
});

test('the browsers’ own entries: type, version, body, address', () => {
  for (const browser of ['chromium-full', 'firefox'] as const) {
    const [har] = recording(browser, 'bearer-expired').har;
    const exchange = readEntry(har?.entry, 'w1', { source: 'devtools.network', tabId: 7 });
    expect(exchange).toMatchObject({ id: 'w1', tabId: 7, type: 'xmlhttprequest' });
    expect(exchange.attempts[0]).toMatchObject({
      response: { status: 401, httpVersion: 'HTTP/1.1', source: 'devtools.network' },
    });
    expect(fieldFact(exchange.attempts[0].request.fields, 'authorization')).toMatchObject({
      value: [expect.stringMatching(/^Bearer eyJ/)],
    });
  }
});

test('Chromium’s HAR hides a credential that the browser added, Firefox’s does not', () => {
  const authorization = (browser: 'chromium-full' | 'firefox') => {
    const [har] = recording(browser, 'basic-missing').har;
    const exchange = readEntry(har?.entry, 0);
    return fieldFact(exchange.attempts[0].request.fields, 'authorization');
  };
  expect(authorization('chromium-full')).toEqual({ known: false, why: 'hidden-by-browser' });
  expect(authorization('firefox')).toEqual({ known: true, value: [] });
});

test('a preflight is known by its header', () => {
  for (const browser of ['chromium-full', 'firefox'] as const) {
    const [har] = recording(browser, 'preflight-rejected').har;
    expect(readEntry(har?.entry, 0).type).toBe('preflight');
  }
});

test('a redirect chain is the attempts of its last entry; the hops stay entries too', () => {
  const hop = (url: string, to: string, status = 302) =>
    entry({ url, status, response: { Location: to } });
  const exchanges = readHar(
    file([
      hop('https://a.example.test/x', '/y'),
      entry({ url: 'https://a.example.test/other' }),
      hop('https://a.example.test/y', 'https://b.example.test/z#part'),
      entry({ url: 'https://b.example.test/z' }),
      entry({ url: 'https://b.example.test/z' }),
    ]),
  );
  expect(exchanges.map(({ attempts }) => attempts.length)).toEqual([1, 1, 2, 3, 1]);
  expect(exchanges[3]?.attempts.map(({ kind }) => kind)).toEqual([
    'first',
    'redirected',
    'redirected',
  ]);
  expect(exchanges[3]?.id).toBe('3');
});

test('a redirect that keeps its method is not followed by another one', () => {
  const post = entry({
    method: 'POST',
    url: 'https://a.example.test/x',
    status: 307,
    response: { Location: '/y' },
  });
  const get = entry({ url: 'https://a.example.test/y' });
  expect(readHar(file([post, get]))[1]?.attempts).toHaveLength(1);
  const again = entry({ url: 'https://a.example.test/y', method: 'POST' });
  expect(readHar(file([post, again]))[1]?.attempts).toHaveLength(2);
});

test('repeated fields stay separate, and their order and spelling', () => {
  const two = entry();
  two.response.headers = [
    { name: 'WWW-Authenticate', value: 'Basic realm="a"' },
    { name: 'www-authenticate', value: 'Bearer\nDigest' },
  ];
  const [exchange] = readHar(file([two]));
  const fields = exchange?.attempts[0].response?.fields;
  expect(fields && fieldValues(fields, 'WWW-Authenticate')).toEqual([
    'Basic realm="a"',
    'Bearer\nDigest',
  ]);
});

test('bodies: base64 of text is decoded by its charset, bytes stay base64', () => {
  const body = (content: object) => readEntry(entry({ content }), 0).attempts[0].response?.body;
  expect(body({ text: 'w6k=', encoding: 'base64' })).toEqual({ known: true, value: 'é' });
  expect(
    body({ text: '6Q==', encoding: 'base64', mimeType: 'text/plain; charset=iso-8859-1' }),
  ).toEqual({ known: true, value: 'é' });
  expect(body({ text: 'AAD/', encoding: 'base64', mimeType: 'image/png' })).toEqual({
    known: true,
    value: 'AAD/',
  });
  expect(body({ text: 'not base64!', encoding: 'base64' })).toEqual({
    known: true,
    value: 'not base64!',
  });
  expect(body({ text: undefined, size: 12 })).toEqual({ known: false, why: 'not-seen' });
  expect(body({ text: undefined, size: 0 })).toEqual({ known: true, value: '' });
  expect(body({ text: '[REDACTED]' })).toEqual({ known: false, why: 'removed' });
  // The browser no longer had the body, and wrote none.
  expect(body({ text: '', size: 12 })).toEqual({ known: false, why: 'not-seen' });
  expect(body({ text: '', size: 0 })).toEqual({ known: true, value: '' });
  expect(body({ text: 'aGk=', encoding: 'base64', mimeType: 7 })).toEqual({
    known: true,
    value: 'hi',
  });
});

test('what was posted: text, or parameters as a form', () => {
  const body = (requestMore: object, method = 'POST') =>
    readEntry(entry({ method, requestMore }), 0).attempts[0].request.body;
  expect(body({ postData: { text: 'a=b', mimeType: 'text/plain' } })).toEqual({
    known: true,
    value: 'a=b',
  });
  expect(body({ postData: { params: [{ name: 'a b', value: 'c&d' }, { name: 'e' }] } })).toEqual({
    known: true,
    value: 'a+b=c%26d&e=',
  });
  expect(body({ postData: { params: [null, { value: 'b' }] } })).toEqual({
    known: true,
    value: '=&=b',
  });
  expect(body({ postData: { text: '[REDACTED]' } })).toEqual({ known: false, why: 'removed' });
  expect(body({ postData: { text: '' } })).toEqual({ known: true, value: '' });
  expect(body({ bodySize: -1 })).toEqual({ known: false, why: 'not-seen' });
  expect(body({ bodySize: -1 }, 'GET')).toEqual({ known: true, value: '' });
});

test('versions are named alike, however they are spelled', () => {
  const version = (httpVersion: string) =>
    readEntry(entry({ responseMore: { httpVersion } }), 0).attempts[0].response?.httpVersion;
  expect(['HTTP/2.0', 'h2', 'http/2', 'h3', 'h3-29', 'http/1.1'].map(version)).toEqual([
    'h2',
    'h2',
    'h2',
    'h3',
    'h3',
    'HTTP/1.1',
  ]);
});

test('an entry without an answer failed, with the browser’s error', () => {
  const blocked = entry({ status: 0, responseMore: { _error: 'net::ERR_FAILED' } });
  expect(readHar(file([blocked]))[0]).toMatchObject({
    state: 'failed',
    error: 'net::ERR_FAILED',
    attempts: [{ response: null, receivedAt: null }],
  });
});

const REMOVED = { known: false, why: 'removed' };

test('values that a sanitizer replaced are unknown, not credentials', () => {
  for (const value of [
    '[REDACTED]',
    'REDACTED',
    'Bearer [redacted]',
    '***',
    'Bearer ***',
    '[authorization redacted]',
    '<removed>',
    'Bearer •••(812)',
    'Digest username="a", response="•••(32)"',
  ]) {
    const exchange = readEntry(entry({ request: { Host: 'a', Authorization: value } }), 0);
    expect(fieldFact(exchange.attempts[0].request.fields, 'authorization'), value).toEqual(REMOVED);
  }
});

test('placeholders of programs are values', () => {
  for (const value of [
    'Bearer undefined',
    'Bearer YOUR_TOKEN',
    'Bearer <token>',
    'Bearer xxxxxx',
    'hidden',
  ]) {
    expect(isRedacted(value), value).toBe(false);
  }
});

test('without any headers, whether there was one is unknown', () => {
  const bare = entry({ request: {}, response: {} });
  const [exchange] = readHar(file([bare]));
  const attempt = exchange?.attempts[0];
  expect(attempt && fieldFact(attempt.request.fields, 'authorization')).toEqual(REMOVED);
  expect(attempt?.response && fieldFact(attempt.response.fields, 'www-authenticate')).toEqual(
    REMOVED,
  );
});

test('a list of cookies without the header: the header was taken out', () => {
  const [exchange] = readHar(
    file([entry({ requestMore: { cookies: [{ name: 'sid', value: 'x' }] } })]),
  );
  const fields = exchange?.attempts[0].request.fields;
  expect(fields && fieldFact(fields, 'cookie')).toEqual(REMOVED);
});

test('a file of Chromium that shows no credential at all may be its sanitized export', () => {
  const authorization = (entries: unknown[], creator: object) =>
    readHar(file(entries, creator)).map(({ attempts }) =>
      fieldFact(attempts[0].request.fields, 'authorization'),
    );
  const plain = entry();
  const none = { known: true, value: [] };
  expect(authorization([plain, plain], chrome)).toEqual([REMOVED, REMOVED]);
  for (const sent of [
    entry({ request: { Host: 'a', Authorization: 'Bearer abc' } }),
    entry({ request: { Host: 'a', Cookie: 'theme=dark' } }),
    entry({ response: { 'Set-Cookie': 'theme=dark' } }),
  ]) {
    expect(authorization([plain, sent], chrome)[0]).toEqual(none);
  }
  expect(authorization([plain], { name: 'Firefox' })).toEqual([none]);
});

test('the type comes from the file, from fetch metadata, or from nowhere', () => {
  const type = (request: Pairs, more: object = {}) => readEntry(entry({ request, more }), 0).type;
  expect(type({ Host: 'a' }, { _resourceType: 'fetch' })).toBe('xmlhttprequest');
  expect(type({ 'Sec-Fetch-Dest': 'iframe' }, { _resourceType: 'document' })).toBe('sub_frame');
  expect(type({ 'Sec-Fetch-Dest': 'font' })).toBe('font');
  expect(type({ 'X-Requested-With': 'XMLHttpRequest' })).toBe('xmlhttprequest');
  expect(type({ 'Upgrade-Insecure-Requests': '1' })).toBe('main_frame');
  expect(type({ Host: 'a' })).toBe('other');
});

test('a file can be read entry by entry with the same result', () => {
  const entries = [
    entry({ url: 'https://a.example.test/x', status: 302, response: { Location: '/y' } }),
    entry({ url: 'https://a.example.test/y' }),
  ];
  const surveyor = createSurveyor();
  for (const one of entries) surveyor.see(one);
  const reader = createHarReader(surveyor.result(chrome));
  expect(entries.map((one) => reader.read(one))).toEqual(readHar(file(entries, chrome)));
});

test('a file is looked at for a sanitizer only as long as there may have been one', () => {
  const bare = entry({ url: 'https://a.example.test/x', status: 401 });
  const surveyor = createSurveyor();
  surveyor.see(bare);
  expect(surveyor.isSettled(null)).toBe(false);
  expect(surveyor.isSettled(chrome)).toBe(false);
  expect(surveyor.isSettled({ name: 'Fiddler' })).toBe(true);
  surveyor.see(entry({ url: 'https://a.example.test/y', request: { Authorization: 'Bearer a' } }));
  expect(surveyor.isSettled(chrome)).toBe(true);
});

test('what is no HAR has no entries', () => {
  for (const value of [null, 7, 'x', [], {}, { log: {} }, { log: { entries: 'x' } }]) {
    expect(entriesOf(value)).toBeNull();
    expect(readHar(value)).toEqual([]);
  }
});

test('whatever stands for an entry becomes an exchange', () => {
  for (const odd of [
    null,
    7,
    [],
    { request: { headers: [null, 3, { name: 5 }, {}] }, response: { status: '401' } },
    { request: { url: 'no url', headers: {} }, response: { status: 302, headers: 'x' } },
    entry({ at: 'yesterday' }),
  ]) {
    expect(isExchange(readHar(file([odd]))[0])).toBe(true);
  }
  fc.assert(
    fc.property(fc.array(fc.anything({ maxDepth: 5 })), (entries) => {
      for (const exchange of readHar(file(entries))) expect(isExchange(exchange)).toBe(true);
    }),
  );
});
