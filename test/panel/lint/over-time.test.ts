import { expect, test } from 'vitest';
import { overTime } from '../../../src/panel/lint/over-time.ts';
import { toRow } from '../../../src/panel/row.ts';
import { exchange, NOON } from '../fixtures.ts';

let number = 0;
const row = (at: number, credential: string, url = 'https://a.example.test/x', status = 401) => {
  const refused = exchange({ id: `r${++number}`, at: NOON + at, url, status });
  const sent = credential === '' ? 'nothing' : 'Bearer';
  return { ...toRow(refused, '', null), credential, sent };
};

test('nothing refused is no time line', () => {
  expect(overTime([], 10)).toBe(null);
});

test('refusals fall into parts of the time, counted by status', () => {
  const view = overTime([row(0, ''), row(4, ''), row(50, '', undefined, 403), row(100, '')], 10);
  expect(view?.lanes[0]?.bins).toMatchObject([
    { start: 0, times: 2, statuses: [{ status: 401, times: 2 }] },
    { start: 0.5, times: 1, statuses: [{ status: 403, times: 1 }] },
    { start: 0.9, times: 1, statuses: [{ status: 401, times: 1 }] },
  ]);
  expect(view).toMatchObject({ from: NOON, to: NOON + 100, most: 2, left: 0 });
});

test('changes of the credential are marked, and each has its letter', () => {
  const view = overTime(
    [row(0, ''), row(10, 'k1'), row(20, 'k1'), row(60, 'k2'), row(100, 'k1')],
    10,
  );
  const [lane] = view?.lanes ?? [];
  expect(lane?.changes).toBe(3);
  expect(lane?.uses).toEqual([
    { letter: '', label: 'no credential', start: 0, end: 0 },
    { letter: 'A', label: 'Bearer', start: 0.1, end: 0.2 },
    { letter: 'B', label: 'Bearer', start: 0.6, end: 0.6 },
    { letter: 'A', label: 'Bearer', start: 1, end: 1 },
  ]);
  expect(lane?.bins.map(({ changed, credentials }) => [changed, credentials])).toEqual([
    [false, []],
    [true, ['A']],
    [false, ['A']],
    [true, ['B']],
    [true, ['A']],
  ]);
});

test('one lane for each server, the busiest first, and no more than fit', () => {
  const rows = Array.from({ length: 12 }, (_, i) => row(i, '', `https://s${i}.example.test/`));
  const view = overTime([...rows, row(20, '', 'https://s7.example.test/')], 10);
  expect(view?.lanes[0]).toMatchObject({ server: 's7.example.test', times: 2 });
  expect(view?.lanes).toHaveLength(8);
  expect(view?.left).toBe(4);
});

test('a single moment is one part', () => {
  expect(overTime([row(0, 'k'), row(0, 'k')], 10)?.lanes[0]?.bins).toMatchObject([
    { start: 0, times: 2, changed: false },
  ]);
});

test('many credentials keep different letters', () => {
  const rows = Array.from({ length: 30 }, (_, i) => row(i, `k${i}`));
  const letters = overTime(rows, 60)?.lanes[0]?.uses.map(({ letter }) => letter);
  expect(new Set(letters).size).toBe(30);
  expect(letters?.slice(24, 28)).toEqual(['Y', 'Z', 'A2', 'B2']);
});
