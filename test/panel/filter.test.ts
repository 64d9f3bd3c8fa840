import { expect, test } from 'vitest';
import { complete, type Filterable, parseFilter } from '../../src/panel/filter.ts';

const row: Filterable = {
  status: '401',
  method: 'get',
  domain: 'api.example.com',
  url: 'https://api.example.com/orders/17?page=2',
  asked: ['bearer'],
  sent: ['basic'],
  token: 'expired 3 minutes before',
  cause: 'scheme-mismatch',
  certainty: 'certain',
  type: 'xmlhttprequest',
  initiator: 'https://app.example.com',
  is: ['open'],
  text: '401 get https://api.example.com/orders/17?page=2 bearer basic scheme-mismatch',
};

const matches = (text: string): boolean => parseFilter(text).test(row);

test.each([
  ['', true],
  ['orders', true],
  ['ORDERS', true],
  ['orders 17', true],
  ['orders invoices', false],
  ['-invoices', true],
  ['-orders', false],
  ['status:401', true],
  ['status:4xx', true],
  ['status:40*', true],
  ['status:403', false],
  ['-status:403', true],
  ['scheme:bearer', true],
  ['scheme:Basic', true],
  ['asked:basic', false],
  ['sent:basic', true],
  ['sent:none', false],
  ['domain:api.example.com', true],
  ['domain:example.com', true],
  ['domain:*.example.com', true],
  ['domain:ample.com', false],
  ['cause:scheme-*', true],
  ['cause:token-expired', false],
  ['method:GET -cause:token-expired', true],
  ['/orders\\/\\d+/', true],
  ['/orders\\/\\D+$/', false],
  ['-/orders/', false],
  ['token:"3 minutes"', true],
  ['is:open', true],
  ['is:resolved', false],
])('the filter %j matches: %j', (text, expected) => {
  expect(matches(text)).toBe(expected);
});

test('a key without a value does not empty the list while it is being typed', () => {
  expect(matches('status:')).toBe(true);
  expect(matches('-')).toBe(true);
  expect(parseFilter('cause:').terms).toEqual([]);
});

test('an unknown key is an ordinary word', () => {
  expect(matches('https://api')).toBe(true);
  expect(matches('colour:red')).toBe(false);
});

test('a broken regular expression is named and filters nothing', () => {
  const filter = parseFilter('/(/ orders');
  expect(filter.error).toBe('/(/ is not a regular expression');
  expect(filter.test(row)).toBe(true);
});

test('a regular expression may hold white space', () => {
  expect(parseFilter('/get https/').terms).toHaveLength(1);
  expect(matches('/get https/')).toBe(true);
});

test('completion offers keys, then the values that occur', () => {
  const values = () => ['bearer', 'basic', 'digest'];
  expect(complete('-sta', values).map(({ text }) => text)).toEqual(['-status:']);
  expect(complete('status:401 scheme:b', values).map(({ text }) => text)).toEqual([
    'status:401 scheme:bearer ',
    'status:401 scheme:basic ',
  ]);
  expect(complete('', values)).toEqual([]);
  expect(complete('scheme:bearer', values)).toEqual([]);
});
