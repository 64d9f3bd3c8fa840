import { describe, expect, test } from 'vitest';
import {
  authorizationOption,
  callAddress,
  curlInstead,
  fetchCall,
} from '../../../../src/core/causes/shared/code.ts';
import { NO_HISTORY } from '../../../../src/core/history.ts';
import { read } from '../../../../src/core/read.ts';
import { type Brief, exchange } from '../../../support/exchange.ts';

const readingOf = (brief: Brief) => read(exchange(brief), NO_HISTORY);
const call = (brief: Brief, options = authorizationOption('Bearer', 'accessToken')) =>
  fetchCall(readingOf(brief), options).text;

describe('the address of a call', () => {
  test('keeps what says what is asked for', () => {
    const url = 'https://api.example.test/orders?status=open&page=2&from=2026-01-31&fields=id,name';
    expect(callAddress(readingOf({ url }))).toBe(url);
  });

  test('leaves open what may be a secret, by its name or by its look', () => {
    const url =
      'https://api.example.test/orders?token=abc&limit=5&x=q7Zr41mPw0&0d9f8a7b6c5e4f3a2b1c&pin=1234';
    expect(callAddress(readingOf({ url }))).toBe(
      'https://api.example.test/orders?token=…&limit=5&x=…&…&pin=…',
    );
  });

  test('has the parameter once that a call from a shell sets', () => {
    const url = 'https://api.example.test/orders?api_key=0a1b2c3d4e5f60718293&limit=5';
    expect(curlInstead(readingOf({ url }), '$API_KEY')?.text).toBe(
      `curl -i -G --data-urlencode 'api_key='"$API_KEY" 'https://api.example.test/orders?limit=5'`,
    );
  });
});

describe('a call from a shell', () => {
  const sent = (type: string, body = '{"a":1}'): Brief => ({
    url: 'https://api.example.test/orders',
    method: 'POST',
    request: { Authorization: 'Bearer abc', ...(type === '' ? {} : { 'Content-Type': type }) },
    postData: body,
  });

  test('brings the body that the call had, out of a file, and its type', () => {
    expect(curlInstead(readingOf(sent('application/json')), '$TOKEN')?.text).toBe(
      `curl -i -X POST -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' --data-binary @body 'https://api.example.test/orders'`,
    );
  });

  test('makes no form with files, and no body where there was none', () => {
    for (const brief of [sent('multipart/form-data; boundary=x'), sent('application/json', '')]) {
      expect(curlInstead(readingOf(brief), '$TOKEN')?.text).not.toMatch(/--data|Content-Type/);
    }
  });
});

describe('a call of a page', () => {
  const WRITES: Brief = {
    method: 'POST',
    postData: '{"a":1}',
    request: {
      'Content-Type': 'application/json',
      'X-Api-Key': 'pk7d2f90a1b3c4d5e6f7a8b9',
      Authorization: 'Bearer 7f2c6d0e5b1a4c7f9e3d21',
    },
  };

  test('has the type of its body, and the key that it had besides', () => {
    expect(call(WRITES)).toContain(
      "headers: { 'Content-Type': 'application/json', 'X-Api-Key': apiKey, Authorization:",
    );
    expect(call(WRITES, "credentials: 'include'")).toContain(
      "credentials: 'include',\n  headers: { 'Content-Type': 'application/json',",
    );
  });

  test('leaves the type of a form with files to the browser', () => {
    const type = 'multipart/form-data; boundary=x';
    expect(call({ ...WRITES, request: { 'Content-Type': type } })).not.toContain('Content-Type');
  });

  test('opens a web socket as one, whose header no page can set', () => {
    const url = 'wss://live.example.test/feed?room=7';
    const source = call({ url });
    expect(source).toContain(`new WebSocket('${url}')`);
    expect(source).toContain('socket.send(JSON.stringify({ token: accessToken }))');
    expect(source).not.toContain('fetch(');
    expect(call({ url }, "credentials: 'include'")).toBe(`const socket = new WebSocket('${url}');`);
  });

  test('says of a stream of events that EventSource cannot do it', () => {
    const request = { Accept: 'text/event-stream' };
    expect(call({ request })).toMatch(/^\/\/ An EventSource cannot set fields/);
    expect(call({ request }, "credentials: 'include'")).toMatch(/^await fetch/);
    expect(call({})).toMatch(/^await fetch/);
  });
});
