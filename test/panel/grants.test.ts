import { expect, test } from 'vitest';
import { createGrants } from '../../src/panel/grants.ts';
import { exchange, NOON } from './fixtures.ts';

const signIn = { method: 'POST', url: 'https://id.example.test/token', status: 200 };
const wire = (at: number, body: string) => exchange({ ...signIn, id: 'w', at, body });
const heard = exchange({ ...signIn, id: 'grant', at: NOON, body: null });
const bodyOf = ({ attempts }: typeof heard) => attempts[0].response?.body;

test('the nearest of those that DevTools saw of the same request', () => {
  const grants = createGrants();
  expect(grants.complete(heard)).toBe(heard);
  grants.add('far', wire(NOON - 6000, 'far'));
  expect(grants.complete(heard)).toBe(heard);
  grants.add('near', wire(NOON + 900, 'near'));
  grants.add('nearest', wire(NOON - 3, 'nearest'));
  expect(bodyOf(grants.complete(heard))).toEqual({ known: true, value: 'nearest' });
  grants.remove('nearest');
  expect(bodyOf(grants.complete(heard))).toEqual({ known: true, value: 'near' });
  grants.clear();
  expect(grants.complete(heard)).toBe(heard);
});

test('not of another request, and not where the body is known', () => {
  const grants = createGrants();
  grants.add('w', wire(NOON, 'seen'));
  const other = exchange({ ...signIn, id: 'o', url: 'https://id.example.test/other', body: null });
  const known = exchange({ ...signIn, id: 'k', body: 'own' });
  expect(grants.complete(other)).toBe(other);
  expect(grants.complete(known)).toBe(known);
});
