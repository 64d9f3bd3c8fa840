import { expect, test } from 'vitest';
import { known } from '../../../src/core/exchange.ts';
import { sequenceOf } from '../../../src/panel/details/sequence.ts';
import { attempt, exchange } from '../fixtures.ts';

const shown = (...[one]: Parameters<typeof sequenceOf>): string[] => {
  const sequence = sequenceOf(one);
  return (
    sequence?.messages.map(
      ({ from, to, label }) => `${sequence.lanes[from]} > ${sequence.lanes[to]}: ${label}`,
    ) ?? []
  );
};

test('a plain request needs no picture', () => {
  expect(sequenceOf(exchange({ id: 'a' }))).toBeNull();
});

test('a redirect to another server, which loses the credential', () => {
  const first = attempt({
    id: '',
    url: 'https://a.test/x',
    status: 302,
    request: { Authorization: 'Bearer t' },
  });
  expect(shown(exchange({ id: 'a', url: 'https://b.test/y', before: [first] }))).toEqual([
    'Page > Browser: GET /x',
    'Browser > a.test: GET /x with Bearer',
    'a.test > Browser: 302 redirect',
    'Browser > b.test: GET /y',
    'b.test > Browser: 401',
    'Browser > Page: 401',
  ]);
});

test('a proxy that refuses answers for the server', () => {
  const proxy = known({ type: 'http', host: 'proxy.test', port: 3128 });
  expect(
    shown(
      exchange({
        id: 'a',
        url: 'http://a.test/',
        status: 407,
        more: { proxy, type: 'main_frame' },
      }),
    ),
  ).toEqual([
    'User > Browser: GET /',
    'Browser > Proxy proxy.test: GET /',
    'Proxy proxy.test > Browser: 407',
    'Browser > User: 407',
  ]);
});

test('a refused preflight is a network error for the page', () => {
  const messages = shown(exchange({ id: 'a', method: 'OPTIONS', more: { type: 'preflight' } }));
  expect(messages.at(-1)).toBe('Browser > Page: network error');
});
