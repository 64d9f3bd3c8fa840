import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Capture, createCapture } from '../../src/background/capture.ts';
import type { Details, Ear, EventName } from '../../src/background/flight.ts';
import { lastAnswered } from '../../src/core/exchange.ts';
import { type Entry, openJournal, type RefusalEntry } from '../../src/journal.ts';
import { openSettings } from '../../src/settings.ts';
import { type MapArea, mapArea } from '../support/area.ts';
import { recording } from '../support/recording.ts';

const START = 1_000_000;

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A browser whose worker can be killed: what it keeps are the two storage areas and the tabs. */
interface World {
  session: MapArea;
  local: MapArea;
  tabs: { id: number; url: string }[];
  badges: Map<number, number>;
  listening: { everybody: boolean; closely: readonly number[] }[];
  capture: Capture;
  /** Starts the worker anew, as the browser does for the next event. */
  restart(): void;
  hear(event: EventName, details: Partial<Details>, ear?: Ear): void;
  /** A whole request of the page. */
  request(details: Partial<Details> & { status: number }): void;
  list(tabId?: number): Promise<Entry[]>;
  refusals(tabId?: number): Promise<RefusalEntry[]>;
  put(entry: Entry): Promise<void>;
}

const settle = () => vi.advanceTimersByTimeAsync(100);

let lastId = 0;

function world({ extraHeaders = true } = {}): World {
  const session = mapArea();
  const local = mapArea();
  const here = openJournal(session, session.changes);
  const start = () => {
    const alive = { now: true };
    const capture = createCapture({
      journal: openJournal(session, session.changes),
      settings: openSettings(local, local.changes),
      extraHeaders,
      tabs: async () => it.tabs,
      badge: (tabId, count) => it.badges.set(tabId, count),
      listen: (to) => it.listening.push(to),
      now: Date.now,
      // The timers of a killed worker never fire.
      later: (callback, ms) => {
        setTimeout(() => alive.now && callback(), ms);
      },
    });
    return { capture, kill: () => (alive.now = false) };
  };
  let life: ReturnType<typeof start> | undefined;
  const it: World = {
    session,
    local,
    tabs: [{ id: 1, url: 'https://app.example.test/page' }],
    badges: new Map(),
    listening: [],
    get capture() {
      life ??= start();
      return life.capture;
    },
    restart() {
      life?.kill();
      life = start();
    },
    hear(event, details, ear = 'full') {
      it.capture.hear({
        event,
        ear,
        details: {
          requestId: 'r',
          url: 'https://api.example.test/orders',
          method: 'GET',
          tabId: 1,
          type: 'xmlhttprequest',
          timeStamp: Date.now(),
          initiator: 'https://app.example.test',
          ...details,
        },
      });
    },
    request({ status, responseHeaders, ...details }) {
      lastId += 1;
      const requestId = details.requestId ?? `n${lastId}`;
      it.hear('onSendHeaders', { requestHeaders: [], ...details, requestId });
      const answer = { statusCode: status, responseHeaders: responseHeaders ?? [] };
      it.hear('onHeadersReceived', { ...details, requestId, ...answer });
      it.hear('onCompleted', { ...details, requestId, ...answer });
    },
    list: (tabId = 1) => here.list(tabId),
    async refusals(tabId = 1) {
      await settle();
      return (await here.list(tabId)).filter((entry) => entry.kind === 'refusal');
    },
    put: (entry) => here.put([entry]),
  };
  return it;
}

const paths = (entries: readonly { exchange: RefusalEntry['exchange'] }[]) =>
  entries.map(({ exchange }) => new URL(lastAnswered(exchange).url).pathname);

const page = { type: 'main_frame', url: 'https://app.example.test/page' } as const;

test('a refusal is in the journal soon after it, a success is not', async () => {
  const it = world();
  it.request({ status: 200, url: 'https://api.example.test/fine' });
  it.request({ status: 401, url: 'https://api.example.test/one' });
  it.request({ status: 403, url: 'https://api.example.test/two' });
  expect(paths(await it.refusals())).toEqual(['/one', '/two']);
  expect(it.badges.get(1)).toBe(2);
});

test('the event that wakes the worker is not lost while the journal is being read', async () => {
  const it = world();
  it.restart();
  it.request({ status: 401 });
  expect(await it.refusals()).toHaveLength(1);
});

test('a worker killed at any moment of a request loses no refusal', async () => {
  const events = recording('chromium-full', 'redirect-drops-authorization').events;
  for (let moment = 0; moment <= events.length; moment += 1) {
    const it = world();
    for (const [at, { event, details, ear }] of events.entries()) {
      if (at === moment) {
        await settle();
        it.restart();
      }
      it.hear(event, { ...details, tabId: 1 }, ear);
    }
    const [entry, ...others] = await it.refusals();
    expect(others).toEqual([]);
    expect(entry?.exchange.state, `killed before event ${moment}`).toBe('completed');
    expect(entry && lastAnswered(entry.exchange).response?.status).toBe(401);
  }
});

test('a worker killed while a password dialog is open goes on with the same exchange', async () => {
  const challenge = {
    statusCode: 401,
    responseHeaders: [{ name: 'WWW-Authenticate', value: 'Basic realm="a"' }],
  };
  const it = world();
  it.hear('onSendHeaders', { requestHeaders: [{ name: 'Accept', value: '*/*' }] });
  it.hear('onHeadersReceived', challenge);
  const [waiting] = await it.refusals();
  expect(waiting?.exchange.state).toBe('waiting');
  it.restart();
  it.hear('onCompleted', { statusCode: 200, responseHeaders: [] });
  const [over, ...others] = await it.refusals();
  expect(others).toEqual([]);
  expect(over?.exchange.state).toBe('completed');
  expect(over?.exchange.attempts.map(({ response }) => response?.status)).toEqual([401, 200]);
  expect(it.badges.get(1) ?? 0).toBe(0);
});

test('both ears make one entry', async () => {
  const it = world();
  for (const ear of ['light', 'full'] as const) {
    it.hear('onSendHeaders', { timeStamp: 1, requestHeaders: [] }, ear);
  }
  for (const ear of ['light', 'full'] as const) {
    it.hear('onCompleted', { timeStamp: 2, statusCode: 403, responseHeaders: [] }, ear);
  }
  expect(await it.refusals()).toHaveLength(1);
});

test('a request of a service worker reaches the tabs of its origin, by page or by frame', async () => {
  const it = world();
  it.tabs = [
    { id: 1, url: 'https://app.example.test/' },
    { id: 2, url: 'https://other.example.test/' },
    { id: 3, url: 'https://app.example.test/again' },
  ];
  it.request({ status: 200, tabId: 2, type: 'sub_frame', url: 'https://app.example.test/frame' });
  await settle();
  it.restart();
  it.request({ status: 401, tabId: -1, initiator: 'https://app.example.test' });
  for (const tabId of [1, 2, 3]) {
    const [entry] = await it.refusals(tabId);
    expect(entry?.exchange).toMatchObject({ tabId, fromServiceWorker: true });
  }
});

test('a request that belongs to no tab at all is nobody’s', async () => {
  const it = world();
  it.request({ status: 401, tabId: -1, initiator: 'https://nobody.example.test' });
  it.request({ status: 401, tabId: -1, initiator: undefined });
  await settle();
  expect([...it.session.items.keys()]).toEqual([]);
});

test('a refusal comes with what worked before it', async () => {
  const it = world();
  it.request({
    status: 200,
    requestHeaders: [{ name: 'Authorization', value: 'Bearer good' }],
  });
  it.request({ status: 401 });
  const [entry] = await it.refusals();
  expect(entry?.earlier.map((other) => lastAnswered(other).response?.status)).toEqual([200]);
  it.restart();
  it.request({ status: 401 });
  const after = await it.refusals();
  expect(after.at(-1)?.earlier).toEqual(entry?.earlier);
});

test('what was refused and then works is noted, once, also by a new worker', async () => {
  const it = world();
  it.request({ status: 401, url: 'https://api.example.test/a?try=1' });
  await settle();
  it.restart();
  it.request({ status: 200, url: 'https://api.example.test/a?try=2' });
  it.request({ status: 200, url: 'https://api.example.test/a?try=3' });
  it.request({ status: 200, url: 'https://api.example.test/b' });
  await settle();
  const worked = (await it.list()).filter((entry) => entry.kind === 'worked');
  expect(worked.map(({ exchange }) => lastAnswered(exchange).url)).toEqual([
    'https://api.example.test/a?try=2',
  ]);
});

test('requests are counted in few writes', async () => {
  const it = world();
  for (let n = 0; n < 50; n += 1) it.request({ status: 200, type: 'image' });
  await vi.advanceTimersByTimeAsync(6000);
  expect((await it.list()).find(({ kind }) => kind === 'tab')).toMatchObject({ requests: 50 });
  expect(it.session.writes).toHaveLength(1);
  it.restart();
  for (let n = 0; n < 5; n += 1) it.request({ status: 200, type: 'image' });
  await vi.advanceTimersByTimeAsync(6000);
  expect((await it.list()).find(({ kind }) => kind === 'tab')).toMatchObject({ requests: 55 });
});

test('a navigation clears the log, keeps what belongs to the new page, and its own refusal', async () => {
  const it = world();
  it.request({ status: 401, url: 'https://api.example.test/old' });
  await vi.advanceTimersByTimeAsync(10_000);
  it.hear('onSendHeaders', { ...page, requestId: 'nav', requestHeaders: [], initiator: undefined });
  await vi.advanceTimersByTimeAsync(10);
  it.request({ status: 403, url: 'https://api.example.test/new' });
  await vi.advanceTimersByTimeAsync(10);
  it.hear('onCompleted', { ...page, requestId: 'nav', statusCode: 403, responseHeaders: [] });
  expect(paths(await it.refusals())).toEqual(['/page', '/new']);
  expect(it.badges.get(1)).toBe(2);
  it.request({ status: 401, url: 'https://api.example.test/late' });
  const late = (await it.refusals()).find(({ exchange }) =>
    exchange.attempts[0].url.includes('late'),
  );
  expect(late?.earlier.map((other) => new URL(other.attempts[0].url).pathname)).toEqual(['/old']);
});

test('with preserve log on, a navigation clears nothing', async () => {
  const it = world();
  await openSettings(it.local, it.local.changes).write({ preserveLog: true });
  it.request({ status: 401, url: 'https://api.example.test/old' });
  await vi.advanceTimersByTimeAsync(10_000);
  it.request({ ...page, status: 200, initiator: undefined });
  expect(paths(await it.refusals())).toEqual(['/old']);
});

test('a refusal that sent the page to the login stays, a reload clears it', async () => {
  const it = world();
  const login = { type: 'main_frame', url: 'https://app.example.test/login' };
  it.request({ status: 401, url: 'https://api.example.test/me' });
  await vi.advanceTimersByTimeAsync(50);
  it.request({ ...login, status: 200 });
  expect(paths(await it.refusals())).toEqual(['/me']);
  await vi.advanceTimersByTimeAsync(50);
  it.request({ ...login, status: 200, initiator: undefined });
  expect(await it.refusals()).toEqual([]);
});

test('downloads, empty answers and open password dialogs leave the document and its log', async () => {
  for (const answer of [
    { statusCode: 204 },
    {
      statusCode: 200,
      responseHeaders: [{ name: 'Content-Disposition', value: 'attachment; filename=a' }],
    },
  ]) {
    const it = world();
    it.request({ status: 401, url: 'https://api.example.test/old' });
    await vi.advanceTimersByTimeAsync(10_000);
    it.hear('onSendHeaders', { ...page, requestId: 'nav', initiator: undefined });
    it.hear('onCompleted', { ...page, requestId: 'nav', ...answer });
    expect(paths(await it.refusals())).toEqual(['/old']);
  }
  const it = world();
  it.request({ status: 401, url: 'https://api.example.test/old' });
  await vi.advanceTimersByTimeAsync(10_000);
  it.hear('onSendHeaders', { ...page, requestId: 'nav', initiator: undefined });
  it.hear('onAuthRequired', { ...page, requestId: 'nav', statusCode: 401 });
  expect(paths(await it.refusals())).toEqual(['/old', '/page']);
});

test('with recording off nothing is noted, and nobody listened to', async () => {
  const it = world();
  await it.capture.ready;
  await openSettings(it.local, it.local.changes).write({ recording: false });
  await settle();
  expect(it.listening.at(-1)).toEqual({ everybody: false, closely: [] });
  it.request({ status: 401 });
  expect(await it.refusals()).toEqual([]);
});

test('tabs with open DevTools are listened to closely, until they give no sign of life', async () => {
  const it = world();
  await it.capture.ready;
  expect(it.listening).toEqual([{ everybody: true, closely: [] }]);
  await it.put({ kind: 'devtools', tabId: 1, id: 'devtools', at: Date.now() });
  await settle();
  expect(it.listening.at(-1)).toEqual({ everybody: true, closely: [1] });
  it.restart();
  await settle();
  expect(it.listening.at(-1)).toEqual({ everybody: true, closely: [1] });
  await vi.advanceTimersByTimeAsync(400_000);
  it.request({ status: 200 });
  await vi.advanceTimersByTimeAsync(6000);
  expect(it.listening.at(-1)).toEqual({ everybody: true, closely: [] });
});

test('a body may still arrive only while DevTools is open', async () => {
  const it = world();
  it.request({ status: 401, url: 'https://api.example.test/closed' });
  await settle();
  await it.put({ kind: 'devtools', tabId: 1, id: 'devtools', at: Date.now() });
  await settle();
  it.request({ status: 401, url: 'https://api.example.test/open' });
  const bodies = (await it.refusals()).map(({ exchange }) => lastAnswered(exchange).response?.body);
  expect(bodies).toEqual([
    { known: false, why: 'not-seen' },
    { known: false, why: 'may-still-arrive' },
  ]);
});

test('only tabs with open DevTools are listened to if that is wanted', async () => {
  for (const extraHeaders of [true, false]) {
    const it = world({ extraHeaders });
    await openSettings(it.local, it.local.changes).write({ onlyWithDevtools: true });
    it.request({ status: 401, url: 'https://api.example.test/closed' });
    await settle();
    expect(it.listening.at(-1)).toEqual({ everybody: false, closely: [] });
    await it.put({ kind: 'devtools', tabId: 1, id: 'devtools', at: Date.now() });
    await settle();
    expect(it.listening.at(-1)).toEqual(
      extraHeaders ? { everybody: false, closely: [1] } : { everybody: true, closely: [] },
    );
    it.request({ status: 401, url: 'https://api.example.test/open' });
    it.request({ status: 401, tabId: 2, url: 'https://api.example.test/elsewhere' });
    expect(paths(await it.refusals())).toEqual(['/open']);
    expect(await it.refusals(2)).toEqual([]);
  }
});

test('a tab’s entries go with it, and do not come back', async () => {
  const it = world();
  it.request({ status: 401 });
  it.hear('onSendHeaders', { requestId: 'late', requestHeaders: [] });
  await settle();
  it.capture.tabGone(1);
  it.hear('onCompleted', { requestId: 'late', statusCode: 401 });
  await vi.advanceTimersByTimeAsync(10_000);
  expect([...it.session.items.keys()]).toEqual([]);
});

test('a new worker forgets the tabs that went while none was there', async () => {
  const it = world();
  it.request({ status: 401 });
  it.request({ status: 401, tabId: 5 });
  await vi.advanceTimersByTimeAsync(10_000);
  it.restart();
  await settle();
  expect(await it.refusals(5)).toEqual([]);
  expect(await it.refusals(1)).toHaveLength(1);
});

test('clearing from the panel resets the counters', async () => {
  const it = world();
  for (let n = 0; n < 3; n += 1) it.request({ status: 401 });
  await vi.advanceTimersByTimeAsync(10_000);
  await openJournal(it.session, it.session.changes).clear(1);
  await settle();
  expect(it.badges.get(1)).toBe(0);
  it.request({ status: 401 });
  await vi.advanceTimersByTimeAsync(10_000);
  expect((await it.list()).find(({ kind }) => kind === 'tab')).toMatchObject({ requests: 1 });
});

test('a storm of refusals is few writes', async () => {
  const it = world();
  for (let n = 0; n < 1000; n += 1) {
    it.request({ status: 401, url: `https://api.example.test/${n}` });
    if (n % 100 === 0) await vi.advanceTimersByTimeAsync(5);
  }
  expect(await it.refusals()).toHaveLength(1000);
  expect(it.session.writes.length).toBeLessThan(12);
});
