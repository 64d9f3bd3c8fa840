import { describe, expect, test } from 'vitest';
import { allowsCredentials, exposedNames, isExposedBy } from '../../../src/core/http/cors.ts';

test('names are those of all lines, whatever their case and white space', () => {
  expect(exposedNames(['ETag,  DPoP-Nonce', ' WWW-Authenticate ,,'])).toEqual([
    'etag',
    'dpop-nonce',
    'www-authenticate',
  ]);
  expect(exposedNames([])).toEqual([]);
});

describe('a star', () => {
  test('stands for all names without credentials', () => {
    expect(isExposedBy(['*'], 'dpop-nonce', false)).toBe(true);
  });
  test('stands for none with them', () => {
    expect(isExposedBy(['*'], 'dpop-nonce', true)).toBe(false);
    expect(isExposedBy(['*', 'dpop-nonce'], 'dpop-nonce', true)).toBe(true);
  });
});

test('credentials are allowed by the word true alone', () => {
  expect(allowsCredentials(' true ')).toBe(true);
  expect(allowsCredentials('True')).toBe(false);
  expect(allowsCredentials(undefined)).toBe(false);
});
