/**
 * What identity providers, API providers, frameworks and servers say, and that it is read as they
 * mean it. The answers stand in tables, one a line: product | status | URL | sent | response field | body | meanings.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createHistory } from '../../../src/core/history.ts';
import { read } from '../../../src/core/read.ts';
import { indexServices } from '../../../src/core/services/match.ts';
import { phrase } from '../../../src/core/services/phrase.ts';
import { readServices } from '../../../src/core/services/read.ts';
import type { Service } from '../../../src/core/services/service.ts';
import { type Brief, exchange } from '../../support/exchange.ts';

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

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const form = (postData: string): Brief => ({ method: 'POST', request: FORM, postData });

/** What went out, by the word in the column "sent". */
const SENT: Readonly<Record<string, Brief>> = {
  '': {},
  bearer: { request: { Authorization: 'Bearer abcdefghijklmnop' } },
  basic: { request: { Authorization: 'Basic dXNlcjpwYXNz' } },
  negotiate: { request: { Authorization: 'Negotiate YIIBhgYGKwYBBQUCoIIBejCCAXY=' } },
  aws: {
    request: {
      Authorization:
        'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260302/eu-west-1/execute-api/aws4_request, Signature=0af1',
    },
  },
  macaroon: { request: { Authorization: 'Macaroon MDAyMGxvY2F0aW9uIGZpbGVz' } },
  apikey: { request: { Authorization: 'ApiKey YWJjOmRlZmdoaWprbG1ub3A=' } },
  jwt: {
    request: { Authorization: 'Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2lnbmF0dXJl' },
  },
  ssws: { request: { Authorization: 'SSWS eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2lnbmF0dXJl' } },
  bare: { request: { Authorization: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2lnbmF0dXJl' } },
  empty: { request: { Authorization: 'Bearer' } },
  key: { request: { 'X-Api-Key': 'abcdefghijklmnop' } },
  password: form('grant_type=password&client_id=app&username=ann&password=x'),
  refresh: form('grant_type=refresh_token&client_id=app&refresh_token=r1'),
  code: form('grant_type=authorization_code&client_id=app&code=c1'),
  assertion: form('grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=a'),
  cookie: { request: { Cookie: 'sid=abcdefghijklmnop' } },
  'sign-in': {
    method: 'POST',
    request: { 'Content-Type': 'application/json' },
    postData: '{"username":"ann","password":"x"}',
  },
};

interface Row {
  id: string;
  brief: Brief;
  means: string[];
  line: string;
}

function rows(file: string): Row[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line && !line.startsWith('#'));
  return lines.map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [id = '', status = '', url = '', sent = '', field = '', body = '', means = ''] = cells;
    const colon = field.indexOf(':');
    const response = colon < 0 ? {} : { [field.slice(0, colon)]: field.slice(colon + 1).trim() };
    const given = SENT[sent];
    if (!given) throw new RangeError(`no such word for what was sent: ${line}`);
    const brief: Brief = {
      ...given,
      status: Number(status),
      response,
      body,
      ...(url && { url: url.includes('://') ? url : `https://${url}` }),
    };
    return { id, brief, means: means.split(' ').filter(Boolean).sort(), line };
  });
}

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
  for (const { id, reference, signs, says } of SERVICES) {
    expect(reference, id).toMatch(/^https:\/\//);
    for (const { text, only, means } of says) {
      if (only) expect(signs?.length, `${id} ${means}: only, without a sign`).toBeGreaterThan(0);
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
