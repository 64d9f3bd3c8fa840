/**
 * What identity providers, API providers, frameworks and servers say, and that it is read as they
 * mean it. The answers stand in tables, one a line: product | status | URL | sent | response field | body | meanings.
 */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createHistory } from '../../../src/core/history.ts';
import { read } from '../../../src/core/read.ts';
import { indexServices } from '../../../src/core/services/match.ts';
import { phrase } from '../../../src/core/services/phrase.ts';
import { readServices } from '../../../src/core/services/read.ts';
import type { Service } from '../../../src/core/services/service.ts';
import { type Brief, exchange } from '../../support/exchange.ts';
import { briefOf, cellsOf } from '../../support/rows.ts';

const FOLDER = new URL('../../../src/core/services/', import.meta.url);

const isService = (value: unknown): value is Service =>
  typeof value === 'object' && value !== null && 'says' in value && 'reference' in value;

async function load(): Promise<Service[]> {
  const found: Service[] = [];
  for (const file of readdirSync(FOLDER)) {
    if (!file.endsWith('.ts')) continue;
    const module: Record<string, unknown> = await import(new URL(file, FOLDER).pathname);
    for (const value of Object.values(module)) if (isService(value)) found.push(value);
  }
  return found;
}

const SERVICES = await load();
const INDEX = indexServices(SERVICES);

function listen(brief: Brief) {
  return readServices(read(exchange(brief), createHistory()), INDEX);
}

interface Row {
  id: string;
  brief: Brief;
  means: string[];
  line: string;
}

const rows = (table: string): Row[] =>
  cellsOf(new URL(table, import.meta.url)).map(({ line, cells }) => {
    const [id = '', ...rest] = cells;
    const means = (rest[5] ?? '').split(' ').filter(Boolean).sort();
    return { id, brief: briefOf(rest), means, line };
  });

const TABLES = ['identity-providers.txt', 'apis.txt', 'frameworks.txt', 'languages.txt'];

test.each(TABLES.flatMap(rows))('$line', (row) => {
  const { statements } = listen(row.brief);
  const own = statements.filter(({ service }) => service.id === row.id);
  expect([...new Set(own.map(({ means }) => means))].sort()).toEqual(row.means);
});

test.each([
  ['github', 'https://api.github.com/user', { 'X-GitHub-Request-Id': 'A:1' }, '', 'A:1'],
  ['okta', 'https://acme.okta.com/api', {}, '{"errorCode":"E0000011","errorId":"oae1"}', 'oae1'],
  ['entra-id', 'https://login.microsoftonline.com/t/v2.0', { 'x-ms-request-id': 'r1' }, '', 'r1'],
  ['facebook', 'https://graph.facebook.com/me', {}, '{"error":{"fbtrace_id":"F1"}}', 'F1'],
  ['paypal', 'https://api-m.paypal.com/v1/a', { 'Paypal-Debug-Id': 'd1' }, '', 'd1'],
])('%s refused, and names what to quote to its support', (id, url, response, body, value) => {
  const reading = listen({ url, response, body });
  expect(reading.refuser?.id).toBe(id);
  expect(reading.incident?.value).toBe(value);
});

test('every product can be looked up and says something that can be found', () => {
  for (const { id, reference, signs = [], traits = [], says } of SERVICES) {
    expect(reference, id).toMatch(/^https:\/\//);
    for (const { text, only, means } of says) {
      if (only)
        expect([...signs, ...traits], `${id} ${means}: only, without a sign`).not.toEqual([]);
      const texts = text === undefined ? [] : typeof text === 'string' ? [text] : text;
      for (const one of texts) expect(phrase(one).keys.length, `${id}: ${one}`).toBeGreaterThan(0);
    }
  }
});

test('no product is seen behind an address and fields that anybody has', () => {
  const paths = [
    '/api/orders/7',
    '/v1/me',
    '/auth/login',
    '/graphql',
    '/rest/users',
    '/oauth/token',
  ];
  const request = {
    'X-Api-Key': 'abcdefghijklmnop',
    'X-User-Id': '7',
    'X-Auth-Token': 'abcdefghijkl',
  };
  for (const path of paths) {
    const { seen } = listen({ url: `https://shop.example.test${path}`, request, body: '{}' });
    expect(seen.map(({ service }) => service.id)).toEqual([]);
  }
});
