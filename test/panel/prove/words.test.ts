import { expect, test } from 'vitest';
import type { PageAnswer } from '../../../src/panel/prove/page.ts';
import {
  answerWords,
  digestWords,
  keyOf,
  notChecked,
  verificationWords,
} from '../../../src/panel/prove/words.ts';

const cause = (id: 'token-expired' | 'insufficient-scope', title: string) => ({
  id,
  title,
  certainty: 'certain' as const,
});
const refused = { status: 401, cause: cause('token-expired', 'The token had expired') };
const answered = (status: number): PageAnswer => ({
  outcome: 'answered',
  status,
  redirected: false,
  origin: 'https://a.test',
});
const failed: PageAnswer = { outcome: 'failed', message: 'Failed', origin: 'https://a.test' };

test('a repetition passes, fails again or fails otherwise', () => {
  expect(answerWords(answered(204), refused, null)).toEqual({
    state: 'good',
    text: 'It passes now: 204 instead of 401.',
  });
  expect(answerWords(answered(404), refused, null)).toMatchObject({
    state: 'unsure',
    text: 'No longer refused, but not successful either: 404 instead of 401.',
  });
  expect(answerWords(answered(401), refused, null).text).toBe('Still refused: 401.');
  const same = { ...refused, method: 'GET' };
  expect(answerWords(answered(401), refused, same).text).toBe(
    'Still refused: 401, for the same reason.',
  );
  const other = {
    status: 403,
    method: 'GET',
    cause: cause('insufficient-scope', 'The token lacks a scope'),
  };
  expect(answerWords(answered(403), refused, other)).toEqual({
    state: 'bad',
    text: 'Still refused: 403 instead of 401, now because: The token lacks a scope.',
  });
});

test('what the page may not read may still stand in the list', () => {
  expect(answerWords(failed, refused, { ...refused, method: 'GET' }).text).toContain(
    'Still refused: 401',
  );
  expect(answerWords(failed, refused, { ...refused, method: 'OPTIONS' }).text).toBe(
    'Its preflight was refused: 401.',
  );
  expect(answerWords(failed, refused, null, 'https://a.test/page').text).toContain(
    'to pages of https://a.test (CORS)',
  );
  expect(answerWords(failed, refused, null, 'https://frame.test').text).toContain(
    'came from https://frame.test, this one from the page itself, https://a.test',
  );
});

test('no page, no trial', () => {
  const text = 'It could not be tried: Permission denied.';
  expect(answerWords({ outcome: 'no-page', message: 'Permission denied' }, refused, null)).toEqual({
    state: 'unsure',
    text,
  });
});

test('what was pasted is told by its look; a text secret stays as it is', () => {
  expect(keyOf(' {"keys":[]}', 'utf-8')).toEqual({ jwks: '{"keys":[]}' });
  expect(keyOf('\n-----BEGIN PUBLIC KEY-----', 'utf-8')).toHaveProperty('pem');
  expect(keyOf(' s p ', 'utf-8')).toEqual({ secret: ' s p ', encoding: 'utf-8' });
  expect(keyOf(' AAEC ', 'base64')).toEqual({ secret: 'AAEC', encoding: 'base64' });
});

test('every outcome of a verification has its words', () => {
  const words = (result: Parameters<typeof verificationWords>[0]) => verificationWords(result);
  const valid = { outcome: 'valid', alg: 'RS256', kid: 'k1' } as const;
  expect(words({ ...valid, kidDiffers: false })).toMatchObject({
    state: 'good',
    text: expect.stringContaining('The signature is right (RS256, key k1)'),
  });
  expect(words({ ...valid, kidDiffers: true }).state).toBe('unsure');
  expect(words({ outcome: 'invalid', alg: 'RS256', message: 'no' }).state).toBe('bad');
  const offered = [{ kid: null, kty: 'EC', alg: null }];
  expect(words({ outcome: 'no-matching-key', alg: 'RS256', kid: 'k1', offered }).text).toContain(
    'the token names k1 (RS256); offered: a key without id (EC).',
  );
  expect(words({ outcome: 'bad-key', message: 'it is no JSON object' }).text).toBe(
    'It cannot be verified: it is no JSON object.',
  );
});

test('a check that failed says so', () => {
  expect(notChecked(new Error('the judge is gone'))).toEqual({
    state: 'unsure',
    text: 'It could not be checked: the judge is gone.',
  });
});

test('every outcome of a Digest check has its words', () => {
  expect(digestWords({ outcome: 'fits' })).toMatchObject({ state: 'good' });
  expect(digestWords({ outcome: 'fits-otherwise', input: 'uri', says: 'It was.' }).text).toBe(
    'The password fits, another input does not. It was.',
  );
  expect(digestWords({ outcome: 'differs', expected: 'ab12' }).text).toContain('ab12');
  expect(digestWords({ outcome: 'cannot', why: 'body-missing' }).text).toContain('auth-int');
});
