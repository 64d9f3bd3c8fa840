/** The signature of a token, checked on demand with a key that the caller has; nobody is asked. */
import type { JWK } from 'jose';
import { JOSENotSupported, JWSSignatureVerificationFailed } from 'jose/errors';
import { compactVerify } from 'jose/jws/compact/verify';
import { importJWK, importSPKI, importX509 } from 'jose/key/import';
import { readProof } from './dpop.ts';
import { isObject, type JsonObject, parseJson, text } from './json.ts';
import { decodeBytes } from './jwt.ts';
import { type JwtToken, readToken } from './token.ts';

export type KeySource =
  /** A JWK Set, or one JWK (RFC 7517), as JSON text or object. */
  | { jwks: string | JsonObject }
  /** A public key (`BEGIN PUBLIC KEY`) or a certificate. */
  | { pem: string }
  /** A shared secret, for HS256, HS384 and HS512. */
  | { secret: string; encoding?: SecretEncoding };

export type SecretEncoding = 'utf-8' | 'base64' | 'base64url' | 'hex';

export interface OfferedKey {
  kid: string | null;
  kty: string | null;
  alg: string | null;
}

export type Verification =
  /** `kidDiffers`: a key verifies it that has another id than the token names. */
  | { outcome: 'valid'; alg: string; kid: string | null; kidDiffers: boolean }
  | { outcome: 'invalid'; alg: string; message: string }
  /** None of the keys fits `alg` and `kid`. */
  | { outcome: 'no-matching-key'; alg: string; kid: string | null; offered: OfferedKey[] }
  /** The key is of a type that `alg` cannot be verified with. */
  | { outcome: 'wrong-key-type'; alg: string; message: string }
  | { outcome: 'bad-key'; message: string }
  | { outcome: 'unverifiable'; why: Unverifiable; message: string };

export type Unverifiable =
  | 'opaque'
  | 'malformed'
  | 'encrypted'
  | 'unsecured'
  | 'unknown-algorithm'
  /** `crit` names an extension that is not known here. */
  | 'unknown-extension'
  /** A `nonce` in the header: only Microsoft Graph can verify such a token. */
  | 'graph-nonce';

/**
 * Checks the signature of a token, and nothing else: not its lifetime, audience or issuer. Never
 * throws; every outcome is a value.
 */
export async function verifyToken(source: string, key: KeySource): Promise<Verification> {
  const token = readToken(source);
  if (token.kind !== 'jwt') return unverifiable(token.kind, NOT_A_JWT[token.kind]);
  const alg = ALGORITHMS.get(token.alg);
  if (!alg) {
    return token.flags.some(({ code }) => code === 'unsecured')
      ? unverifiable('unsecured', 'alg is none: there is no signature')
      : unverifiable(
          'unknown-algorithm',
          `alg ${token.alg} is not a registered signature algorithm`,
        );
  }
  const signed = token.selective ? (source.split('~', 1)[0] ?? '') : source;
  const result = await verifyWith(signed, token, alg, key);
  return result.outcome === 'invalid' && token.flags.some(({ code }) => code === 'graph-nonce')
    ? unverifiable('graph-nonce', 'the header holds a nonce: only Microsoft Graph can verify it')
    : result;
}

/** Checks the signature of a DPoP proof with the key in its own header (RFC 9449 §4.3). */
export async function verifyProof(source: string): Promise<Verification> {
  const proof = readProof(source);
  if (!proof) return unverifiable('malformed', 'it is no JWT');
  if (!proof.jwk) return { outcome: 'bad-key', message: 'the header of the proof holds no jwk' };
  return verifyToken(source, { jwks: proof.jwk });
}

const unverifiable = (why: Unverifiable, message: string): Verification => ({
  outcome: 'unverifiable',
  why,
  message,
});

const NOT_A_JWT = {
  opaque: 'it is no JWT: only its issuer knows what it means',
  malformed: 'it is damaged',
  encrypted: 'it is encrypted: its signature, if there is one, is inside',
} as const;

interface Algorithm {
  kty: 'RSA' | 'EC' | 'OKP' | 'oct';
  /** The curve that the algorithm is bound to. */
  crv?: string;
}

/** RFC 7518 §3.1, RFC 8037 §3.1, RFC 9864. */
const ALGORITHMS: ReadonlyMap<string, Algorithm> = new Map<string, Algorithm>([
  ...['HS256', 'HS384', 'HS512'].map((name) => [name, { kty: 'oct' }] as const),
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'].map(
    (name) => [name, { kty: 'RSA' }] as const,
  ),
  ['ES256', { kty: 'EC', crv: 'P-256' }],
  ['ES384', { kty: 'EC', crv: 'P-384' }],
  ['ES512', { kty: 'EC', crv: 'P-521' }],
  ['EdDSA', { kty: 'OKP' }],
  ['Ed25519', { kty: 'OKP', crv: 'Ed25519' }],
]);

async function verifyWith(
  signed: string,
  token: JwtToken,
  algorithm: Algorithm,
  key: KeySource,
): Promise<Verification> {
  if ('secret' in key) return verifyWithSecret(signed, token, algorithm, key);
  if ('pem' in key) return verifyWithPem(signed, token, algorithm, key.pem);
  return verifyWithSet(signed, token, algorithm, key.jwks);
}

async function verifyWithSecret(
  signed: string,
  { alg }: JwtToken,
  { kty }: Algorithm,
  { secret, encoding = 'utf-8' }: { secret: string; encoding?: SecretEncoding },
): Promise<Verification> {
  if (kty !== 'oct') {
    const message = `${alg} is verified with a public key, not with a shared secret`;
    return { outcome: 'wrong-key-type', alg, message };
  }
  const bytes = secretBytes(secret, encoding);
  if (!bytes || bytes.length === 0) {
    return { outcome: 'bad-key', message: `the secret is not ${encoding}` };
  }
  return check(signed, alg, bytes, null, false);
}

function secretBytes(secret: string, encoding: SecretEncoding): Uint8Array | undefined {
  if (encoding === 'utf-8') return new TextEncoder().encode(secret);
  if (encoding === 'hex') {
    if (!/^(?:[0-9a-f]{2})*$/i.test(secret)) return undefined;
    return Uint8Array.from(secret.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  }
  return decodeBytes(secret.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''));
}

async function verifyWithPem(
  signed: string,
  { alg }: JwtToken,
  { kty }: Algorithm,
  pem: string,
): Promise<Verification> {
  const label = /-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(pem)?.[1];
  if (label === undefined) return { outcome: 'bad-key', message: 'it is no PEM text' };
  if (kty === 'oct') {
    const message = `${alg} is verified with the shared secret, not with a public key`;
    return { outcome: 'wrong-key-type', alg, message };
  }
  if (label !== 'PUBLIC KEY' && label !== 'CERTIFICATE') {
    const message = `a public key or certificate belongs here, this is "${label}"`;
    return { outcome: 'bad-key', message };
  }
  let key: CryptoKey;
  try {
    const start = pem.indexOf('-----BEGIN');
    const read = label === 'CERTIFICATE' ? importX509 : importSPKI;
    key = await read(pem.slice(start).trim(), alg);
  } catch {
    const message = `the key could not be read as one for ${alg}`;
    return { outcome: 'wrong-key-type', alg, message };
  }
  return check(signed, alg, key, null, false);
}

async function verifyWithSet(
  signed: string,
  token: JwtToken,
  algorithm: Algorithm,
  source: string | JsonObject,
): Promise<Verification> {
  const set = typeof source === 'string' ? parseJson(source) : source;
  if (!isObject(set)) return { outcome: 'bad-key', message: 'it is no JSON object' };
  const list: readonly unknown[] = Array.isArray(set.keys) ? set.keys : [set];
  const keys = list.filter(isObject).filter((key) => text(key, 'kty') !== undefined);
  if (keys.length === 0) return { outcome: 'bad-key', message: 'it holds no key' };

  const usable = keys.filter((key) => fits(key, token.alg, algorithm));
  const named = usable.filter((key) => token.kid === null || text(key, 'kid') === token.kid);
  // A key without id, or with another one, may still be the right one: then only the id is wrong.
  const others = usable.filter((key) => !named.includes(key));
  let last: Verification | null = null;
  for (const key of [...named, ...others]) {
    const kidDiffers = !named.includes(key) && text(key, 'kid') !== undefined;
    const result = await verifyWithJwk(signed, token.alg, key, kidDiffers);
    if (result.outcome === 'valid') return result;
    if (named.includes(key)) last = result;
  }
  return (
    last ?? {
      outcome: 'no-matching-key',
      alg: token.alg,
      kid: token.kid,
      offered: keys.map((key) => ({
        kid: text(key, 'kid') ?? null,
        kty: text(key, 'kty') ?? null,
        alg: text(key, 'alg') ?? null,
      })),
    }
  );
}

function fits(key: JsonObject, alg: string, { kty, crv }: Algorithm): boolean {
  const of = text(key, 'alg');
  return (
    key.kty === kty &&
    (crv === undefined || key.crv === crv) &&
    (of === undefined || of === alg) &&
    key.use !== 'enc'
  );
}

async function verifyWithJwk(
  signed: string,
  alg: string,
  key: JsonObject,
  kidDiffers: boolean,
): Promise<Verification> {
  try {
    const imported = await importJWK(publicPart(key), alg);
    return await check(signed, alg, imported, text(key, 'kid') ?? null, kidDiffers);
  } catch {
    return { outcome: 'bad-key', message: 'the key could not be read' };
  }
}

/** Whoever pastes a private key has it checked as the public one. */
function publicPart(key: JsonObject): JWK {
  const { d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, key_ops: _ops, ...rest } = key;
  return rest as JWK;
}

async function check(
  signed: string,
  alg: string,
  key: CryptoKey | Uint8Array,
  kid: string | null,
  kidDiffers: boolean,
): Promise<Verification> {
  try {
    await compactVerify(signed, key, { algorithms: [alg] });
    return { outcome: 'valid', alg, kid, kidDiffers };
  } catch (error) {
    if (error instanceof JWSSignatureVerificationFailed) {
      return { outcome: 'invalid', alg, message: 'the signature was not made with this key' };
    }
    const message = error instanceof Error ? error.message : String(error);
    return error instanceof JOSENotSupported
      ? unverifiable('unknown-extension', message)
      : { outcome: 'bad-key', message };
  }
}
