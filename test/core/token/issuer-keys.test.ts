import { expect, test } from 'vitest';
import {
  discoveryUrls,
  type Fetch,
  fetchKeys,
  fetchMetadata,
} from '../../../src/core/token/issuer-keys.ts';

const answers =
  (body: unknown, status = 200): Fetch =>
  async () => ({
    ok: status < 400,
    status,
    text: async () => (typeof body === 'string' ? body : JSON.stringify(body)),
  });

const KEYS = 'https://keys.example.test/jwks';

test('a key set is fetched without cookies, from its own address only', async () => {
  const asked: string[] = [];
  const fetch: Fetch = async (url, init) => {
    asked.push(url);
    expect(init).toMatchObject({ credentials: 'omit', redirect: 'error' });
    return answers({ keys: [] })(url, init);
  };
  expect(await fetchKeys(KEYS, fetch)).toEqual({ ok: true, value: { keys: [] } });
  expect(asked).toEqual([KEYS]);
});

test('requests that fail', async () => {
  const message = async (fetch: Fetch) => {
    const got = await fetchKeys(KEYS, fetch);
    return got.ok ? 'ok' : got.message;
  };
  expect(await message(() => Promise.reject(new Error('no network')))).toBe('no network');
  expect(await message(() => Promise.reject('odd'))).toBe('odd');
  expect(await message(answers('', 404))).toBe('it answered 404');
  expect(await message(answers('<html>'))).toBe('it gave no JSON object');
});

test('only https is asked, and http on loopback', async () => {
  const asked: string[] = [];
  const fetch: Fetch = (url) => {
    asked.push(url);
    return Promise.reject(new Error('asked'));
  };
  for (const address of [
    'http://keys.example.test/',
    'https://user:secret@keys.example.test/',
    'file:///etc/passwd',
    'x',
  ]) {
    expect(await fetchKeys(address, fetch)).toEqual({
      ok: false,
      message: 'it is no https address',
    });
  }
  expect(asked).toEqual([]);
  await fetchKeys('http://127.0.0.1:8080/', fetch);
  expect(asked).toEqual(['http://127.0.0.1:8080/']);
});

test('addresses of the metadata (OpenID Connect Discovery §4, RFC 8414 §3)', () => {
  expect(discoveryUrls('https://issuer.example.test/').map(({ url }) => url)).toEqual([
    'https://issuer.example.test/.well-known/openid-configuration',
    'https://issuer.example.test/.well-known/oauth-authorization-server',
  ]);
  expect(discoveryUrls('https://issuer.example.test:8443/realms/a').map(({ url }) => url)).toEqual([
    'https://issuer.example.test:8443/realms/a/.well-known/openid-configuration',
    'https://issuer.example.test:8443/.well-known/oauth-authorization-server/realms/a',
    'https://issuer.example.test:8443/.well-known/openid-configuration/realms/a',
  ]);
  expect(discoveryUrls('https://issuer.example.test:8443/a')[0]?.host).toBe(
    'issuer.example.test:8443',
  );
  expect(discoveryUrls('supabase')).toEqual([]);
  expect(discoveryUrls('http://issuer.example.test')).toEqual([]);
});

test('metadata names the keys, perhaps on another host', async () => {
  const issuer = 'https://issuer.example.test';
  const [where] = discoveryUrls(issuer);
  if (!where) throw new Error('no address');
  const metadata = (body: unknown, status?: number) =>
    fetchMetadata(where, issuer, answers(body, status));
  expect(await metadata({ issuer, jwks_uri: 'https://keys.example.test/jwks' })).toEqual({
    ok: true,
    issuer,
    jwksUri: 'https://keys.example.test/jwks',
    host: 'keys.example.test',
  });
  const failed = async (body: unknown, status?: number) => {
    const result = await metadata(body, status);
    return result.ok ? 'ok' : result.message;
  };
  expect(await failed({ issuer: 'https://evil.example' })).toContain('https://evil.example');
  expect(await failed({})).toContain('no issuer');
  expect(await failed({ issuer })).toContain('jwks_uri');
  expect(await failed({ issuer, jwks_uri: 'http://keys.example.test' })).toContain('jwks_uri');
  expect(await failed('x', 500)).toBe('it answered 500');
});
