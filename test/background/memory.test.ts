import { expect, test } from 'vitest';
import type { Flight } from '../../src/background/flight.ts';
import { createMemory, endpointOf } from '../../src/background/memory.ts';
import { toFlight } from '../../src/background/to-exchange.ts';
import { type Brief, exchange } from '../support/exchange.ts';

const flight = (brief: Brief): Flight => toFlight(exchange(brief));
const ids = (flights: readonly Flight[]) => flights.map(({ requestId }) => requestId);

test('an endpoint is method and address without the query', () => {
  expect(endpointOf('GET', 'https://A.example.test/x?y=1#z')).toBe('GET https://a.example.test/x');
});

test('a refusal is compared with the last success of its endpoint and of its server', () => {
  const memory = createMemory();
  const url = 'https://api.example.test/orders';
  memory.worked(flight({ id: 'old', status: 200, url, at: 1 }));
  memory.worked(flight({ id: 'same endpoint', status: 200, url: `${url}?page=2`, at: 2 }));
  memory.worked(
    flight({
      id: 'same server',
      status: 200,
      url: 'https://api.example.test/me',
      request: { Authorization: 'Bearer a' },
      at: 3,
    }),
  );
  memory.worked(flight({ id: 'other server', status: 200, url: 'https://b.example.test/', at: 4 }));
  memory.worked(flight({ id: 'other tab', tabId: 2, status: 200, url, at: 5 }));
  memory.worked(flight({ id: 'refused', status: 403, url, at: 6 }));
  expect(ids(memory.earlier(flight({ id: 'now', url, at: 9 }), 1))).toEqual([
    'same endpoint',
    'same server',
  ]);
});

test('requests for tokens are kept whatever their server, the last few', () => {
  const memory = createMemory();
  for (let n = 0; n < 10; n += 1) {
    memory.worked(
      flight({
        id: `grant ${n}`,
        status: 200,
        method: 'POST',
        url: `https://login.example.test/oauth/token?n=${n}`,
        at: n,
      }),
    );
  }
  expect(ids(memory.earlier(flight({ id: 'now', at: 99 }), 1))).toEqual([
    'grant 6',
    'grant 7',
    'grant 8',
    'grant 9',
  ]);
});

test('images and scripts without a credential are not kept', () => {
  const memory = createMemory();
  memory.worked({ ...flight({ id: 'image', status: 200 }), type: 'image' });
  expect(memory.earlier(flight({ id: 'now' }), 1)).toEqual([]);
  memory.worked({
    ...flight({ id: 'image', status: 200, request: { Cookie: 'a=b' } }),
    type: 'image',
  });
  expect(ids(memory.earlier(flight({ id: 'now' }), 1))).toEqual(['image']);
});

test('every hop of a redirect is compared, and what a service worker did', () => {
  const memory = createMemory();
  const request = { Cookie: 'sid=1' };
  memory.worked(flight({ id: 'a', status: 200, url: 'https://a.example.test/x', request, at: 1 }));
  memory.worked(
    flight({
      id: 'worker',
      tabId: -1,
      status: 200,
      url: 'https://b.example.test/',
      request,
      at: 2,
    }),
  );
  const chain = flight({ id: 'now', url: 'https://a.example.test/y', at: 3 });
  chain.legs.push(...flight({ url: 'https://b.example.test/' }).legs);
  expect(ids(memory.earlier(chain, 1))).toEqual(['a', 'worker']);
});

test('what a navigation has cleared is still there, until the tab goes', () => {
  const memory = createMemory();
  memory.cleared(flight({ id: 'gone' }));
  expect(ids(memory.earlier(flight({ id: 'now' }), 1))).toEqual(['gone']);
  memory.forget(1);
  expect(memory.earlier(flight({ id: 'now' }), 1)).toEqual([]);
});

test('it stays small', () => {
  const memory = createMemory();
  for (let n = 0; n < 5000; n += 1) {
    const url = `https://h${n}.example.test/`;
    memory.worked(flight({ id: `${n}`, status: 200, url, request: { Cookie: 'a=b' } }));
  }
  expect(memory.earlier(flight({ url: 'https://h1.example.test/' }), 1)).toEqual([]);
  expect(ids(memory.earlier(flight({ url: 'https://h4999.example.test/' }), 1))).toEqual(['4999']);
});
