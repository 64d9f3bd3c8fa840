import { expect, test } from 'vitest';
import { clock, count, domainOf, duration, elapsed, nameOf } from '../../src/panel/format.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each([
  [0, 'less than a second'],
  [1000, '1 second'],
  [3 * MINUTE, '3 minutes'],
  [-3 * MINUTE, '3 minutes'],
  [HOUR + 4 * MINUTE, '1 hour 4 minutes'],
  [2 * HOUR + 20_000, '2 hours'],
  [DAY + HOUR, '1 day 1 hour'],
  [90 * DAY, '90 days'],
  [3 * 365 * DAY, '3 years'],
])('a duration of %i ms is %j', (milliseconds, words) => {
  expect(duration(milliseconds)).toBe(words);
});

test('a countdown keeps its places', () => {
  expect(clock(65_000)).toBe('1:05');
  expect(clock(HOUR + 5 * MINUTE + 9000)).toBe('1:05:09');
  expect(clock(-1)).toBe('0:00');
});

test('small times and counts', () => {
  expect(elapsed(41.6)).toBe('42 ms');
  expect(elapsed(1234)).toBe('1.2 s');
  expect(count(1, 'request')).toBe('1 request');
  expect(count(1200, 'entry', 'entries')).toBe('1,200 entries');
});

test.each([
  ['https://a.test/orders/17?x=1', '17?x=1'],
  ['https://a.test/orders/', 'orders/'],
  ['https://a.test:8443/', 'a.test:8443'],
  ['not a url', 'not a url'],
])('the name of %j is %j', (url, name) => {
  expect(nameOf(url)).toBe(name);
});

test('the domain keeps its port and is empty where there is none', () => {
  expect(domainOf('https://a.test:8443/x')).toBe('a.test:8443');
  expect(domainOf('proxy:3128')).toBe('');
  expect(domainOf('')).toBe('');
});
