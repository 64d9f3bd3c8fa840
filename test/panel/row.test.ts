import { expect, test } from 'vitest';
import { known } from '../../src/core/exchange.ts';
import { toRow } from '../../src/panel/row.ts';
import { exchange } from './fixtures.ts';

test('what a row shows of addresses has no secrets; the filter knows them whole', () => {
  const url = 'https://api.example.test/orders?access_token=t-987654321&page=2';
  const page = 'https://app.example.test/#id_token=s-123456789';
  const row = toRow(exchange({ id: '1', url, more: { initiator: known(page) } }), '', null);
  expect(row.name).toBe('orders?access_token=•••(11)&page=2');
  expect(row.address).toBe('https://api.example.test/orders?access_token=•••(11)&page=2');
  expect(row.initiator).toBe('https://app.example.test/#id_token=•••(11)');
  expect(row.filterable.text).toContain('t-987654321');
});
