import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, phrase, wordsOf } from '../../../src/core/services/phrase.ts';

const says = (text: string, sentence: string) => contains(wordsOf(text), phrase(sentence));

describe('words', () => {
  test.each([
    ['Token Expired', ['token', 'expired']],
    ['TokenExpired', ['token', 'expired']],
    ['token_expired', ['token', 'expired']],
    ["doesn't—match!", ['does', 'not', 'match']],
    ['cannot, Can’t, can not, wont', ['can', 'not', 'can', 'not', 'can', 'not', 'will', 'not']],
    ['User’s', ['users']],
    ['HTTPError401', ['http', 'error401']],
    ['JWTSignatureInvalid', ['jwt', 'signature', 'invalid']],
    ['IDs of JWTs and OAuthTokens', ['ids', 'of', 'jwts', 'and', 'oauth', 'tokens']],
    ['AuthorizationSourceIPMismatch', ['authorization', 'source', 'ip', 'mismatch']],
    ['InvalidAPIKey of MySQL', ['invalid', 'api', 'key', 'of', 'mysql']],
    ['DPoP proof', ['dpop', 'proof']],
    ['AmazonS3', ['amazon', 's3']],
    ['kid2Key', ['kid2', 'key']],
    ['Zugriff verweigert: ungültig', ['zugriff', 'verweigert', 'ungültig']],
    ['登录token已过期', ['登', '录', 'token', '已', '过', '期']],
    ['Հաշիվը ժամկետանց է։', ['հաշիվը', 'ժամկետանց', 'է']],
    ['اکاؤنٹ لاک ہے۔', ['اکاؤنٹ', 'لاک', 'ہے']],
    ['', []],
    ["L'accès, qu’il n’est", ['l', 'accès', 'qu', 'il', 'n', 'est']],
    ["dell'utente, un’altra, l'IP", ['dell', 'utente', 'un', 'altra', 'l', 'ip']],
    ["we'll, she’s, I'm, John's", ['well', 'shes', 'im', 'johns']],
    ['İzin YOK', ['izin', 'yok']],
    ['สิทธิ์ token', [...'สิทธิ์', 'token']],
    ["' '", []],
  ])('of %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('a phrase', () => {
  test('stands in a text regardless of case, punctuation and camel case', () => {
    expect(says('ERROR: "access-denied".', 'Access Denied')).toBe(true);
    expect(says('access was denied', 'access denied')).toBe(false);
  });

  test('may have gaps of up to twelve words, before and behind its longest word', () => {
    expect(says('the token you gave us has expired', 'token * expired')).toBe(true);
    expect(says('a b c unauthorized d e f', 'a * unauthorized * f')).toBe(true);
    expect(says('token 1 2 3 4 5 6 7 8 9 10 11 12 expired', 'token * expired')).toBe(true);
    expect(says('token 1 2 3 4 5 6 7 8 9 10 11 12 13 expired', 'token * expired')).toBe(false);
    expect(says('expired token', 'token * expired')).toBe(false);
  });

  test('is bound at the start or the end of the text by ^ and $', () => {
    expect(says('Forbidden', '^forbidden$')).toBe(true);
    expect(says('Forbidden fruit', '^forbidden$')).toBe(false);
    expect(says('403 Forbidden', '^forbidden')).toBe(false);
    expect(says('403 Forbidden', 'forbidden$')).toBe(true);
    expect(says('forbidden, it is forbidden', '^it * forbidden$')).toBe(false);
  });

  test('may leave a choice, of several words or of none', () => {
    const sentence = '(token|api key) (has |)expired';
    expect(says('Your API key expired', sentence)).toBe(true);
    expect(says('the token has expired', sentence)).toBe(true);
    expect(says('the token has not expired', sentence)).toBe(false);
    expect(says('the key expired', sentence)).toBe(false);
    expect(says('no (valid) token', 'no (valid|good|) token')).toBe(true);
    expect(says('no bad token', 'no (valid|good|) token')).toBe(false);
  });

  test('may have a short gap, within a clause', () => {
    expect(says('token is now long expired', 'token ~ expired')).toBe(true);
    expect(says('token is by now long expired', 'token ~ expired')).toBe(false);
    expect(says('token x y (bad)', '(token|key) ~ (bad|wrong)')).toBe(true);
  });

  test('goes on looking where a choice leads nowhere', () => {
    expect(says('access access token is missing', 'access (access |)token ~ missing')).toBe(true);
    expect(says('key key bad', '^key (key|key key) bad$')).toBe(true);
  });

  test('that is a code counts as the whole text only', () => {
    expect(says('invalid_client', 'invalid_client')).toBe(true);
    expect(says('an invalid client certificate', 'invalid_client')).toBe(false);
    expect(says('ERR_A: bad', 'ERR_A')).toBe(true);
  });

  test('is tried at every place of its longest word', () => {
    expect(says('permission, permission denied', 'permission denied')).toBe(true);
    expect(says('denied permission', 'permission denied')).toBe(false);
  });
});

test('any text, any sentence: no exception; a text contains its own words', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, sentence) => {
      says(text, sentence);
      const words = wordsOf(text);
      if (words.length > 0) expect(contains(words, phrase(words.join(' ')))).toBe(true);
    }),
  );
});
