import { expect, test } from 'vitest';
import { masked, pieces } from '../../src/panel/marked.ts';

const show = (text: string, options: Parameters<typeof pieces>[1]): string =>
  pieces(text, options)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

test('the characters of a span are marked', () => {
  expect(show('Bearer error="invalid_token"', { spans: [{ start: 7, end: 28 }] })).toBe(
    'Bearer [error="invalid_token"]',
  );
});

test('a secret is masked wherever it stands, even in the middle of a span', () => {
  const text = 'Bearer abcdef, Bearer abcdef';
  expect(masked(text, ['abcdef'])).toBe('Bearer •••, Bearer •••');
  expect(show(text, { secrets: ['abcdef'], spans: [{ start: 0, end: 13 }] })).toBe(
    '[Bearer ][•••], Bearer •••',
  );
});

test('overlapping secrets leave no part uncovered', () => {
  expect(masked('aaXYZbb', ['aXY', 'YZb'])).toBe('a•••b');
});

test('a span inside a secret does not reveal it', () => {
  expect(show('key=abcdef', { secrets: ['abcdef'], spans: [{ start: 6, end: 7 }] })).toBe(
    'key=•••[•••]•••',
  );
});

test('a long text is cut around the first span', () => {
  const text = `${'a'.repeat(5000)}BAD${'b'.repeat(5000)}`;
  const cut = show(text, { spans: [{ start: 5000, end: 5003 }], limit: 90 });
  expect(cut).toContain('[BAD]');
  expect(cut.startsWith('…')).toBe(true);
  expect(cut.endsWith('…')).toBe(true);
  expect(cut.length).toBeLessThan(100);
});

test('a secret that reaches into the window from before it stays masked', () => {
  const secret = 's'.repeat(300);
  const text = `${secret}${'x'.repeat(400)}`;
  const cut = show(text, { secrets: [secret], spans: [{ start: 310, end: 312 }], limit: 60 });
  expect(cut).not.toContain('s');
});

test('a span outside the text does no harm', () => {
  expect(show('abc', { spans: [{ start: 2, end: 99 }] })).toBe('ab[c]');
  expect(show('', { spans: [{ start: 0, end: 1 }], secrets: [''] })).toBe('');
});
