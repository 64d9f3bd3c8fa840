import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../src/core/exchange.ts';
import {
  createHistory,
  grantOf,
  historyBefore,
  knownAbsent,
  sameAs,
  splitUrl,
  toPast,
} from '../../src/core/history.ts';
import { type Brief, exchange } from '../support/exchange.ts';

const request = (brief: Brief) => exchange(brief).attempts[0].request;

describe('origin and path of an address', () => {
  test.each([
    ['https://API.example.test/a/b?c=d#e', 'https://api.example.test', '/a/b'],
    ['https://user:secret@api.example.test:8443/a', 'https://api.example.test:8443', '/a'],
    ['http://localhost', 'http://localhost', '/'],
    ['http://localhost?x', 'http://localhost', '/'],
    ['not an address', '', 'not an address'],
  ])('%s', (url, origin, path) => {
    expect(splitUrl(url)).toEqual({ origin, path });
  });
});

describe('a history', () => {
  test('is kept per origin, in the order of time', () => {
    const history = createHistory();
    history.add(exchange({ id: 'a', url: 'https://a.example.test/1', status: 200, at: 1 }));
    history.add(exchange({ id: 'b', url: 'https://b.example.test/1', status: 401, at: 2 }));
    history.add(exchange({ id: 'c', url: 'https://a.example.test/2', status: 403, at: 3 }));
    expect(history.of('https://a.example.test').map((p) => p.exchange.id)).toEqual(['a', 'c']);
    expect(history.past.map((p) => [p.worked, p.refused])).toEqual([
      [true, false],
      [false, true],
      [false, true],
    ]);
    expect(history.of('https://nobody.example.test')).toEqual([]);
  });

  test('forgets the oldest: of an origin, of all, and origins', () => {
    const history = createHistory();
    for (let i = 0; i < 1200; i++) {
      history.add(exchange({ id: `${i}`, url: `https://h${i % 600}.example.test/`, at: i }));
    }
    for (let i = 0; i < 200; i++) {
      history.add(exchange({ id: `x${i}`, url: 'https://one.example.test/', at: 2000 + i }));
    }
    expect(history.past.length).toBeLessThan(400);
    expect(history.of('https://one.example.test').length).toBeLessThan(80);
    expect(history.of('https://one.example.test').at(-1)?.exchange.id).toBe('x199');
    expect(history.of('https://h0.example.test')).toEqual([]);
  });

  test('of one exchange out of others: those sent before it, sorted', () => {
    const own = exchange({ id: 'own', at: 10 });
    const others = [
      exchange({ id: 'later', at: 11 }),
      exchange({ id: 'second', at: 9 }),
      exchange({ id: 'first', at: 8 }),
      own,
    ];
    expect(historyBefore(own, others).past.map((p) => p.exchange.id)).toEqual(['first', 'second']);
  });

  test('keeps what later requests are held against', () => {
    const past = toPast(
      exchange({
        url: 'https://a.example.test/x?y',
        status: 204,
        request: { Authorization: 'Bearer t', Cookie: 'a=b' },
      }),
    );
    expect(past).toMatchObject({
      authorization: 'Bearer t',
      cookie: 'a=b',
      path: '/x',
      worked: true,
      grant: null,
    });
  });
});

describe('the same request', () => {
  const brief: Brief = { url: 'https://a.example.test/x', request: { Authorization: 'Bearer t' } };
  const [own] = exchange(brief).attempts;
  const isSame = (attempt: Attempt, more: Brief) =>
    sameAs(attempt)(toPast(exchange({ ...brief, ...more })));

  test('is one with the method, the URL and the credentials of the other', () => {
    expect(isSame(own, { at: 5, status: 200 })).toBe(true);
  });

  test.each<[string, Brief]>([
    ['another method', { method: 'PUT' }],
    ['another URL', { url: 'https://a.example.test/x?y' }],
    ['another credential', { request: { Authorization: 'Bearer u' } }],
    ['one more credential', { request: { Authorization: 'Bearer t', Cookie: 'a=b' } }],
  ])('has not %s', (_name, more) => {
    expect(isSame(own, more)).toBe(false);
  });

  test('has no credential that was not seen where the other is known to have none', () => {
    const fields = { ...own.request.fields, unseen: { cookie: 'not-seen' as const } };
    expect(isSame({ ...own, request: { ...own.request, fields } }, {})).toBe(false);
  });
});

describe('requests for tokens', () => {
  test.each<[string, Brief, string | null]>([
    [
      'a refresh by its body',
      {
        method: 'POST',
        url: 'https://a.example.test/x',
        postData: 'grant_type=refresh_token&refresh_token=r',
      },
      'refresh',
    ],
    [
      'a refresh that replaces',
      {
        method: 'PUT',
        url: 'https://a.example.test/tokens',
        postData: '{"refresh_token":"r"}',
      },
      'refresh',
    ],
    [
      'a password that is changed',
      {
        method: 'PUT',
        url: 'https://a.example.test/me',
        postData: '{"password":"p"}',
      },
      null,
    ],
    [
      'another grant',
      {
        method: 'POST',
        url: 'https://a.example.test/x',
        postData: 'grant_type=client_credentials',
      },
      'other',
    ],
    [
      'a password form',
      { method: 'POST', url: 'https://a.example.test/x', postData: '{"user":"a","password":"b"}' },
      'sign-in',
    ],
    [
      'a sign-in by its path',
      { method: 'POST', url: 'https://a.example.test/api/login', postData: '' },
      'sign-in',
    ],
    [
      'a refresh by its path',
      { method: 'POST', url: 'https://a.example.test/auth/refresh', postData: '' },
      'refresh',
    ],
    [
      'a refresh by its field',
      {
        method: 'POST',
        url: 'https://a.example.test/users/tokens',
        request: { 'Refresh-Token': 'r' },
        postData: '',
      },
      'refresh',
    ],
    [
      'a token endpoint',
      { method: 'POST', url: 'https://a.example.test/oauth/token', postData: '' },
      'other',
    ],
    [
      'an ordinary POST',
      { method: 'POST', url: 'https://a.example.test/orders', postData: '{}' },
      null,
    ],
    [
      'the token of an installation',
      { method: 'POST', url: 'https://a.example.test/app/installations/7/access_tokens' },
      'other',
    ],
    [
      'a refresh by GET',
      { method: 'GET', url: 'https://a.example.test/auth/refresh_token' },
      'refresh',
    ],
    [
      'the preflight of a refresh',
      { method: 'OPTIONS', url: 'https://a.example.test/auth/refresh_token' },
      null,
    ],
    ['a GET', { method: 'GET', url: 'https://a.example.test/oauth/token' }, null],
  ])('%s', (_name, brief, grant) => {
    expect(grantOf(brief.method ?? '', splitUrl(brief.url ?? '').path, request(brief))).toBe(grant);
  });
});

test('a field is known to be absent only where it could have been seen', () => {
  const message = request({});
  expect(knownAbsent(message, 'cookie')).toBe(true);
  const unseen = {
    ...message,
    fields: { ...message.fields, unseen: { cookie: 'not-seen' as const } },
  };
  expect(knownAbsent(unseen, 'cookie')).toBe(false);
  expect(knownAbsent(request({ request: { Cookie: 'a=b' } }), 'Cookie')).toBe(false);
});
