import { expect, test } from 'vitest';
import { isHawkHash } from '../../../src/core/schemes/hawk-hash.ts';

/** The example of Hawk's documentation. */
const CONTENT = 'Thank you for flying Hawk';

test.each([
  ['SHA-256', 'Yi9LfIIFRtBEPt74PVmbTF/xVAwPn7ub15ePICfgnuY='],
  ['SHA-1', 'lXEo8X7vjnRab2zfS4qKWLFIQAQ='],
])('%s over content and media type', (_name, hash) => {
  expect(isHawkHash(hash, 'text/plain', CONTENT)).toBe(true);
  expect(isHawkHash(hash, '', CONTENT)).toBe(false);
  expect(isHawkHash(hash, 'text/plain', `${CONTENT}!`)).toBe(false);
});

test('what is no hash is that of nothing', () => {
  expect(isHawkHash('?', '', '')).toBe(false);
});
