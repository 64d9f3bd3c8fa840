import { expect, test } from 'vitest';
import { unknown } from '../../src/core/exchange.ts';
import { replayable, replayOf } from '../../src/core/replay.ts';
import { attempt, type ExchangeOptions, exchange } from '../panel/fixtures.ts';

const can = (options: Partial<ExchangeOptions>) => {
  const refused = exchange({ id: 'a', ...options });
  return replayable(refused, refused.attempts[0]);
};

test('what a page sets is sent again, what the browser sets is left to it', () => {
  const refused = attempt({
    id: 'a',
    request: {
      ':authority': 'api.example.test',
      Accept: 'application/json',
      'Accept-Language': 'de',
      Authorization: 'Bearer old',
      Cookie: 'session=1',
      'If-None-Match': '"1"',
      Origin: 'https://app.example.test',
      'Sec-Fetch-Mode': 'cors',
      'User-Agent': 'x',
      'X-Tenant': 'north',
    },
  });
  expect(replayOf(refused, { setHeaders: { authorization: 'Bearer new' } })).toEqual({
    method: 'GET',
    url: 'https://api.example.test/orders',
    headers: [
      ['Accept', 'application/json'],
      ['X-Tenant', 'north'],
      ['authorization', 'Bearer new'],
    ],
    credentials: 'include',
    body: null,
  });
});

test('fields can be left out; cookies go along as they did, or as the change says', () => {
  const refused = attempt({ id: 'a', request: { Authorization: 'Bearer old' } });
  expect(replayOf(refused, { removeHeaders: ['AUTHORIZATION'] })).toMatchObject({
    headers: [],
    credentials: 'same-origin',
  });
  expect(replayOf(refused, { credentials: 'include' }).credentials).toBe('include');
});

test('a body goes along where the method has one', () => {
  const post = attempt({ id: 'a', method: 'POST' });
  const withBody = { ...post, request: { ...post.request, body: { known: true, value: 'a=1' } } };
  expect(replayOf(withBody as typeof post, {}).body).toBe('a=1');
  expect(replayOf({ ...withBody, method: 'GET' } as typeof post, {}).body).toBe(null);
});

test('GET and HEAD are safe to repeat, other methods are not', () => {
  expect(can({})).toEqual({ ok: true, safe: true });
  expect(can({ method: 'HEAD' })).toEqual({ ok: true, safe: true });
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'QUERY', 'OPTIONS']) {
    expect(can({ method })).toEqual({ ok: true, safe: false });
  }
});

test('what a page cannot send is said', () => {
  expect(can({ status: 407 })).toMatchObject({ ok: false, why: expect.stringContaining('proxy') });
  expect(can({ more: { type: 'preflight' } })).toMatchObject({ ok: false });
  expect(can({ more: { type: 'websocket' } })).toMatchObject({ ok: false });
  expect(can({ method: 'CONNECT' })).toMatchObject({ ok: false });
  expect(can({ url: 'ftp://files.example.test/a' })).toMatchObject({ ok: false });
  expect(can({ url: 'https://user:pass@api.example.test/' })).toMatchObject({ ok: false });
});

test('a body that was not seen cannot be repeated', () => {
  const post = attempt({ id: 'a', method: 'POST' });
  const unseen = { ...post, request: { ...post.request, body: unknown('not-seen') } };
  expect(replayable(exchange({ id: 'a' }), unseen)).toMatchObject({
    ok: false,
    why: expect.stringContaining('not seen'),
  });
});
