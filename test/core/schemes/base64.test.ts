import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLatin1, decodeUtf8, readBase64, toHex } from '../../../src/core/schemes/base64.ts';

test('octets come back, in both alphabets', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(readBase64(Buffer.from(bytes).toString('base64'))).toEqual({ bytes, fault: null });
      expect(readBase64(Buffer.from(bytes).toString('base64url')).bytes).toEqual(bytes);
    }),
  );
});

test.each([
  ['YQ==', null, 0],
  ['YQ', 'padding', 2],
  ['YQ=', 'padding', 2],
  ['YWJj====', 'padding', 4],
  ['YWJjZ', 'length', 5],
  ['YW Jj', 'alphabet', 2],
  ['YWé=', 'alphabet', 2],
  ['Y=Jj', 'alphabet', 1],
  ['-_-_', 'url-alphabet', 0],
])('%s: %s', (text, code, at) => {
  const { fault } = readBase64(text);
  if (code === null) expect(fault).toBeNull();
  else expect(fault).toMatchObject({ code, at });
});

test('what stands before a fault is decoded', () => {
  expect(decodeLatin1(readBase64('YWJj*').bytes)).toBe('abc');
});

test('long octets are turned into text, and octets into digits', () => {
  const bytes = new Uint8Array(20_000).fill(0xe9);
  expect(decodeLatin1(bytes)).toBe('é'.repeat(20_000));
  expect(decodeUtf8(bytes)).toBeNull();
  expect(toHex(Uint8Array.of(0, 15, 255))).toBe('000fff');
});
