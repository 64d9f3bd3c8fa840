import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import type { Exchange } from '../../src/core/exchange.ts';
import { fixesFor } from '../../src/core/fixes.ts';
import { historyBefore } from '../../src/core/history.ts';
import { secretsOf } from '../../src/core/redact.ts';
import { replayOf } from '../../src/core/replay.ts';
import { parseCase } from '../cases/parse.ts';
import { attempt, type ExchangeOptions, exchange, jwt, NOON } from '../panel/fixtures.ts';

const API = 'https://api.example.test';
const MINUTE = 60_000;

/** What can be tried for a refusal, with others that were seen. */
function fixes(
  options: Partial<ExchangeOptions>,
  others: readonly Exchange[] = [],
  now = NOON + MINUTE,
) {
  const refused = exchange({ id: 'refused', ...options });
  return fixesFor(analyse(refused, historyBefore(refused, others)), [refused, ...others], now);
}

const worked = (at: number, request: Record<string, string>, more: Partial<ExchangeOptions> = {}) =>
  exchange({ id: `worked-${at}`, at, status: 200, url: `${API}/me`, request, ...more });

const bearer = { 'www-authenticate': 'Bearer realm="a", error="invalid_token"' };
const token = (minutes: number, more: Record<string, unknown> = {}) =>
  jwt({
    iss: 'https://id.example.test/',
    sub: 'u1',
    aud: API,
    iat: NOON / 1000 - 3600,
    exp: NOON / 1000 + minutes * 60,
    ...more,
  });

test('a scheme is put in front of a credential that stands alone', () => {
  const alone = token(10);
  expect(fixes({ request: { Authorization: alone }, response: bearer })).toMatchObject([
    { id: 'add-scheme', change: { setHeaders: { Authorization: `Bearer ${alone}` } } },
  ]);
});

test('the scheme in front is one that the server asks for, and none is made up', () => {
  const key = 'tok_2b9e41c07d5f48a6';
  const asks = (challenge: string) =>
    fixes({ request: { Authorization: key }, response: { 'www-authenticate': challenge } });
  expect(asks('Token')[0]?.change.setHeaders).toEqual({ Authorization: `Token ${key}` });
  expect(asks('Digest realm="a", nonce="b"')).toEqual([]);
  expect(asks('Negotiate')).toEqual([]);
});

test('a colon behind the scheme goes', () => {
  const [fix] = fixes({ request: { Authorization: 'Bearer: abc123def456' }, response: bearer });
  expect(fix?.change.setHeaders).toEqual({ Authorization: 'Bearer abc123def456' });
});

test('a doubled scheme is sent once', () => {
  const text = token(10);
  const [fix] = fixes({ request: { Authorization: `Bearer Bearer ${text}` }, response: bearer });
  expect(fix).toMatchObject({
    id: 'one-scheme',
    change: { setHeaders: { Authorization: `Bearer ${text}` } },
  });
});

test('of two schemes the one stays that the server asks for', () => {
  const sent = { Authorization: 'Bearer Token tok_2b9e41c07d5f48a6' };
  const asks = (challenge: string) =>
    fixes({ request: sent, response: { 'www-authenticate': challenge } })[0]?.change.setHeaders;
  expect(asks('Token')).toEqual({ Authorization: 'Token tok_2b9e41c07d5f48a6' });
  expect(asks('Bearer')).toEqual({ Authorization: 'Bearer tok_2b9e41c07d5f48a6' });
});

test('nothing is put in front of a text with spaces', () => {
  expect(fixes({ request: { Authorization: '"a1b2 c3d4"' }, response: bearer })).toEqual([]);
});

test('a damaged token in a key field is mended there, in the address it is not', () => {
  const text = token(10);
  expect(fixes({ request: { 'X-Api-Key': `"${text}"` } })).toMatchObject([
    { id: 'clean-token', change: { setHeaders: { 'X-Api-Key': text } } },
  ]);
  expect(fixes({ url: `${API}/me?access_token=%22${text}%22` })).toEqual([]);
});

test('quotes and white space come off the token', () => {
  const text = token(10);
  const [fix] = fixes({ request: { Authorization: `Bearer "${text}"` }, response: bearer });
  expect(fix).toMatchObject({
    id: 'clean-token',
    change: { setHeaders: { Authorization: `Bearer ${text}` } },
  });
  expect(fix?.explanation).toContain('quotation mark');
});

test('damage that hides the token offers nothing', () => {
  const cut = token(10).slice(0, 60);
  expect(fixes({ request: { Authorization: `Bearer ${cut}` }, response: bearer })).toEqual([]);
});

test('a token goes under the scheme that is asked for, a password does not', () => {
  const asks = { 'www-authenticate': 'Token realm="a"' };
  expect(
    fixes({ request: { Authorization: 'Bearer 0d2f6c1e9a7b' }, response: asks }),
  ).toMatchObject([
    { id: 'offered-scheme', change: { setHeaders: { Authorization: 'Token 0d2f6c1e9a7b' } } },
  ]);
  expect(
    fixes({ request: { Authorization: 'Basic dXNlcjpwYXNzd29yZA==' }, response: bearer }),
  ).toEqual([]);
});

test('a credential that worked at the same server, before or after', () => {
  const old = { Authorization: `Bearer ${token(-5)}` };
  const fresh = { Authorization: `Bearer ${token(30)}` };
  for (const at of [NOON - MINUTE, NOON + MINUTE]) {
    expect(fixes({ request: old, response: bearer }, [worked(at, fresh)])).toMatchObject([
      { id: 'newer-credential', change: { setHeaders: fresh } },
    ]);
  }
});

test('of several that worked the newest is taken', () => {
  const use = (minutes: number) => ({ Authorization: `Bearer ${token(minutes)}` });
  const [fix] = fixes({ request: use(-5), response: bearer }, [
    worked(NOON - 3 * MINUTE, use(20)),
    worked(NOON - MINUTE, use(40)),
    worked(NOON - 2 * MINUTE, use(30)),
  ]);
  expect(fix?.change.setHeaders).toEqual(use(40));
});

test('no credential of another server, of another moment, or of one request only', () => {
  const old = { Authorization: `Bearer ${token(-5)}` };
  const fresh = { Authorization: `Bearer ${token(30)}` };
  const none = (others: Exchange[], now = NOON + MINUTE) =>
    expect(fixes({ request: old, response: bearer }, others, now)).toEqual([]);
  none([worked(NOON, fresh, { url: 'https://other.example.test/me' })]);
  none([worked(NOON, fresh, { url: 'http://api.example.test/me' })]);
  none([worked(NOON, fresh)], NOON + 31 * MINUTE);
  none([worked(NOON, fresh, { status: 500 })]);
  none([worked(NOON, { Authorization: 'Digest username="a", response="b"' })]);
  // The refused one worked elsewhere later than the other: it is the newest.
  none([worked(NOON - MINUTE, fresh), worked(NOON + MINUTE, old)]);
});

test('a credential of another user is named as such', () => {
  const [fix] = fixes({ request: { Authorization: `Bearer ${token(-5)}` }, response: bearer }, [
    worked(NOON, { Authorization: `Bearer ${token(30, { sub: 'u2' })}` }),
  ]);
  expect(fix?.explanation).toContain('another user');
});

test('what was left out is taken from another request', () => {
  const key = { 'X-Api-Key': 'k_0123456789abcdef' };
  expect(fixes({}, [worked(NOON, key)])).toMatchObject([
    { id: 'newer-credential', change: { setHeaders: key } },
  ]);
  expect(fixes({ request: key }, [worked(NOON, key)])).toEqual([]);
  const auth = { Authorization: `Bearer ${token(30)}` };
  expect(fixes({ response: bearer }, [worked(NOON, auth)])).toMatchObject([
    { label: 'Send the Authorization of another request', change: { setHeaders: auth } },
  ]);
});

test('a refusal of permission offers no other credential', () => {
  const mine = { Authorization: `Bearer ${token(20)}` };
  const other = { Authorization: `Bearer ${token(30)}` };
  expect(
    fixes({ status: 403, request: mine, body: '{"message":"You do not own this order"}' }, [
      worked(NOON, other),
    ]),
  ).toEqual([]);
});

test('a credential without a scheme, or in another one, only where it fits', () => {
  const bare = { Authorization: 'tok_2b9e41c07d5f48a6' };
  const named = { Authorization: 'Token tok_2b9e41c07d5f48a6' };
  const mine = { Authorization: `Bearer ${token(-5)}` };
  const asks = (challenge: string) => ({ response: { 'www-authenticate': challenge } });
  const ids = (options: Partial<ExchangeOptions>, past: Record<string, string>) =>
    fixes(options, [worked(NOON, past)]).map(({ change }) => change.setHeaders);
  expect(ids({}, bare)).toEqual([bare]);
  expect(ids({ request: mine }, bare)).toEqual([]);
  expect(ids({ request: mine, ...asks('Bearer, Token') }, named)).toContainEqual(named);
  expect(ids({ request: mine, ...asks('Bearer') }, named)).toEqual([]);
  expect(ids({ request: mine }, named)).toEqual([named]);
});

test('a key of another name is not taken for the one that was refused', () => {
  const refused = { request: { 'X-Api-Key': 'k_0123456789abcdef' } };
  expect(fixes(refused, [worked(NOON, { 'X-Auth-Token': 't_fedcba9876543210' })])).toEqual([]);
  const other = { 'X-Api-Key': 'k_fedcba9876543210' };
  expect(fixes(refused, [worked(NOON, other)])).toMatchObject([{ change: { setHeaders: other } }]);
});

test('an answer that brought no other token offers none', () => {
  const old = token(-5);
  const answered = (body: unknown, url = `${API}/oauth/token`) =>
    fixes({ request: { Authorization: `Bearer ${old}` }, response: bearer }, [
      exchange({
        id: 'grant',
        at: NOON + 1000,
        method: 'POST',
        status: 200,
        url,
        response: { 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    ]);
  expect(answered({ access_token: old })).toEqual([]);
  expect(answered(undefined)).toEqual([]);
  expect(answered({ id_token: token(60) })).toEqual([]);
  expect(answered({ access_token: 'two words here' })).toEqual([]);
  // An opaque token does not tell for whom it is.
  const opaque = { access_token: '7f2c6d0e5b1a4c7f9e3d21' };
  expect(answered(opaque, 'https://id.example.test/oauth/token')).toEqual([]);
  expect(answered(opaque)).toMatchObject([{ id: 'renewed-token' }]);
});

test('a renewed token that nobody has used yet', () => {
  const renewed = token(60);
  const grant = (url: string) =>
    exchange({
      id: 'grant',
      at: NOON + 1000,
      method: 'POST',
      status: 200,
      url,
      response: { 'content-type': 'application/json' },
      body: JSON.stringify({ access_token: renewed, refresh_token: 'never-this-one-123' }),
    });
  const refused = { request: { Authorization: `Bearer ${token(-5)}` }, response: bearer };
  const offered = { setHeaders: { Authorization: `Bearer ${renewed}` } };
  expect(fixes(refused, [grant(`${API}/oauth/token`)])).toMatchObject([
    { id: 'renewed-token', change: offered },
  ]);
  // Of the same issuer, for the same audience.
  expect(fixes(refused, [grant('https://id.example.test/oauth/token')])).toMatchObject([
    { id: 'renewed-token', change: offered },
  ]);
  const elsewhere = { request: { Authorization: `Bearer ${token(-5, { aud: 'other' })}` } };
  expect(fixes(elsewhere, [grant('https://id.example.test/oauth/token')])).toEqual([]);
});

test('the target of a redirect on the same host is asked directly, another host never', () => {
  const auth = { Authorization: `Bearer ${token(30)}` };
  const from = (url: string) =>
    fixes({
      url: 'https://api.example.test/v2/orders',
      response: bearer,
      before: [attempt({ id: '', url, status: 302, request: auth })],
    });
  expect(from('https://api.example.test/orders')).toMatchObject([
    { id: 'straight-to-target', change: { setHeaders: auth } },
  ]);
  expect(from('http://api.example.test/orders')).toMatchObject([{ id: 'straight-to-target' }]);
  expect(from('https://www.example.test/orders')).toEqual([]);
});

test('a credential is not taken from https to http', () => {
  const auth = { Authorization: `Bearer ${token(30)}` };
  expect(
    fixes({
      url: 'http://api.example.test/orders/',
      response: bearer,
      before: [
        attempt({ id: '', url: 'https://api.example.test/orders', status: 302, request: auth }),
      ],
    }),
  ).toEqual([]);
});

test('cookies are included where another request shows that they were left out', () => {
  const cookie = { Cookie: 'sessionid=s3cr3t0123456789' };
  expect(fixes({}, [worked(NOON - 1000, cookie)])).toMatchObject([
    { id: 'include-cookies', change: { credentials: 'include' } },
  ]);
});

test('cookies that went along are not asked for again', () => {
  const request = { Cookie: 'theme=dark' };
  const past = worked(NOON - 1000, { Cookie: 'sessionid=s3cr3t0123456789; theme=dark' });
  expect(fixes({ request }, [past])).toEqual([]);
});

test('a CSRF cookie that is sent as it is, and one that came back already', () => {
  const refused = (request: Record<string, string>) =>
    fixes({
      method: 'POST',
      status: 403,
      request,
      response: { 'content-type': 'application/json' },
      body: '{"detail":"CSRF Failed: CSRF token missing."}',
    });
  const cookie = 'sessionid=s3cr3t0123456789; csrftoken=5c1b%3D4f0e';
  expect(refused({ Cookie: cookie })).toMatchObject([
    { id: 'csrf-header', change: { setHeaders: { 'X-CSRFToken': '5c1b%3D4f0e' } } },
  ]);
  expect(refused({ Cookie: cookie, 'X-CSRFToken': '5c1b%3D4f0e' })).toEqual([]);
});

test('the value of a CSRF cookie goes into its field', () => {
  const [fix] = fixes({
    method: 'POST',
    status: 403,
    request: { Cookie: 'session=abc; XSRF-TOKEN=5c1b%3D4f0e' },
    response: { 'content-type': 'application/json' },
    body: '{"message":"CSRF token mismatch."}',
  });
  expect(fix).toMatchObject({
    id: 'csrf-header',
    change: { setHeaders: { 'X-XSRF-TOKEN': '5c1b=4f0e' } },
  });
});

test('a token whose time has come is worth another try, and not before', () => {
  const early = { request: { Authorization: `Bearer ${token(60, { nbf: NOON / 1000 + 600 })}` } };
  const refused = { ...early, response: bearer };
  expect(fixes(refused, [], NOON + 11 * MINUTE)).toMatchObject([{ id: 'again', change: {} }]);
  expect(fixes(refused, [], NOON + 9 * MINUTE)).toEqual([]);
});

test('a long path is cut in the label', () => {
  const url = `${API}/v1/customers/4711/orders/0815/positions/3`;
  const early = { Authorization: `Bearer ${token(60, { nbf: NOON / 1000 + 600 })}` };
  const [fix] = fixes({ url, request: early, response: bearer }, [], NOON + 11 * MINUTE);
  expect(fix?.label).toBe('Send GET /v1/customers/4711/orders/0815/posi… again');
});

test('a proxy and a preflight cannot be helped from a page', () => {
  const other = worked(NOON, { Authorization: 'Bearer abc' });
  expect(fixes({ status: 407, response: { 'proxy-authenticate': 'Basic' } }, [other])).toEqual([]);
  expect(fixes({ method: 'OPTIONS', more: { type: 'preflight' } }, [other])).toEqual([]);
});

const CASES = fileURLToPath(new URL('../cases', import.meta.url));
const transcripts = readdirSync(CASES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.http'))
  .map((name) => [name, readFileSync(join(CASES, name), 'utf8')] as const);

test.each(transcripts)('%s: only what was seen, only to its own server', (_name, text) => {
  const { exchanges } = parseCase(text);
  const judged = exchanges.at(-1) ?? exchanges[0];
  const analysis = analyse(judged, historyBefore(judged, exchanges));
  const found = fixesFor(analysis, exchanges, judged.attempts[0].sentAt);
  const seen = JSON.stringify(exchanges);
  for (const { label, explanation, change } of found) {
    expect(label.length).toBeLessThanOrEqual(60);
    for (const value of Object.values(change.setHeaders ?? {})) {
      const secret = value.replace(/^\S+ /, '');
      expect(seen.replace(/\s|%20/g, '')).toContain(JSON.stringify(secret).slice(1, -1));
      expect(label + explanation).not.toContain(secret);
    }
    for (const one of exchanges.flatMap(secretsOf)) {
      if (one.text.length > 8) expect(label + explanation).not.toContain(one.text);
    }
    expect(replayOf(analysis.attempt, change).url).toBe(analysis.attempt.url);
  }
});
