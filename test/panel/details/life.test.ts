import { expect, test } from 'vitest';
import { lifeOf, lifeWords } from '../../../src/panel/details/life.ts';

const MINUTE = 60_000;
const T = Date.UTC(2026, 0, 15, 12);
const times = { issuedAt: T - 60 * MINUTE, notBefore: null, expiresAt: T - 3 * MINUTE };

test('an expired token is said in the words of the request', () => {
  expect(lifeWords(times, T, T + MINUTE)).toEqual({
    atRequest: 'expired 3 minutes before the request',
    now: '',
    expired: true,
  });
});

test('a valid token counts down, then has expired', () => {
  const valid = { ...times, expiresAt: T + 10 * MINUTE };
  expect(lifeWords(valid, T, T + 5 * MINUTE).now).toBe('expires in 5:00');
  expect(lifeWords(valid, T, T + 5 * MINUTE).atRequest).toBe(
    'valid for another 10 minutes when the request was sent',
  );
  expect(lifeWords(valid, T, T + 11 * MINUTE).now).toBe('expired 1 minute ago');
});

test('a token that is not valid yet', () => {
  const early = { ...times, notBefore: T + 2 * MINUTE, expiresAt: null };
  expect(lifeWords(early, T, T + MINUTE)).toEqual({
    atRequest: 'not valid until 2 minutes after the request',
    now: 'valid in 1:00',
    expired: false,
  });
});

test('the line holds the moments in order, and its good part ends at the expiry', () => {
  const life = lifeOf(times, T, T + MINUTE);
  expect(life?.moments.map(({ id }) => id)).toEqual(['issued', 'expiry', 'request', 'now']);
  const expiry = life?.moments.find(({ id }) => id === 'expiry');
  expect(life?.good.end).toBe(expiry?.place);
  for (const { place } of life?.moments ?? []) {
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThanOrEqual(1);
  }
});

test('a present years away does not squeeze the line', () => {
  const life = lifeOf(times, T, T + 365 * 86_400_000);
  expect(life?.moments.map(({ id }) => id)).not.toContain('now');
});

test('there is no line without two times', () => {
  expect(lifeOf({ issuedAt: null, notBefore: null, expiresAt: T }, T, T)).toBeNull();
});
