import { expect, test } from 'vitest';
import { type Exchange, known, unknown } from '../../src/core/exchange.ts';
import { isRefused, refusedAttempt } from '../../src/core/facts.ts';
import { createHistory, NO_HISTORY } from '../../src/core/history.ts';
import { read } from '../../src/core/read.ts';
import { attempt, type Brief, exchange } from '../support/exchange.ts';

const reading = (brief: Brief = {}, more: Partial<Exchange> = {}) =>
  read({ ...exchange(brief), ...more }, NO_HISTORY);

test('only an exchange with a refusal can be read', () => {
  expect(() => reading({ status: 200 })).toThrow(RangeError);
  expect(refusedAttempt(exchange({ status: 200 }))).toBeNull();
  const waiting = exchange();
  const [only] = waiting.attempts;
  const unanswered: Exchange = { ...waiting, attempts: [{ ...only, response: null }] };
  expect(refusedAttempt(unanswered)).toBeNull();
  expect(isRefused(unanswered)).toBe(false);
});

test('a challenge on the way to an answer is the refusal, but the exchange did not end in it', () => {
  const challenged: Exchange = {
    ...exchange(),
    attempts: [attempt({ status: 401 }), { ...attempt({ status: 200 }), kind: 'challenged' }],
  };
  expect(refusedAttempt(challenged)?.response?.status).toBe(401);
  expect(isRefused(challenged)).toBe(false);
});

test.each<[string, Brief, Partial<Exchange>, boolean | null]>([
  ['Sec-Fetch-Site of another site', { request: { 'Sec-Fetch-Site': 'cross-site' } }, {}, true],
  [
    'Sec-Fetch-Site of the same origin',
    { request: { 'Sec-Fetch-Site': 'same-origin' } },
    {},
    false,
  ],
  ['Sec-Fetch-Site none', { request: { 'Sec-Fetch-Site': 'none' } }, {}, false],
  ['the Origin of the server', { request: { Origin: 'https://API.example.test' } }, {}, false],
  ['another Origin', { request: { Origin: 'https://app.example.test' } }, {}, true],
  [
    'an extension',
    { request: { Origin: 'moz-extension://0a1b', 'Sec-Fetch-Site': 'same-origin' } },
    {},
    true,
  ],
  ['the initiator', {}, { initiator: known('https://api.example.test/page') }, false],
  ['nothing', {}, { initiator: unknown('not-seen') }, null],
])('whether the page is of another origin, by %s', (_name, brief, more, expected) => {
  expect(reading(brief, more).crossOrigin).toBe(expected);
});

test('the time of a stored answer says nothing of now', () => {
  const response = { Date: 'Mon, 02 Mar 2026 10:00:00 GMT' };
  const fresh = exchange({ response });
  const [only] = fresh.attempts;
  expect(read(fresh, NO_HISTORY).serverNow).toBe(Date.parse('2026-03-02T10:00:00Z'));
  const stored: Exchange = {
    ...fresh,
    attempts: [{ ...only, response: only.response && { ...only.response, fromCache: true } }],
  };
  expect(read(stored, NO_HISTORY).serverNow).toBe(only.receivedAt);
  expect(read(stored, NO_HISTORY).clock).toBeNull();
});

test('the token is that in Authorization, else in a key, else a JWT in a cookie', () => {
  const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2lnbmF0dXJl';
  const token = (request: Record<string, string>) => reading({ request }).token;
  expect(token({ Authorization: `Bearer ${jwt}`, Cookie: 'a=b' })).toMatchObject({ text: jwt });
  expect(token({ Authorization: 'Basic YTpi', Cookie: `id=${jwt}` })).toBeNull();
  expect(token({ 'X-Api-Key': 'Bearer abc123def456' })).toMatchObject({ text: 'abc123def456' });
  expect(token({ Cookie: `theme=dark; id=${jwt}` })).toMatchObject({ kind: 'jwt', text: jwt });
  expect(token({ Cookie: 'id=eyJub3QiOiJhIGp3dCJ9' })).toBeNull();
  expect(token({ Cookie: 'theme=dark' })).toBeNull();
  const signIn = { method: 'POST', postData: '{"email":"ann@example.test","password":"pw"}' };
  expect(reading({ ...signIn, request: { Cookie: `id=${jwt}` } }).token).toBeNull();
});

test('what came before is what was sent to the same server, without the exchange itself', () => {
  const history = createHistory();
  const own = exchange({ id: 'own', at: 3000 });
  for (const other of [
    exchange({ id: 'before', at: 1000 }),
    exchange({ id: 'elsewhere', at: 2000, url: 'https://other.example.test/' }),
    own,
    exchange({ id: 'after', at: 4000 }),
  ]) {
    history.add(other);
  }
  expect(read(own, history).earlier.map((past) => past.exchange.id)).toEqual(['before']);
});

test('what came before here is what had the same path, whatever its query', () => {
  const history = createHistory();
  const url = 'https://api.example.test/orders';
  history.add(exchange({ id: 'same', at: 1000, url: `${url}?page=2` }));
  history.add(exchange({ id: 'other', at: 2000, url: `${url}/7` }));
  const { earlierHere } = read(exchange({ id: 'own', at: 3000, url }), history);
  expect(earlierHere.map((past) => past.id)).toEqual(['same']);
});

test('a token is one under a scheme of its product’s own, parameters are none', () => {
  const token = (Authorization: string) =>
    read(exchange({ request: { Authorization } }), NO_HISTORY).token?.kind ?? null;
  expect(token('Splunk DB87AE19-8626-4BE7-9492-86D653D04B8E')).toBe('opaque');
  expect(token('Ghost eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2lnbmF0dXJl')).toBe('jwt');
  expect(token('Acme id="a", key="b"')).toBeNull();
  expect(token('Negotiate YIIBhgYGKwYBBQUCoIIBejCCAXY=')).toBeNull();
});

test('a token among the parameters of a field of its product’s own', () => {
  const value =
    'MediaBrowser Client="Web", Version="10.5.2", Token="90d203cc226cf69700bbf868381c3b82"';
  const { token } = read(exchange({ request: { 'X-Emby-Authorization': value } }), NO_HISTORY);
  expect(token).toMatchObject({ kind: 'opaque', text: '90d203cc226cf69700bbf868381c3b82' });
});

test('a cache on the way says how old its answer is', () => {
  const response = { Date: 'Mon, 02 Mar 2026 10:00:00 GMT', Age: '441' };
  const at = Date.parse('2026-03-02T10:07:21Z');
  const cached = read(exchange({ at, response }), NO_HISTORY);
  expect(cached.serverNow).toBe(at);
  expect(Math.abs(cached.clock?.offsetMs ?? Number.NaN)).toBeLessThan(2000);
  const broken = read(exchange({ at, response: { ...response, Age: 'a while' } }), NO_HISTORY);
  expect(broken.serverNow).toBe(at - 441_000);
});
