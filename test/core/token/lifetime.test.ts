import { expect, test } from 'vitest';
import { clockOffset, lifetime, type Moment } from '../../../src/core/token/lifetime.ts';

const NOW = Date.UTC(2026, 0, 1, 12, 0, 0);
const seconds = (ms: number) => ms / 1000;
const MINUTE = 60_000;

const at = (moment: Partial<Moment> = {}): Moment => ({
  requestSentAt: NOW,
  serverDate: null,
  receivedAt: null,
  ...moment,
});

test('expired three minutes before the request, by the client’s clock', () => {
  expect(lifetime({ exp: seconds(NOW - 3 * MINUTE) }, at())).toMatchObject({
    state: 'expired',
    decidedBy: 'exp',
    byMs: 3 * MINUTE,
    refersTo: 'client',
    sure: true,
    withinLeeway: false,
    offset: null,
  });
});

test('RFC 7519 §4.1.4: at exp itself it is expired', () => {
  const now = lifetime({ exp: seconds(NOW) }, at());
  expect(now).toMatchObject({ state: 'expired', byMs: 0, sure: false, withinLeeway: true });
  expect(lifetime({ exp: seconds(NOW + 1) }, at()).state).toBe('valid');
});

test('RFC 7519 §4.1.5: before nbf it is not yet valid', () => {
  const claims = { nbf: seconds(NOW + 2 * MINUTE), exp: seconds(NOW + 60 * MINUTE) };
  expect(lifetime(claims, at())).toMatchObject({
    state: 'not-yet-valid',
    decidedBy: 'nbf',
    byMs: 2 * MINUTE,
    notBefore: NOW + 2 * MINUTE,
    expiresAt: NOW + 60 * MINUTE,
  });
  expect(lifetime({ nbf: seconds(NOW) }, at()).state).toBe('no-expiry');
});

test('issued in the future', () => {
  expect(lifetime({ iat: seconds(NOW + 5 * MINUTE) }, at())).toMatchObject({
    state: 'not-yet-valid',
    decidedBy: 'iat',
    byMs: 5 * MINUTE,
  });
});

test('issued in the second of the request is no future', () => {
  const moment = at({ receivedAt: NOW + 100, serverDate: NOW - 1000 });
  expect(lifetime({ iat: seconds(NOW), exp: seconds(NOW + MINUTE) }, moment).state).toBe('valid');
});

test('without exp nothing expires', () => {
  expect(lifetime({ sub: 'a' }, at())).toMatchObject({
    state: 'no-expiry',
    decidedBy: null,
    byMs: 0,
    sure: true,
    expiresAt: null,
  });
});

test('the server’s clock is preferred, and the client’s is told beside it', () => {
  const moment = at({ receivedAt: NOW + 200, serverDate: NOW + 10 * MINUTE });
  expect(lifetime({ exp: seconds(NOW + 5 * MINUTE) }, moment)).toMatchObject({
    state: 'expired',
    stateByClient: 'valid',
    refersTo: 'server',
    at: NOW + 10 * MINUTE + 500,
    byMs: 5 * MINUTE + 500,
    uncertaintyMs: 700,
    sure: true,
    offset: { offsetMs: 10 * MINUTE + 400, uncertaintyMs: 600 },
  });
});

test('within the uncertainty it is not sure', () => {
  const moment = at({ receivedAt: NOW + 4000, serverDate: NOW });
  expect(lifetime({ exp: seconds(NOW + 2000) }, moment)).toMatchObject({
    state: 'valid',
    byMs: 1500,
    uncertaintyMs: 4500,
    sure: false,
  });
});

test('milliseconds are read literally, and what was meant is told', () => {
  const past = NOW - MINUTE;
  const found = lifetime({ exp: past }, at());
  expect(found).toMatchObject({ state: 'valid', sure: false });
  expect(found.faults).toMatchObject([{ code: 'milliseconds', claim: 'exp', meant: past }]);
  const issued = lifetime({ iat: NOW, exp: seconds(NOW + MINUTE) }, at());
  expect(issued).toMatchObject({ state: 'not-yet-valid', decidedBy: 'iat', sure: false });
  expect(issued.faults.map(({ code, claim }) => `${claim} ${code}`)).toEqual([
    'iat milliseconds',
    'exp ends-before-it-begins',
  ]);
});

test('instants beyond what a date can hold stay inside', () => {
  const found = lifetime({ exp: 1e300 }, at());
  expect(found.expiresAt).toBe(8.64e15);
  expect(found.faults[0]?.meant).toBeNull();
  expect(new Date(found.expiresAt ?? 0).getTime()).toBe(8.64e15);
});

const TEXTS: readonly (readonly [unknown, number | null])[] = [
  ['1767268800', 1_767_268_800_000],
  [' 1767268800.5 ', 1_767_268_800_500],
  ['1767268800000', 1_767_268_800_000],
  ['2026-01-01T12:00:00Z', NOW],
  ['2026-01-01T13:00:00.250+01:00', NOW + 250],
  ['2026-13-01T00:00:00Z', null],
  ['2026-01-01 12:00', null],
  ['tomorrow', null],
  [true, null],
  [[1], null],
  [{}, null],
  [Number.POSITIVE_INFINITY, null],
];

for (const [value, meant] of TEXTS) {
  test(`exp that is no number: ${JSON.stringify(value)}`, () => {
    const found = lifetime({ exp: value }, at({ requestSentAt: NOW + MINUTE }));
    expect(found.expiresAt).toBe(meant);
    expect(found.state).toBe(meant === null ? 'no-expiry' : 'expired');
    expect(found.sure).toBe(false);
    expect(found.faults).toMatchObject([{ code: 'not-a-number', claim: 'exp', meant }]);
  });
}

test('null is absence', () => {
  expect(lifetime({ exp: null }, at())).toMatchObject({ state: 'no-expiry', faults: [] });
});

test('ends before it begins, by nbf or iat', () => {
  const exp = seconds(NOW - MINUTE);
  const message = (claims: object) =>
    lifetime({ exp, ...claims }, at()).faults.map((fault) => fault.message.split(':')[0]);
  expect(message({ nbf: exp + 1 })).toEqual(['exp is not later than nbf']);
  expect(message({ iat: exp })).toEqual(['exp is not later than iat']);
  expect(message({ iat: exp - 1 })).toEqual([]);
});

test('clock offset: half the round trip and half a second', () => {
  expect(clockOffset(NOW, NOW + 200, NOW)).toEqual({ offsetMs: 400, uncertaintyMs: 600 });
  expect(clockOffset(NOW, NOW, NOW - 3_600_000)).toEqual({
    offsetMs: -3_599_500,
    uncertaintyMs: 500,
  });
  expect(clockOffset(NOW, null, NOW)).toBeNull();
  expect(clockOffset(NOW, NOW + 1, null)).toBeNull();
});

test('the true offset lies inside what is given, wherever in the trip the answer was dated', () => {
  for (let trip = 0; trip <= 3000; trip += 250) {
    for (let stamped = 0; stamped <= trip; stamped += 250) {
      for (const skew of [-90_000, -400, 0, 700, 90_000]) {
        const date = Math.floor((NOW + stamped + skew) / 1000) * 1000;
        const found = clockOffset(NOW, NOW + trip, date);
        expect(Math.abs((found?.offsetMs ?? 0) - skew)).toBeLessThanOrEqual(
          found?.uncertaintyMs ?? 0,
        );
      }
    }
  }
});
