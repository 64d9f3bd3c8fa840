import { expect, test } from 'vitest';
import {
  type Exchange,
  type Fields,
  fieldFact,
  known,
  lastAnswered,
  unknown,
} from '../../../src/core/exchange.ts';
import { createJoiner, join, merge } from '../../../src/core/har/join.ts';
import { attempt, type Brief, exchange } from '../../support/exchange.ts';

const wire = (brief: Brief): Exchange => {
  const one = exchange(brief);
  const [only] = one.attempts;
  return {
    ...one,
    attempts: [
      {
        ...only,
        request: { ...only.request, source: 'devtools.network' },
        response: only.response && { ...only.response, source: 'devtools.network' },
      },
    ],
  };
};

const withUnseen = (one: Exchange, unseen: Fields['unseen']): Exchange => ({
  ...one,
  attempts: [
    {
      ...one.attempts[0],
      request: {
        ...one.attempts[0].request,
        fields: { ...one.attempts[0].request.fields, unseen },
      },
    },
  ],
});

test('the same method, address, status and time are one request', () => {
  const [joined] = join(
    [exchange({ id: 'a', url: 'https://u:p@api.example.test/x#part', at: 1000 })],
    [
      wire({ id: 'w0', url: 'https://api.example.test/x', at: 1030, method: 'POST' }),
      wire({ id: 'w1', url: 'https://api.example.test/x', at: 1030, body: 'no' }),
      wire({ id: 'w2', url: 'https://api.example.test/x', at: 1030, status: 403 }),
      wire({ id: 'w3', url: 'https://api.example.test/x', at: 99_000 }),
    ],
  );
  expect(joined).toMatchObject({ wire: 'w1', doubt: null });
  expect(joined?.exchange.attempts[0].response?.body).toEqual(known('no'));
});

test('requests alike are paired one to one in their order, and the doubt is said', () => {
  const joined = join(
    [exchange({ id: 'a', at: 1000 }), exchange({ id: 'b', at: 1010 })],
    [wire({ id: 'w2', at: 1042 }), wire({ id: 'w1', at: 1041 })],
  );
  expect(joined.map((one) => one.wire)).toEqual(['w1', 'w2']);
  expect(joined.map((one) => one.doubt)).toEqual([
    expect.stringContaining('Another request'),
    expect.stringContaining('Another request'),
  ]);
});

test('requests alike but far apart leave no doubt', () => {
  const joined = join(
    [exchange({ id: 'a', at: 1000 }), exchange({ id: 'b', at: 9000 })],
    [wire({ id: 'w2', at: 9003 })],
  );
  expect(joined.map((one) => [one.wire, one.doubt])).toEqual([
    [null, null],
    ['w2', null],
  ]);
});

test('the wire adds the fields that webRequest could not see, and says where they were seen', () => {
  const base = withUnseen(exchange({ request: { Accept: '*/*' } }), {
    cookie: 'not-seen',
    origin: 'not-seen',
    authorization: 'hidden-by-browser',
  });
  const merged = merge(base, wire({ request: { Host: 'a', Accept: 'x', Cookie: 'sid=1' } }));
  const { fields } = lastAnswered(merged).request;
  expect(fields.lines).toEqual([
    { name: 'Accept', value: '*/*' },
    { name: 'Host', value: 'a', source: 'devtools.network' },
    { name: 'Cookie', value: 'sid=1', source: 'devtools.network' },
  ]);
  expect(fieldFact(fields, 'origin')).toEqual(known([]));
  expect(fieldFact(fields, 'authorization')).toEqual(unknown('hidden-by-browser'));
});

test('what webRequest did not see of the answer and of the page comes from the wire', () => {
  const base = exchange({ at: 1000 });
  const [only] = base.attempts;
  const seen = wire({ at: 1000, response: { 'X-From': 'wire' }, body: 'denied' });
  const unheard = { ...base, initiator: unknown('not-seen') };
  const versionless = {
    ...seen,
    attempts: seen.attempts.map((one) => ({
      ...one,
      response: one.response && { ...one.response, httpVersion: '' },
    })) as unknown as Exchange['attempts'],
  };
  const merged = merge(unheard, versionless);
  expect(merged.initiator).toEqual(seen.initiator);
  expect(lastAnswered(merged).response).toMatchObject({
    httpVersion: 'HTTP/1.1',
    body: { value: 'denied' },
  });
  const waiting: Exchange = { ...base, attempts: [{ ...only, response: null }] };
  expect(merge(waiting, seen).attempts[0].response).toBeNull();
});

test('provisional headers prove nothing absent', () => {
  const base = withUnseen(exchange({}), { cookie: 'not-seen' });
  const { fields } = lastAnswered(merge(base, wire({ request: { Accept: '*/*' } }))).request;
  expect(fieldFact(fields, 'cookie')).toEqual(unknown('not-seen'));
  // A wire without any head leaves everything open.
  const nothing = withUnseen(exchange({}), { '*': 'not-seen' });
  expect(fieldFact(lastAnswered(merge(nothing, wire({}))).request.fields, 'cookie')).toEqual(
    unknown('not-seen'),
  );
});

test('a request whose sending was not heard gets its head from the wire', () => {
  const base = withUnseen(exchange({}), { '*': 'not-seen' });
  const { fields } = lastAnswered(
    merge(base, wire({ request: { Host: 'a', Authorization: 'Bearer x' } })),
  ).request;
  expect(fieldFact(fields, 'authorization')).toEqual(known(['Bearer x']));
  expect(fieldFact(fields, 'cookie')).toEqual(known([]));
});

test('the attempt that is judged is the one that gets the wire’s facts', () => {
  const chain: Exchange = {
    ...exchange(),
    attempts: [
      attempt({ status: 302, url: 'https://a.example.test/' }),
      { ...attempt({ url: 'https://a.example.test/login' }), kind: 'redirected' },
    ],
  };
  const [joined] = join([chain], [wire({ url: 'https://a.example.test/login', body: 'denied' })]);
  expect(joined?.exchange.attempts.map(({ response }) => response?.body)).toEqual([
    unknown('not-seen'),
    known('denied'),
  ]);
});

test('a joiner tells which exchanges have changed, and forgets', () => {
  const joiner = createJoiner();
  expect(joiner.set([exchange({ id: 'a' }), exchange({ id: 'b', method: 'PUT' })])).toEqual(
    new Set(['a', 'b']),
  );
  expect(joiner.setWires([wire({ id: 'w', body: 'x' })])).toEqual(new Set(['a']));
  expect(joiner.get('a')?.wire).toBe('w');
  expect(joiner.set([exchange({ id: 'a', status: 403 })])).toEqual(new Set(['a']));
  expect(joiner.get('a')?.wire).toBeNull();
  joiner.set([exchange({ id: 'a' })]);
  expect(joiner.removeWires(['w'])).toEqual(new Set(['a']));
  joiner.remove(['a']);
  expect(joiner.get('a')).toBeUndefined();
});

test('the side that has more skips those without a partner', () => {
  const times = (wires: number[], exchanges: number[]) =>
    join(
      exchanges.map((at) => exchange({ id: `e${at}`, at })),
      wires.map((at) => wire({ id: `w${at}`, at })),
    ).map((one) => one.wire);
  expect(times([5000, 9003], [9000])).toEqual(['w9003']);
  expect(times([9003], [5000, 9000])).toEqual([null, 'w9003']);
  expect(times([1002, 2001], [1000, 1500, 2000])).toEqual(['w1002', null, 'w2001']);
});

test('a thousand retries that arrive one by one are joined in time', () => {
  const joiner = createJoiner();
  const start = performance.now();
  for (let n = 0; n < 1000; n += 1) {
    joiner.set([exchange({ id: `e${n}`, at: n * 2 })]);
    joiner.setWires([wire({ id: `w${n}`, at: n * 2 + 1 })]);
  }
  expect(joiner.get('e999')?.wire).toBe('w999');
  expect(performance.now() - start).toBeLessThan(10_000);
});
