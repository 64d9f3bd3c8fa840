import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  type Entry,
  type JournalChange,
  type JournalOptions,
  openJournal,
  type RefusalEntry,
} from '../src/journal.ts';
import { mapArea } from './support/area.ts';
import { type Brief, exchange } from './support/exchange.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 5_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

function refusal(id: string, brief: Brief & { earlier?: RefusalEntry['earlier'] } = {}): Entry {
  const { earlier = [], ...rest } = brief;
  const tabId = brief.tabId ?? 1;
  const at = brief.at ?? 100;
  return { kind: 'refusal', tabId, id, at, exchange: exchange({ ...rest, id, tabId }), earlier };
}

const open = (area = mapArea(), options: JournalOptions = {}) => ({
  area,
  journal: openJournal(area, area.changes, '1', options),
});

const settle = () => vi.advanceTimersByTimeAsync(1000);
const ids = (entries: readonly Entry[]) => entries.map(({ kind, id }) => `${kind} ${id}`);

test('what one context puts, another one lists and watches', async () => {
  const { area, journal } = open();
  const other = open(area).journal;
  const heard: JournalChange[] = [];
  other.watch(1, (change) => heard.push(change));
  other.watch(2, () => expect.unreachable('another tab'));
  await journal.put([refusal('a')]);
  await settle();
  expect(heard).toEqual([{ put: [refusal('a')], removed: [] }]);
  expect(await other.list(1)).toEqual([refusal('a')]);
  expect(await other.list(2)).toEqual([]);
});

test('the first put is written at once, a storm after it in a few writes', async () => {
  const { area, journal } = open();
  await vi.advanceTimersByTimeAsync(0);
  void journal.put([refusal('a0')]);
  await vi.advanceTimersByTimeAsync(0);
  expect(area.writes).toEqual([1]);
  for (let n = 1; n <= 500; n += 1) {
    void journal.put([refusal(`a${n}`)]);
    if (n % 100 === 0) await vi.advanceTimersByTimeAsync(10);
  }
  await settle();
  expect(area.writes.length).toBeLessThanOrEqual(4);
  expect(await journal.list(1)).toHaveLength(501);
});

test('the same id again replaces the entry, in the batch and in the area', async () => {
  const { area, journal } = open();
  void journal.put([refusal('a', { status: 401 })]);
  void journal.put([refusal('a', { status: 403 })]);
  await settle();
  await journal.put([refusal('a', { status: 407 })]);
  const [entry] = await open(area).journal.list(1);
  expect(entry).toEqual(refusal('a', { status: 407 }));
});

test('an entry is listed before it is written', async () => {
  const { journal } = open();
  void journal.put([refusal('a')]);
  expect(ids(await journal.list(1))).toEqual(['refusal a']);
});

test('a new context finds what an earlier one wrote, with what it is compared with', async () => {
  const { area, journal } = open();
  const worked = exchange({ id: 'ok', status: 200 });
  for (const id of ['a', 'b', 'c']) await put(id);
  async function put(id: string) {
    await settle();
    await journal.put([refusal(id, { earlier: [worked] })]);
  }
  await settle();
  expect([...area.items.keys()].filter((key) => key.includes('/shared/'))).toHaveLength(1);
  const listed = await open(area).journal.list(1);
  expect(listed).toEqual(['a', 'b', 'c'].map((id) => refusal(id, { earlier: [worked] })));
});

test('clear removes what is older, keeps the rest and the sign of life', async () => {
  const { journal } = open();
  await journal.put([
    refusal('old', { at: 100 }),
    refusal('new', { at: 200 }),
    refusal('other tab', { at: 100, tabId: 2 }),
    { kind: 'devtools', tabId: 1, id: 'devtools', at: 50 },
  ]);
  await settle();
  const heard: JournalChange[] = [];
  journal.watch(1, (change) => heard.push(change));
  void journal.put([refusal('pending', { at: 150 })]);
  await journal.clear(1, 200);
  await settle();
  expect(ids(await journal.list(1))).toEqual(['devtools devtools', 'refusal new']);
  expect(ids(await journal.list(2))).toEqual(['refusal other tab']);
  expect(heard).toEqual([{ put: [], removed: [{ kind: 'refusal', id: 'old' }] }]);
  await journal.forget(1);
  expect(await journal.list(1)).toEqual([]);
  expect(await journal.tabs()).toEqual([2]);
});

test('remove takes away the named entries of a kind', async () => {
  const { journal } = open();
  await journal.put([refusal('a'), refusal('b'), { ...refusal('a'), kind: 'wire' } as Entry]);
  await journal.remove(1, 'refusal', ['a']);
  expect(ids(await journal.list(1)).sort()).toEqual(['refusal b', 'wire a']);
});

test('when it is full, the oldest of the fullest tab go, and are counted', async () => {
  const maxBytes = 100_000;
  const { area, journal } = open(mapArea(), { maxBytes });
  await journal.put([refusal('quiet', { tabId: 2, at: 1 })]);
  for (let n = 0; n < 300; n += 1) {
    void journal.put([refusal(`n${n}`, { at: 1000 + n })]);
    if (n % 10 === 0) await settle();
  }
  await settle();
  expect(area.bytes()).toBeLessThan(maxBytes * 1.05);
  const listed = await journal.list(1);
  const kept = listed.filter(({ kind }) => kind === 'refusal');
  expect(kept.length).toBeGreaterThan(50);
  expect(kept.at(-1)?.id).toBe('n299');
  expect(listed.find(({ kind }) => kind === 'tab')).toMatchObject({ evicted: 300 - kept.length });
  expect(ids(await journal.list(2))).toEqual(['refusal quiet']);
});

test('a write that the area refuses is made again after making room', async () => {
  const { area, journal } = open();
  for (let n = 0; n < 40; n += 1) await journal.put([refusal(`n${n}`, { at: n })]).then(settle);
  const full = area.bytes();
  area.refuse = () => area.bytes() > full * 0.8;
  await journal.put([refusal('last', { at: 99 })]);
  await settle();
  const listed = await journal.list(1);
  expect(listed.filter(({ kind }) => kind === 'refusal').at(-1)?.id).toBe('last');
  expect(listed.find(({ kind }) => kind === 'tab')).toMatchObject({ evicted: expect.any(Number) });
});

test('an entry that the area never takes does not take the others with it', async () => {
  const { area, journal } = open();
  area.refuse = (items) => Object.keys(items).some((key) => key.endsWith('/poison'));
  const put = journal.put([refusal('a'), refusal('poison'), refusal('b')]);
  await Promise.all([expect(put).rejects.toThrow('quota'), settle()]);
  expect(ids(await journal.list(1)).filter((id) => id.startsWith('refusal'))).toEqual([
    'refusal a',
    'refusal b',
  ]);
  await journal.put([refusal('later')]);
  const counters = (await journal.list(1)).find(({ kind }) => kind === 'tab');
  expect(counters).toMatchObject({ evicted: 1 });
});

test('entries of another version and entries that are damaged are dropped and counted', async () => {
  const area = mapArea();
  await area.set({
    'v0/1/refusal/old': { anything: true },
    'v1/1/refusal/number': 7,
    'v1/1/refusal/damaged': { at: 1, text: '{"kind":"refusal"' },
    'v1/1/refusal/foreign': {
      at: 1,
      text: '{"kind":"refusal","tabId":1,"id":"foreign","earlier":[]}',
    },
    settings: { recording: true },
  });
  const { journal } = open(area);
  await journal.put([refusal('good')]);
  await journal.list(1);
  await settle();
  const listed = await journal.list(1);
  expect(ids(listed).sort()).toEqual(['refusal good', 'tab tab']);
  expect(listed.find(({ kind }) => kind === 'tab')).toMatchObject({ outdated: 4 });
  expect([...area.items.keys()].sort()).toEqual(['settings', 'v1/1/refusal/good', 'v1/1/tab/tab']);
});

test('counters of the worker and of the journal do not overwrite one another', async () => {
  const { journal } = open(mapArea(), { maxBytes: 20_000 });
  const counted = (requests: number): Entry => ({
    kind: 'tab',
    tabId: 1,
    id: 'tab',
    at: 100,
    requests,
    evicted: 0,
    outdated: 0,
  });
  for (let n = 0; n < 60; n += 1) {
    await journal.put([refusal(`n${n}`, { at: n }), counted(n)]);
    await settle();
  }
  const listed = await journal.list(1);
  const evicted = 60 - listed.filter(({ kind }) => kind === 'refusal').length;
  expect(evicted).toBeGreaterThan(0);
  expect(listed.find(({ kind }) => kind === 'tab')).toMatchObject({ requests: 59, evicted });
  await journal.clear(1);
  await journal.put([counted(1)]);
  expect(await journal.list(1)).toEqual([counted(1)]);
});

test('a header of megabytes is cut with a mark, not lost', async () => {
  const { area, journal } = open();
  const huge = 'x'.repeat(5_000_000);
  await journal.put([refusal('a', { request: { Authorization: `Bearer ${huge}` }, body: huge })]);
  const [entry] = await open(area).journal.list(1);
  if (entry?.kind !== 'refusal') return expect.unreachable();
  const value = entry.exchange.attempts[0].request.fields.lines[0]?.value ?? '';
  expect(value).toMatch(/^Bearer x+… \[cut here: \d+ more characters\]$/);
  expect(area.bytes()).toBeLessThan(1_600_000);
});

test('text of any script and lone surrogates come back as they were', async () => {
  const { area, journal } = open();
  const body = 'é 漢字 \u{1f511} \ud800 \0 "';
  await journal.put([refusal('a/b/../c', { body })]);
  expect(await open(area).journal.list(1)).toEqual([refusal('a/b/../c', { body })]);
});
