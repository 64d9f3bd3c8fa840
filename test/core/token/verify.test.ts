import { createHmac } from 'node:crypto';
import { CompactSign, exportJWK, exportPKCS8, exportSPKI, generateKeyPair, type JWK } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import { verifyToken } from '../../../src/core/token/verify.ts';
import { encode, jwt } from './make.ts';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const CLAIMS = { iss: 'https://issuer.example.test', sub: 'a' };

let rsa: { token: string; jwk: JWK; spki: string; pkcs8: string };
let ec: { token: string; jwk: JWK };
let other: JWK;

beforeAll(async () => {
  const rsaPair = await generateKeyPair('RS256', { extractable: true });
  const ecPair = await generateKeyPair('ES256', { extractable: true });
  const otherPair = await generateKeyPair('ES256', { extractable: true });
  const sign = (alg: string, key: CryptoKey) =>
    new CompactSign(bytes(CLAIMS)).setProtectedHeader({ alg, kid: 'k1' }).sign(key);
  rsa = {
    token: await sign('RS256', rsaPair.privateKey),
    jwk: { ...(await exportJWK(rsaPair.publicKey)), kid: 'k1' },
    spki: await exportSPKI(rsaPair.publicKey),
    pkcs8: await exportPKCS8(rsaPair.privateKey),
  };
  ec = {
    token: await sign('ES256', ecPair.privateKey),
    jwk: { ...(await exportJWK(ecPair.publicKey)), kid: 'k1' },
  };
  other = { ...(await exportJWK(otherPair.publicKey)), kid: 'k2' };
}, 60_000);

function hs256(secret: string | Buffer, header: object = {}): string {
  const input = `${encode({ alg: 'HS256', ...header })}.${encode(CLAIMS)}`;
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}

test('with a key set', async () => {
  expect(await verifyToken(rsa.token, { jwks: { keys: [ec.jwk, rsa.jwk] } })).toEqual({
    outcome: 'valid',
    alg: 'RS256',
    kid: 'k1',
    kidDiffers: false,
  });
  expect(await verifyToken(ec.token, { jwks: JSON.stringify({ keys: [ec.jwk] }) })).toMatchObject({
    outcome: 'valid',
    alg: 'ES256',
  });
});

test('with one JWK, private parts and operations left aside', async () => {
  const jwk = { ...ec.jwk, d: 'AAAA', key_ops: ['sign'] };
  expect(await verifyToken(ec.token, { jwks: jwk })).toMatchObject({ outcome: 'valid' });
});

test('another key of the same id', async () => {
  expect(await verifyToken(ec.token, { jwks: { keys: [{ ...other, kid: 'k1' }] } })).toMatchObject({
    outcome: 'invalid',
    alg: 'ES256',
  });
});

test('the right key under another id is found, and said so', async () => {
  expect(await verifyToken(ec.token, { jwks: { keys: [{ ...ec.jwk, kid: 'k9' }] } })).toEqual({
    outcome: 'valid',
    alg: 'ES256',
    kid: 'k9',
    kidDiffers: true,
  });
  const { kid: _kid, ...nameless } = ec.jwk;
  expect(await verifyToken(ec.token, { jwks: { keys: [nameless] } })).toMatchObject({
    kid: null,
    kidDiffers: false,
  });
});

test('no key fits', async () => {
  expect(await verifyToken(ec.token, { jwks: { keys: [other, rsa.jwk] } })).toEqual({
    outcome: 'no-matching-key',
    alg: 'ES256',
    kid: 'k1',
    offered: [
      { kid: 'k2', kty: 'EC', alg: null },
      { kid: 'k1', kty: 'RSA', alg: null },
    ],
  });
  const encryption = { ...ec.jwk, use: 'enc' };
  const fixed = { ...ec.jwk, alg: 'ES384' };
  for (const key of [encryption, fixed]) {
    expect(await verifyToken(ec.token, { jwks: { keys: [key] } })).toMatchObject({
      outcome: 'no-matching-key',
    });
  }
});

test('keys that are none', async () => {
  for (const jwks of ['{', '[]', '{"keys":[]}', '{"keys":[1,{}]}']) {
    expect(await verifyToken(ec.token, { jwks })).toMatchObject({ outcome: 'bad-key' });
  }
  const broken = { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA', kid: 'k1' };
  expect(await verifyToken(ec.token, { jwks: broken })).toMatchObject({ outcome: 'bad-key' });
});

test('a key that is too short for its algorithm', async () => {
  const { publicKey } = await globalThis.crypto.subtle.generateKey(
    {
      name: 'RSASSA-PKCS1-v1_5',
      modulusLength: 1024,
      publicExponent: new Uint8Array([1, 0, 1]),
      hash: 'SHA-256',
    },
    true,
    ['sign', 'verify'],
  );
  const jwk = await exportJWK(publicKey);
  expect(await verifyToken(rsa.token, { jwks: { ...jwk, kid: 'k1' } })).toMatchObject({
    outcome: 'bad-key',
    message: expect.stringContaining('2048'),
  });
});

test('with a PEM', async () => {
  expect(await verifyToken(rsa.token, { pem: `\n${rsa.spki}` })).toMatchObject({
    outcome: 'valid',
  });
  expect(await verifyToken(ec.token, { pem: rsa.spki })).toMatchObject({
    outcome: 'wrong-key-type',
  });
  expect(await verifyToken(rsa.token, { pem: rsa.pkcs8 })).toMatchObject({
    outcome: 'bad-key',
    message: expect.stringContaining('PRIVATE KEY'),
  });
  expect(await verifyToken(rsa.token, { pem: 'abc' })).toMatchObject({ outcome: 'bad-key' });
  expect(await verifyToken(hs256('secret'), { pem: rsa.spki })).toMatchObject({
    outcome: 'wrong-key-type',
    message: expect.stringContaining('shared secret'),
  });
  const certificate = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----';
  expect(await verifyToken(rsa.token, { pem: certificate })).toMatchObject({
    outcome: 'wrong-key-type',
  });
});

test('with a secret in each encoding', async () => {
  const secret = Buffer.from('a secret of thirty-two octets, ok');
  const token = hs256(secret);
  const valid = { outcome: 'valid', alg: 'HS256' };
  expect(await verifyToken(token, { secret: secret.toString() })).toMatchObject(valid);
  for (const encoding of ['hex', 'base64', 'base64url'] as const) {
    expect(await verifyToken(token, { secret: secret.toString(encoding), encoding })).toMatchObject(
      valid,
    );
  }
  expect(await verifyToken(token, { secret: 'another' })).toMatchObject({ outcome: 'invalid' });
  expect(await verifyToken(token, { secret: 'xyz', encoding: 'hex' })).toMatchObject({
    outcome: 'bad-key',
  });
  expect(await verifyToken(token, { secret: '' })).toMatchObject({ outcome: 'bad-key' });
  expect(await verifyToken(token, { secret: '!', encoding: 'base64' })).toMatchObject({
    outcome: 'bad-key',
  });
  expect(await verifyToken(rsa.token, { secret: 'a' })).toMatchObject({
    outcome: 'wrong-key-type',
  });
});

test('what cannot be verified is said', async () => {
  const why = async (token: string) => {
    const result = await verifyToken(token, { secret: 'a' });
    return result.outcome === 'unverifiable' ? result.why : result.outcome;
  };
  expect(await why('abc')).toBe('opaque');
  expect(await why('"abc"')).toBe('malformed');
  expect(await why(`${encode({ alg: 'dir', enc: 'A256GCM' })}..aaaa.bbbb.cccc`)).toBe('encrypted');
  expect(await why(jwt({}, { alg: 'none' }, ''))).toBe('unsecured');
  expect(await why(jwt({}, { alg: 'XX1' }))).toBe('unknown-algorithm');
  expect(await why(hs256('a', { nonce: 'x' }))).toBe('valid');
  expect(await why(hs256('b', { nonce: 'x' }))).toBe('graph-nonce');
  expect(await why(hs256('a', { crit: ['x'], x: 1 }))).toBe('unknown-extension');
});

test('an SD-JWT is verified without its disclosures', async () => {
  const token = `${hs256('a')}~${encode(['salt', 'name', 'value'])}~`;
  expect(await verifyToken(token, { secret: 'a' })).toMatchObject({ outcome: 'valid' });
});
