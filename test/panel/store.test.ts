import { expect, test } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import type { Analysis } from '../../src/core/analysis.ts';
import type { Exchange } from '../../src/core/exchange.ts';
import type { JournalChange, RefusalEntry, WireEntry, WorkedEntry } from '../../src/journal.ts';
import { createJudgeClient, type StartJudge } from '../../src/panel/judge/client.ts';
import type { JudgeOptions } from '../../src/panel/judge/judge.ts';
import { createStore } from '../../src/panel/store.ts';
import { judgeHere, manualTimers, startHere } from '../support/judge.ts';
import { settled } from '../support/settled.ts';
import { type ExchangeOptions, exchange, NOON } from './fixtures.ts';

/** A store over a core that notes what it is asked, and timers that are run by hand. */
function setUp(options: Partial<JudgeOptions> = {}) {
  const analysed: { id: string; past: string[] }[] = [];
  const timers = manualTimers();
  const judge = judgeHere({
    analyse(one, history): Analysis {
      analysed.push({ id: one.id, past: history.past.map((past) => past.exchange.id) });
      throw new Error(`not read: ${one.id}`);
    },
    ...options,
  });
  const store = createStore({ judge, later: timers.later });
  /** Applies a change, and waits for its verdicts. */
  const apply = (change: JournalChange): Promise<void> => {
    store.apply(change);
    return settled(store);
  };
  return { store, analysed, apply, timers };
}

const refusal = (options: ExchangeOptions, earlier: readonly Exchange[] = []): RefusalEntry => ({
  kind: 'refusal',
  tabId: 1,
  id: options.id,
  at: options.at ?? NOON,
  exchange: exchange(options),
  earlier,
});

const wire = (options: ExchangeOptions): WireEntry => ({
  kind: 'wire',
  tabId: 1,
  id: options.id,
  at: options.at ?? NOON,
  exchange: exchange(options),
});

const worked = (options: ExchangeOptions): WorkedEntry => ({
  kind: 'worked',
  tabId: 1,
  id: options.id,
  at: options.at ?? NOON,
  exchange: exchange({ status: 200, ...options }),
});

/** How long what only DevTools saw waits for the worker, at least. */
const ALONE = 2000;

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

test('a refusal becomes a row, even where reading it throws', async () => {
  const { store, apply } = setUp();
  await apply({ put: [refusal({ id: 'a', status: 403, url: 'https://a.test/x' })], removed: [] });
  const [row] = store.get().rows;
  expect(row).toMatchObject({
    id: 'a',
    status: 403,
    name: 'x',
    domain: 'a.test',
    failure: 'not read: a',
  });
  expect(store.get().counts).toMatchObject({ refused: 1, requests: 1 });
});

test('each exchange is analysed once, with what was sent before it as history', async () => {
  const { analysed, apply } = setUp();
  const before = exchange({ id: 'before', status: 200, at: NOON - 500 });
  await apply({
    put: [refusal({ id: 'b', at: NOON + 10 }), refusal({ id: 'a', at: NOON }, [before])],
    removed: [],
  });
  await apply({ put: [refusal({ id: 'c', at: NOON + 20 })], removed: [] });
  expect(analysed).toEqual([
    { id: 'a', past: ['before'] },
    { id: 'b', past: ['before', 'a'] },
    { id: 'c', past: ['before', 'a', 'b'] },
  ]);
});

test('the same entry again is read again', async () => {
  const { store, analysed, apply } = setUp();
  await apply({
    put: [refusal({ id: 'a', status: null, more: { state: 'waiting' } })],
    removed: [],
  });
  expect(store.get().rows[0]).toMatchObject({ waiting: true, status: 0 });
  await apply({ put: [refusal({ id: 'a', status: 401 })], removed: [] });
  expect(store.get().rows).toHaveLength(1);
  expect(store.get().rows[0]).toMatchObject({ waiting: false, status: 401 });
  expect(ids(analysed)).toEqual(['a', 'a']);
});

test('rows stand in the order of time, whatever the order of arrival', async () => {
  const { store, apply } = setUp();
  await apply({ put: [refusal({ id: 'b', at: NOON + 5 })], removed: [] });
  await apply({ put: [refusal({ id: 'a', at: NOON })], removed: [] });
  expect(ids(store.get().rows)).toEqual(['a', 'b']);
});

test('the selection stays when rows come, and goes with its row', async () => {
  const { store, apply } = setUp();
  await apply({ put: [refusal({ id: 'a' })], removed: [] });
  store.select('a');
  await apply({ put: [refusal({ id: 'b', at: NOON - 5 })], removed: [] });
  expect(store.get().selected).toBe('a');
  await apply({ put: [], removed: [{ kind: 'refusal', id: 'a' }] });
  expect(store.get().selected).toBeNull();
  expect(ids(store.get().rows)).toEqual(['b']);
});

test('what DevTools saw is joined to its refusal, one to one, whichever comes first', async () => {
  const { store, apply } = setUp();
  await apply({ put: [wire({ id: 'w1', request: { Host: 'a', Cookie: 'one=1' } })], removed: [] });
  await apply({ put: [refusal({ id: 'a' })], removed: [] });
  await apply({ put: [refusal({ id: 'b', at: NOON + 900 })], removed: [] });
  const cookie = (id: string) =>
    store.row(id)?.exchange.attempts[0].request.fields.lines.find(({ name }) => name === 'Cookie')
      ?.value;
  expect([cookie('a'), cookie('b')]).toEqual(['one=1', undefined]);
  await apply({
    put: [wire({ id: 'w2', at: NOON + 900, request: { Host: 'a', Cookie: 'two=2' } })],
    removed: [],
  });
  expect([cookie('a'), cookie('b')]).toEqual(['one=1', 'two=2']);
});

test('what only DevTools saw becomes a row after a while', async () => {
  const { store, apply, timers } = setUp();
  await apply({ put: [wire({ id: 'w' })], removed: [] });
  expect(store.get().rows).toEqual([]);
  timers.run(ALONE);
  await settled(store);
  expect(ids(store.get().rows)).toEqual(['wire w']);
  await apply({ put: [], removed: [{ kind: 'wire', id: 'w' }] });
  expect(store.get().rows).toEqual([]);
});

test('a lonely row gives way when its refusal comes after all', async () => {
  const { store, apply, timers } = setUp();
  await apply({ put: [wire({ id: 'w' })], removed: [] });
  timers.run(ALONE);
  await settled(store);
  store.select('wire w');
  timers.run(ALONE);
  await apply({ put: [refusal({ id: 'a' })], removed: [] });
  expect(ids(store.get().rows)).toEqual(['a']);
  expect(store.get()).toMatchObject({ selected: 'a', opened: 'a' });
  timers.run(ALONE);
  await settled(store);
  expect(ids(store.get().rows)).toEqual(['a']);
});

test('a refusal whose endpoint works later is resolved, one before stays open', async () => {
  const { store, apply } = setUp();
  await apply({
    put: [
      refusal({ id: 'a', url: 'https://a.test/x?page=1' }),
      refusal({ id: 'b', url: 'https://a.test/x', at: NOON + 50 }),
      refusal({ id: 'c', url: 'https://a.test/y' }),
    ],
    removed: [],
  });
  await apply({
    put: [worked({ id: 'ok', url: 'https://a.test/x?page=2', at: NOON + 20 })],
    removed: [],
  });
  expect(store.row('a')?.resolvedBy?.id).toBe('ok');
  expect(store.row('a')?.filterable.is).toContain('resolved');
  expect(store.row('b')?.resolvedBy).toBeNull();
  expect(store.row('c')?.filterable.is).toContain('open');
});

test('the counters of the tab are shown', async () => {
  const { store, apply } = setUp();
  await apply({
    put: [
      refusal({ id: 'a' }),
      { kind: 'tab', tabId: 1, id: 'tab', at: NOON, requests: 340, evicted: 2, outdated: 1 },
    ],
    removed: [],
  });
  expect(store.get().counts).toMatchObject({ refused: 1, requests: 340 });
  expect(store.get()).toMatchObject({ evicted: 2, outdated: 1 });
});

test('clear forgets everything', async () => {
  const { store, apply } = setUp();
  await apply({ put: [refusal({ id: 'a' }), wire({ id: 'w' })], removed: [] });
  store.select('a');
  store.clear();
  expect(store.get()).toMatchObject({ rows: [], items: [], selected: null });
  await apply({ put: [], removed: [{ kind: 'refusal', id: 'a' }] });
  expect(store.get().rows).toEqual([]);
});

test('what DevTools saw of a sign-in tells how long its opaque token holds', async () => {
  const { store, apply } = setUp({ analyse });
  const token = '7f2c6d0e5b1a4c7f9e3d';
  const signIn = { method: 'POST', url: 'https://id.example.test/oauth/token', status: 200 };
  const body = JSON.stringify({ access_token: token, expires_in: 600 });
  const heard = exchange({ ...signIn, id: 'grant', at: NOON + 20, body: null });
  const late = (id: string, at: number) =>
    refusal({ id, at, request: { Authorization: `Bearer ${token}` } }, [heard]);
  await apply({ put: [wire({ ...signIn, id: 'w', body })], removed: [] });
  await apply({ put: [late('a', NOON + 1_200_000)], removed: [] });
  expect(ids(store.get().rows)).toEqual(['a']);
  expect(store.row('a')).toMatchObject({
    cause: { id: 'token-expired' },
    token: { words: expect.stringContaining('expired 10 min'), state: 'bad' },
  });
  store.clear();
  await apply({ put: [late('b', NOON + 1_200_000)], removed: [] });
  expect(store.row('b')?.token.words).toBe('opaque');
  await apply({ put: [wire({ ...signIn, id: 'w', body })], removed: [] });
  expect(store.row('b')).toMatchObject({ cause: { id: 'token-expired' }, token: { state: 'bad' } });
});

test('filtering does not lose the selection', async () => {
  const { store, apply } = setUp();
  await apply({
    put: [refusal({ id: 'a' }), refusal({ id: 'b', status: 403, at: NOON + 1 })],
    removed: [],
  });
  store.select('a');
  store.arrange({ filter: 'status:403' });
  expect(ids(store.get().items)).toEqual(['b']);
  expect(store.get().selected).toBe('a');
  expect(store.get().counts).toMatchObject({ shown: 1, refused: 2 });
});

test('subscribers hear every change and no more after they stop', async () => {
  const { store, apply } = setUp();
  let heard = 0;
  const stop = store.subscribe(() => {
    heard += 1;
  });
  await apply({ put: [refusal({ id: 'a' })], removed: [] });
  expect(heard).toBeGreaterThan(0);
  heard = 0;
  store.select('a');
  store.select('a');
  expect(heard).toBe(1);
  stop();
  store.clear();
  expect(heard).toBe(1);
});

/** A store whose judge says nothing until it is let. */
function setUpSilent() {
  const waiting: (() => void)[] = [];
  const timers = manualTimers();
  const start: StartJudge = (heard, died) =>
    startHere()((answer) => {
      if (answer.kind === 'ready') heard(answer);
      else waiting.push(() => heard(answer));
    }, died);
  const judge = createJudgeClient({ start, later: manualTimers().later });
  const store = createStore({ judge, later: timers.later });
  /** Resolves once the judge has answered so often, and been heard. */
  const speak = async (times = 1) => {
    for (let heard = 0; heard < times; ) {
      const say = waiting.shift();
      if (say) heard += 1;
      say?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { store, timers, speak };
}

test('a new row is listed with its cause, and counted as new once it is listed', async () => {
  const { store, speak } = setUpSilent();
  const arrived: number[] = [];
  store.subscribe(() => arrived.push(store.get().arrived));
  store.apply({ put: [refusal({ id: 'a' })], removed: [] });
  expect(store.get()).toMatchObject({ rows: [], unjudged: 1 });
  await speak();
  expect(store.get().rows).toMatchObject([{ id: 'a', cause: { id: 'credentials-missing' } }]);
  expect(arrived).toEqual([0, 1]);
});

test('one whose cause is late is listed without, and gets it in its place', async () => {
  const { store, speak, timers } = setUpSilent();
  store.apply({ put: [refusal({ id: 'b' }), refusal({ id: 'a', at: NOON - 9 })], removed: [] });
  timers.run(100);
  expect(store.get().rows).toMatchObject([
    { id: 'a', status: 401, cause: null, failure: '' },
    { id: 'b', cause: null },
  ]);
  store.arrange({ group: 'cause' });
  expect(store.get().items[0]).toMatchObject({ label: 'Not judged yet', count: 2 });
  store.arrange({ group: 'none', filter: 'cause:credentials-missing' });
  expect(store.get().items).toEqual([]);
  await speak();
  expect(ids(store.get().items)).toEqual(['a', 'b']);
  expect(store.get().unjudged).toBe(0);
});

test('what was said of a row stays while newer facts are judged', async () => {
  const { store, speak } = setUpSilent();
  store.apply({ put: [refusal({ id: 'a' })], removed: [] });
  await speak();
  const request = { Authorization: 'Bearer undefined' };
  store.apply({ put: [refusal({ id: 'a', request })], removed: [] });
  expect(store.get().rows).toMatchObject([{ cause: { id: 'credentials-missing' } }]);
  await speak();
  expect(store.get().rows).toMatchObject([{ cause: { id: 'token-placeholder' } }]);
});

test('details follow the selection as soon as there is something to show', async () => {
  const { store, speak, timers } = setUpSilent();
  store.apply({ put: [refusal({ id: 'a' }), refusal({ id: 'b', at: NOON + 1 })], removed: [] });
  await speak();
  store.select('a');
  expect(store.get()).toMatchObject({ selected: 'a', opened: null });
  await speak();
  expect(store.get().opened).toBe('a');
  store.select('b');
  expect(store.get()).toMatchObject({ selected: 'b', opened: 'a' });
  timers.run(100);
  expect(store.get().opened).toBe('b');
  const row = store.row('b');
  if (!row) throw new Error('no row');
  expect(store.details(row).state).toBe('asked');
  await speak();
  expect(store.details(row)).toMatchObject({
    state: 'explained',
    explained: { exchange: { id: 'b' }, status: 401, causes: [{ id: 'credentials-missing' }] },
  });
  store.select('a');
  expect(store.get().opened).toBe('a');
});

test('the details of a row that was prepared are there when it is selected', async () => {
  const { store, speak } = setUpSilent();
  store.apply({ put: [refusal({ id: 'a' }), refusal({ id: 'b', at: NOON + 1 })], removed: [] });
  await speak();
  store.prepare('a');
  store.prepare('b');
  await speak();
  store.select('a');
  expect(store.get().opened).toBe('a');
  store.select('b');
  expect(store.get().opened).toBe('a');
});

test('details that were closed are opened again by the same row, not by a late answer', async () => {
  const { store, speak } = setUpSilent();
  store.apply({ put: [refusal({ id: 'a' })], removed: [] });
  await speak();
  store.select('a');
  store.hide();
  await speak();
  expect(store.get()).toMatchObject({ selected: 'a', opened: null });
  store.select('a');
  expect(store.get().opened).toBe('a');
});

test('the details of a row are asked for again when it is judged anew', async () => {
  const { store, speak } = setUpSilent();
  store.apply({ put: [refusal({ id: 'a' })], removed: [] });
  await speak();
  store.select('a');
  await speak();
  const cause = () => {
    const row = store.row('a');
    const details = row && store.details(row);
    return details?.state === 'explained' ? details.explained.causes[0].id : details?.state;
  };
  expect(cause()).toBe('credentials-missing');
  const request = { Authorization: 'Bearer undefined' };
  store.apply({ put: [refusal({ id: 'a', request })], removed: [] });
  await speak();
  expect(cause()).toBe('credentials-missing');
  await speak();
  expect(cause()).toBe('token-placeholder');
});

test('a row that could not be judged says why in its details', async () => {
  const { store, apply } = setUp();
  await apply({ put: [refusal({ id: 'a' })], removed: [] });
  store.select('a');
  expect(store.get().opened).toBe('a');
  const row = store.row('a');
  expect(row && store.details(row)).toEqual({ state: 'failed', failure: 'not read: a' });
});
