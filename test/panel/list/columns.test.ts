import { expect, test } from 'vitest';
import { fitColumns, HIDDEN_AT_FIRST } from '../../../src/panel/list/columns.ts';

const hidden = new Set<string>(HIDDEN_AT_FIRST);
const names = (available: number) => fitColumns(available, hidden, {}).map(({ column }) => column);

test('a wide list shows all that is not hidden and fills its width', () => {
  const columns = fitColumns(1400, hidden, {});
  expect(columns.map(({ column }) => column)).not.toContain('initiator');
  expect(columns).toHaveLength(9);
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  expect(total).toBeGreaterThan(1395);
  expect(total).toBeLessThanOrEqual(1400);
});

test('a narrow list keeps status, name and, while it fits, cause', () => {
  expect(names(530)).toEqual(['status', 'method', 'name', 'cause']);
  expect(names(290)).toEqual(['status', 'name', 'cause']);
  expect(names(280)).toEqual(['status', 'name']);
  expect(names(50)).toEqual(['status', 'name']);
});

test('a width that the user chose is kept, and the others share the rest', () => {
  const columns = fitColumns(1400, hidden, { name: 300 });
  expect(columns.find(({ column }) => column === 'name')?.width).toBe(300);
});
