import { readFileSync } from 'node:fs';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { expect, test } from 'vitest';
import {
  accessTokenHash,
  bareUrl,
  boundKey,
  checkProof,
  jwkThumbprint,
  type ProofContext,
  readProof,
} from '../../../src/core/token/dpop.ts';
import { verifyProof } from '../../../src/core/token/verify.ts';
import { encode, jwt } from './make.ts';

const { example, thumbprint } = JSON.parse(
  readFileSync(new URL('../../vectors/token-dpop.json', import.meta.url), 'utf8'),
) as {
  example: {
    title: string;
    proof: string;
    method: string;
    url: string;
    accessToken: string;
    ath: string;
    issuedAt: number;
    thumbprint: string;
  };
  thumbprint: { title: string; jwk: JWK; thumbprint: string };
};

const context = (more: Partial<ProofContext> = {}): ProofContext => ({
  method: example.method,
  url: example.url,
  accessToken: example.accessToken,
  nonce: null,
  now: example.issuedAt * 1000,
  ...more,
});

const codes = (proof: string, more: Partial<ProofContext> = {}) =>
  checkProof(proof, context(more)).map(({ code, member }) => (member ? `${code} ${member}` : code));

test(example.title, async () => {
  expect(readProof(example.proof)).toMatchObject({
    htm: 'GET',
    htu: example.url,
    issuedAt: example.issuedAt * 1000,
    ath: example.ath,
    nonce: null,
    thumbprint: example.thumbprint,
  });
  expect(codes(example.proof)).toEqual([]);
  expect(accessTokenHash(example.accessToken)).toBe(example.ath);
  expect(await verifyProof(example.proof)).toMatchObject({ outcome: 'valid', alg: 'ES256' });
});

test(thumbprint.title, () => {
  expect(jwkThumbprint(thumbprint.jwk)).toBe(thumbprint.thumbprint);
});

test('thumbprints of other key types agree with jose', async () => {
  for (const alg of ['ES384', 'EdDSA'] as const) {
    const { publicKey } = await generateKeyPair(alg, { extractable: true });
    const jwk = await exportJWK(publicKey);
    expect(jwkThumbprint(jwk)).toBe(await calculateJwkThumbprint(jwk));
  }
  const oct = { kty: 'oct', k: 'AAAA' };
  expect(jwkThumbprint(oct)).toBe(await calculateJwkThumbprint(oct));
  expect(jwkThumbprint({ kty: 'EC', crv: 'P-256', x: 'a' })).toBeNull();
  expect(jwkThumbprint({ kty: 'toString' })).toBeNull();
});

test('RFC 9449 §4.3: query and fragment of the request do not matter', () => {
  expect(codes(example.proof, { url: `${example.url}?a=1#b` })).toEqual([]);
  expect(
    codes(example.proof, { url: example.url.replace('https://resource', 'HTTPS://RESOURCE') }),
  ).toEqual([]);
  expect(bareUrl('https://a.example:443?x')).toBe('https://a.example/');
  expect(bareUrl('/path')).toBeNull();
  expect(bareUrl('mailto:a@example.test')).toBeNull();
  expect(codes(example.proof, { url: 'about:blank' })).toEqual([]);
});

test('another method, another address', () => {
  expect(
    codes(example.proof, { method: 'POST', url: 'https://resource.example.org/other' }),
  ).toEqual(['htm htm', 'htu htu']);
  expect(checkProof(example.proof, context({ method: 'get' }))).toMatchObject([
    { code: 'htm', expected: 'get', found: 'GET', sure: false },
  ]);
});

test('another token', () => {
  expect(checkProof(example.proof, context({ accessToken: 'other' }))).toMatchObject([
    { code: 'ath', expected: accessTokenHash('other'), found: example.ath, sure: true },
  ]);
  expect(codes(example.proof, { accessToken: null })).toEqual([]);
});

test('a token bound to another key', () => {
  const bound = jwt({ sub: 'a', cnf: { jkt: 'other' } });
  expect(boundKey(bound)).toBe('other');
  expect(boundKey(jwt({ cnf: {} }))).toBeNull();
  expect(checkProof(example.proof, context({ accessToken: bound })).at(-1)).toMatchObject({
    code: 'jkt',
    expected: 'other',
    found: example.thumbprint,
  });
  const right = jwt({ sub: 'a', cnf: { jkt: example.thumbprint } });
  expect(codes(example.proof, { accessToken: right })).toEqual(['ath ath']);
});

test('time: surely stale, perhaps stale, ahead', () => {
  const at = (seconds: number) =>
    checkProof(example.proof, context({ now: (example.issuedAt + seconds) * 1000 })).map(
      ({ code, sure, message }) => [code, sure, message.includes('ahead')],
    );
  expect(at(59)).toEqual([]);
  expect(at(90)).toEqual([['iat', false, false]]);
  expect(at(600)).toEqual([['iat', true, false]]);
  expect(at(-600)).toEqual([['iat', true, true]]);
});

test('nonce (RFC 9449 §9)', () => {
  expect(checkProof(example.proof, context({ nonce: 'n1' }))).toMatchObject([
    { code: 'nonce', expected: 'n1', found: null, sure: true },
  ]);
  const proof = jwt(
    {
      htm: 'GET',
      htu: example.url,
      iat: example.issuedAt,
      jti: 'a',
      ath: example.ath,
      nonce: 'n0',
    },
    { typ: 'dpop+jwt', alg: 'ES256', jwk: { kty: 'OKP', crv: 'Ed25519', x: 'AA' } },
  );
  expect(checkProof(proof, context({ nonce: 'n1' }))).toMatchObject([
    { code: 'nonce', found: 'n0', sure: false },
  ]);
  expect(codes(proof, { nonce: 'n0' })).toEqual([]);
});

test('what a proof lacks is named', () => {
  expect(codes(jwt({}, { alg: 'HS256' }))).toEqual([
    'typ typ',
    'alg alg',
    'jwk-missing jwk',
    'claim-missing jti',
    'claim-missing htm',
    'claim-missing htu',
    'claim-missing iat',
    'claim-missing ath',
  ]);
});

test('a private key in the header', () => {
  const header = { typ: 'dpop+jwt', jwk: { kty: 'OKP', crv: 'Ed25519', x: 'AA', d: 'AA' } };
  const claims = {
    htm: 'GET',
    htu: example.url,
    iat: example.issuedAt,
    jti: 'a',
    ath: example.ath,
  };
  expect(codes(jwt(claims, header))).toEqual(['jwk-private jwk']);
});

test('no proof, several proofs', () => {
  expect(codes('abc')).toEqual(['not-a-jwt']);
  expect(codes('')).toEqual(['not-a-jwt']);
  expect(codes(`${example.proof}, ${example.proof}`)).toEqual(['several-proofs']);
  expect(readProof('abc')).toBeNull();
});

test('a time beyond what a date can hold', () => {
  expect(codes(jwt({ iat: 1e300, htm: 'GET', htu: 'x' }))).toContain('iat iat');
});

test('the signature of a proof', async () => {
  const [header, , signature] = example.proof.split('.');
  const altered = `${header}.${encode({ htm: 'POST' })}.${signature}`;
  expect(await verifyProof(altered)).toMatchObject({ outcome: 'invalid' });
  expect(await verifyProof('abc')).toMatchObject({ outcome: 'unverifiable' });
  expect(await verifyProof(jwt({}))).toMatchObject({ outcome: 'bad-key' });
});
