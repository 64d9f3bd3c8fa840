import { expect, test } from 'vitest';
import { type Arrangement, arrange, DEFAULT_ARRANGEMENT } from '../../src/panel/arrange.ts';
import { type Row, toRow } from '../../src/panel/row.ts';
import { exchange, NOON } from './fixtures.ts';

const row = (id: string, change: Partial<Row> = {}, url?: string): Row => ({
  ...toRow(exchange({ id, at: NOON + Number(id) * 1000, ...(url ? { url } : {}) }), '', null),
  ...change,
});

const expired = {
  id: 'token-expired',
  title: 'The token has expired',
  certainty: 'certain',
} as const;
const denied = { id: 'permission-denied', title: 'Not allowed', certainty: 'likely' } as const;

const rows = [
  row('1', { cause: expired, credential: 'a', sent: 'Bearer' }, 'https://a.test/x'),
  row('2', { cause: denied, credential: 'b', sent: 'Bearer', status: 403 }, 'https://b.test/x'),
  row('3', { cause: expired, credential: 'a', sent: 'Bearer' }, 'https://b.test/y'),
  row('4', { handshake: true }, 'https://a.test/ntlm'),
];

const ids = (change: Partial<Arrangement>): string[] =>
  arrange(rows, { ...DEFAULT_ARRANGEMENT, ...change }).items.map((item) =>
    item.type === 'group' ? `${item.label} (${item.count})` : item.id,
  );

test('rows stand in the order of time, handshakes are hidden', () => {
  expect(ids({})).toEqual(['1', '2', '3']);
  expect(ids({ handshakes: true })).toEqual(['1', '2', '3', '4']);
});

test('sorting by a column keeps the order of time among equals', () => {
  expect(ids({ sort: { column: 'domain', descending: false } })).toEqual(['1', '2', '3']);
  expect(ids({ sort: { column: 'cause', descending: false } })).toEqual(['2', '1', '3']);
  expect(ids({ sort: { column: 'time', descending: true } })).toEqual(['3', '2', '1']);
});

test('the filter and its inversion', () => {
  expect(ids({ filter: 'domain:b.test' })).toEqual(['2', '3']);
  expect(ids({ filter: 'domain:b.test', invert: true })).toEqual(['1']);
  expect(ids({ filter: '', invert: true })).toEqual(['1', '2', '3']);
});

test('groups: the largest first, folded ones without their rows', () => {
  expect(ids({ group: 'cause' })).toEqual([
    'The token has expired (2)',
    '1',
    '3',
    'Not allowed (1)',
    '2',
  ]);
  expect(ids({ group: 'cause', folded: new Set(['The token has expired']) })).toEqual([
    'The token has expired (2)',
    'Not allowed (1)',
    '2',
  ]);
  expect(ids({ group: 'server' })).toEqual(['b.test (2)', '2', '3', 'a.test (1)', '1']);
});

test('groups by credential say how its token stood, and tell what is hidden from nothing', () => {
  const bearer = { credential: 'a', sent: 'Bearer' };
  const token = (words: string) => ({ token: { words, state: 'bad' } as const });
  const labels = arrange(
    [
      row('1', { ...bearer, ...token('expired 3 min before') }),
      row('2', { ...bearer, ...token('expired 4 min before') }),
      row('3', { credential: 'b', sent: 'Bearer', ...token('valid, 1 s left') }),
      row('4', { credential: 'b', sent: 'Bearer', ...token('expired 1 s before') }),
      row('5', { credential: 'c', sent: 'Bearer', ...token('valid 1 h later') }),
      row('6', { sent: 'nothing' }),
      row('7', { sent: 'hidden by browser' }),
    ],
    { ...DEFAULT_ARRANGEMENT, group: 'credential' },
  ).items.flatMap((item) => (item.type === 'group' ? [item.label] : []));
  expect(labels).toEqual([
    'Bearer, expired',
    'Bearer',
    'Bearer, not valid yet',
    'Nothing was sent',
    'hidden by browser',
  ]);
});

test('what is folded still counts as shown', () => {
  const all = {
    ...DEFAULT_ARRANGEMENT,
    group: 'cause',
    folded: new Set(['The token has expired']),
  } as const;
  expect(arrange(rows, all).shown).toBe(3);
});
