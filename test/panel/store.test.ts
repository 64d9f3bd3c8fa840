import { expect, test } from 'vitest';
import type { Analysis } from '../../src/core/analysis.ts';
import type { Exchange } from '../../src/core/exchange.ts';
import type { RefusalEntry, WireEntry, WorkedEntry } from '../../src/journal.ts';
import { createStore, type StoreOptions } from '../../src/panel/store.ts';
import { type ExchangeOptions, exchange, NOON } from './fixtures.ts';

/** A store over a core that notes what it is asked, and a timer that is run by hand. */
function setUp(options: Partial<StoreOptions> = {}) {
  const analysed: { id: string; past: string[] }[] = [];
  let later: (() => void) | null = null;
  const store = createStore({
    analyse(one, history): Analysis {
      analysed.push({ id: one.id, past: history.past.map((past) => past.exchange.id) });
      throw new Error(`not read: ${one.id}`);
    },
    later(task) {
      later = task;
      return () => {
        later = null;
      };
    },
    ...options,
  });
  return { store, analysed, runLater: () => later?.() };
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

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

test('a refusal becomes a row, even where reading it throws', () => {
  const { store } = setUp();
  store.apply({ put: [refusal({ id: 'a', status: 403, url: 'https://a.test/x' })], removed: [] });
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

test('each exchange is analysed once, with what was sent before it as history', () => {
  const { store, analysed } = setUp();
  const before = exchange({ id: 'before', status: 200, at: NOON - 500 });
  store.apply({
    put: [refusal({ id: 'b', at: NOON + 10 }), refusal({ id: 'a', at: NOON }, [before])],
    removed: [],
  });
  store.apply({ put: [refusal({ id: 'c', at: NOON + 20 })], removed: [] });
  expect(analysed).toEqual([
    { id: 'a', past: ['before'] },
    { id: 'b', past: ['before', 'a'] },
    { id: 'c', past: ['before', 'a', 'b'] },
  ]);
});

test('the same entry again is read again', () => {
  const { store, analysed } = setUp();
  store.apply({
    put: [refusal({ id: 'a', status: null, more: { state: 'waiting' } })],
    removed: [],
  });
  expect(store.get().rows[0]).toMatchObject({ waiting: true, status: 0 });
  store.apply({ put: [refusal({ id: 'a', status: 401 })], removed: [] });
  expect(store.get().rows).toHaveLength(1);
  expect(store.get().rows[0]).toMatchObject({ waiting: false, status: 401 });
  expect(ids(analysed)).toEqual(['a', 'a']);
});

test('rows stand in the order of time, whatever the order of arrival', () => {
  const { store } = setUp();
  store.apply({ put: [refusal({ id: 'b', at: NOON + 5 })], removed: [] });
  store.apply({ put: [refusal({ id: 'a', at: NOON })], removed: [] });
  expect(ids(store.get().rows)).toEqual(['a', 'b']);
});

test('the selection stays when rows come, and goes with its row', () => {
  const { store } = setUp();
  store.apply({ put: [refusal({ id: 'a' })], removed: [] });
  store.select('a');
  store.apply({ put: [refusal({ id: 'b', at: NOON - 5 })], removed: [] });
  expect(store.get().selected).toBe('a');
  store.apply({ put: [], removed: [{ kind: 'refusal', id: 'a' }] });
  expect(store.get().selected).toBeNull();
  expect(ids(store.get().rows)).toEqual(['b']);
});

test('what DevTools saw is joined to its refusal, one to one, whichever comes first', () => {
  const { store } = setUp();
  store.apply({ put: [wire({ id: 'w1', request: { Host: 'a', Cookie: 'one=1' } })], removed: [] });
  store.apply({ put: [refusal({ id: 'a' })], removed: [] });
  store.apply({ put: [refusal({ id: 'b', at: NOON + 900 })], removed: [] });
  const cookie = (id: string) =>
    store.row(id)?.exchange.attempts[0].request.fields.lines.find(({ name }) => name === 'Cookie')
      ?.value;
  expect([cookie('a'), cookie('b')]).toEqual(['one=1', undefined]);
  store.apply({
    put: [wire({ id: 'w2', at: NOON + 900, request: { Host: 'a', Cookie: 'two=2' } })],
    removed: [],
  });
  expect([cookie('a'), cookie('b')]).toEqual(['one=1', 'two=2']);
});

test('what only DevTools saw becomes a row after a while', () => {
  const { store, runLater } = setUp();
  store.apply({ put: [wire({ id: 'w' })], removed: [] });
  expect(store.get().rows).toEqual([]);
  runLater();
  expect(ids(store.get().rows)).toEqual(['wire w']);
  store.apply({ put: [], removed: [{ kind: 'wire', id: 'w' }] });
  expect(store.get().rows).toEqual([]);
});

test('a lonely row gives way when its refusal comes after all', () => {
  const { store, runLater } = setUp();
  store.apply({ put: [wire({ id: 'w' })], removed: [] });
  runLater();
  store.apply({ put: [refusal({ id: 'a' })], removed: [] });
  expect(ids(store.get().rows)).toEqual(['a']);
  runLater();
  expect(ids(store.get().rows)).toEqual(['a']);
});

test('a refusal whose endpoint works later is resolved, one before stays open', () => {
  const { store } = setUp();
  store.apply({
    put: [
      refusal({ id: 'a', url: 'https://a.test/x?page=1' }),
      refusal({ id: 'b', url: 'https://a.test/x', at: NOON + 50 }),
      refusal({ id: 'c', url: 'https://a.test/y' }),
    ],
    removed: [],
  });
  store.apply({
    put: [worked({ id: 'ok', url: 'https://a.test/x?page=2', at: NOON + 20 })],
    removed: [],
  });
  expect(store.row('a')?.resolvedBy?.id).toBe('ok');
  expect(store.row('a')?.filterable.is).toContain('resolved');
  expect(store.row('b')?.resolvedBy).toBeNull();
  expect(store.row('c')?.filterable.is).toContain('open');
});

test('the counters of the tab are shown', () => {
  const { store } = setUp();
  store.apply({
    put: [
      refusal({ id: 'a' }),
      { kind: 'tab', tabId: 1, id: 'tab', at: NOON, requests: 340, evicted: 2, outdated: 1 },
    ],
    removed: [],
  });
  expect(store.get().counts).toMatchObject({ refused: 1, requests: 340 });
  expect(store.get()).toMatchObject({ evicted: 2, outdated: 1 });
});

test('clear forgets everything', () => {
  const { store } = setUp();
  store.apply({ put: [refusal({ id: 'a' }), wire({ id: 'w' })], removed: [] });
  store.select('a');
  store.clear();
  expect(store.get()).toMatchObject({ rows: [], items: [], selected: null });
  store.apply({ put: [], removed: [{ kind: 'refusal', id: 'a' }] });
  expect(store.get().rows).toEqual([]);
});

test('filtering does not lose the selection', () => {
  const { store } = setUp();
  store.apply({
    put: [refusal({ id: 'a' }), refusal({ id: 'b', status: 403, at: NOON + 1 })],
    removed: [],
  });
  store.select('a');
  store.arrange({ filter: 'status:403' });
  expect(ids(store.get().items)).toEqual(['b']);
  expect(store.get().selected).toBe('a');
  expect(store.get().counts).toMatchObject({ shown: 1, refused: 2 });
});

test('subscribers hear every change and no more after they stop', () => {
  const { store } = setUp();
  let heard = 0;
  const stop = store.subscribe(() => {
    heard += 1;
  });
  store.apply({ put: [refusal({ id: 'a' })], removed: [] });
  store.select('a');
  store.select('a');
  expect(heard).toBe(2);
  stop();
  store.clear();
  expect(heard).toBe(2);
});
