import { expect, test } from 'vitest';
import { COLUMNS } from '../../src/panel/arrange.ts';
import { DEFAULT_LAYOUT, readLayout } from '../../src/panel/layout.ts';

test('what was stored is read back', () => {
  const layout = { hiddenColumns: ['time'], columnWidths: { name: 200 }, detailsSize: 40 };
  expect(readLayout(JSON.parse(JSON.stringify(layout)))).toEqual(layout);
});

test.each([
  [null],
  ['text'],
  [[]],
  [{ hiddenColumns: 'all', columnWidths: 7, detailsSize: 'wide' }],
  [{ detailsSize: Number.NaN }],
])('%j gives the default', (stored) => {
  expect(readLayout(stored)).toEqual(DEFAULT_LAYOUT);
});

test('unknown columns and mad widths are left out or bounded', () => {
  const layout = readLayout({
    hiddenColumns: ['time', 'colour', 7],
    columnWidths: { name: 1e9, cause: -4, colour: 50, time: 'wide' },
    detailsSize: 50,
  });
  expect(layout.hiddenColumns).toEqual(['time']);
  expect(layout.columnWidths).toEqual({ name: 1200, cause: 40 });
});

test('a list with every column hidden comes back', () => {
  expect(readLayout({ hiddenColumns: COLUMNS }).hiddenColumns).toEqual(
    DEFAULT_LAYOUT.hiddenColumns,
  );
});
