/** Refusals of every look, for the panel as a plain page. Every value is made up. */
import type { Attempt, Exchange } from '../../src/core/exchange.ts';
import type { Entry } from '../../src/journal.ts';
import { attempt, type ExchangeOptions, exchange, jwt } from '../panel/fixtures.ts';

const TAB = 1;
const MINUTE = 60_000;
const API = 'https://api.shop.example';

const seconds = (at: number): number => Math.floor(at / 1000);

/** Claims of an access token that was issued at a time, for a number of minutes. */
const claims = (at: number, minutes: number, more: Record<string, unknown> = {}) => ({
  iss: 'https://id.shop.example/',
  aud: API,
  sub: 'user-4711',
  client_id: 'storefront',
  scope: 'orders:read profile',
  iat: seconds(at),
  exp: seconds(at + minutes * MINUTE),
  jti: 'b1d2e3f4',
  ...more,
});

const json = (value: unknown, response: Record<string, string> = {}) => ({
  response: { 'content-type': 'application/json', ...response },
  body: JSON.stringify(value),
});

/** One refusal of each look, the oldest first. `now` is the end of the last. */
export function refusals(now: number): Exchange[] {
  const list: Exchange[] = [];
  const start = now - 30 * MINUTE;
  const add = (options: Omit<ExchangeOptions, 'id'>) => {
    const at = start + list.length * 47_000;
    const id = `case-${list.length + 1}`;
    const response = { date: new Date(at).toUTCString(), ...options.response };
    list.push(exchange({ ...options, id, at, response }));
  };
  const at = () => start + list.length * 47_000;

  add({
    url: `${API}/orders?page=1`,
    response: { 'www-authenticate': 'Bearer realm="shop", scope="orders:read"' },
  });
  add({
    url: `${API}/orders?page=2`,
    request: {
      Authorization: `Bearer ${jwt(claims(at() - 63 * MINUTE, 60))}`,
      Accept: 'application/json',
    },
    response: {
      'www-authenticate':
        'Bearer realm="shop", error="invalid_token", error_description="The access token expired"',
    },
  });
  add({
    url: `${API}/admin/users`,
    status: 403,
    request: { Authorization: `Bearer ${jwt(claims(at() - MINUTE, 60))}` },
    response: {
      'www-authenticate':
        'Bearer realm="shop", error="insufficient_scope", scope="orders:read users:write"',
    },
  });
  add({
    url: `${API}/profile`,
    request: { Authorization: 'Basic dXNlcjpoaWRkZW4tcGFzc3dvcmQ=' },
    response: {
      'www-authenticate':
        'Bearer realm="shop", Digest realm="legacy", nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", qop="auth, auth-int", algorithm=SHA-256',
    },
  });
  add({
    url: `${API}/cart`,
    request: { Authorization: 'Bearer undefined' },
    response: { 'www-authenticate': 'Bearer realm="shop", error="invalid_token"' },
  });
  add({
    url: `${API}/invoices/2026-01.pdf`,
    request: { Authorization: `Bearer ${jwt(claims(at() - MINUTE, 60)).slice(0, 220)}` },
    response: {
      'www-authenticate': 'Bearer error="invalid_token", error_description="jwt malformed"',
    },
  });
  add({
    url: 'https://intranet.example/reports/',
    more: { type: 'main_frame' },
    response: { 'www-authenticate': 'Negotiate, NTLM' },
  });
  add({
    method: 'POST',
    url: 'https://www.shop.example/account/email',
    status: 403,
    request: {
      Cookie: 'sessionid=s3cr3tsession01; theme=dark',
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    response: { 'content-type': 'text/html' },
    body: '<html><head><title>403 Forbidden</title></head><body><h1>Forbidden (403)</h1><p>CSRF verification failed. Request aborted.</p></body></html>',
  });
  add({
    method: 'OPTIONS',
    url: 'https://payments.example/v1/charges',
    request: {
      Origin: 'https://app.example.test',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization,content-type',
    },
    response: { 'www-authenticate': 'Bearer' },
    more: { type: 'preflight' },
  });
  const redirect: Attempt = {
    ...attempt({
      id: '',
      at: at(),
      url: `${API}/files/17`,
      status: 302,
      statusText: 'Found',
      request: { Authorization: `Bearer ${jwt(claims(at() - MINUTE, 60))}` },
      response: { location: 'https://cdn.example/files/17?sig=made-up-signature' },
    }),
  };
  add({
    url: 'https://cdn.example/files/17?sig=made-up-signature',
    before: [redirect],
    response: { 'www-authenticate': 'Bearer realm="cdn"' },
  });
  add({
    url: 'http://example.test/',
    status: 407,
    statusText: 'Proxy Authentication Required',
    response: { 'proxy-authenticate': 'Basic realm="proxy.corp.example"' },
    more: {
      type: 'main_frame',
      proxy: { known: true, value: { type: 'http', host: 'proxy.corp.example', port: 3128 } },
    },
  });
  add({
    url: 'https://printer.local.example/',
    request: {},
    response: { 'www-authenticate': 'Basic realm="Printer"' },
    more: { type: 'main_frame', state: 'waiting' },
  });
  add({
    url: `${API}/reports/today?api_token=q-7s8r9t0u1v2w3x4`,
    status: 403,
    request: { 'X-Api-Key': 'k_0123456789abcdef' },
    ...json(
      { error: { code: 'forbidden', message: 'Access denied' } },
      { 'www-authenticate': 'ApiKey error="denied", error_description="for k_0123456789abcdef"' },
    ),
  });
  add({
    url: `${API}/profile/avatar`,
    request: { Authorization: `Bearer ${jwt(claims(at() - MINUTE, 45))}` },
    response: { 'content-type': 'application/json' },
    body: '{"message":"Unauthorized"}',
  });
  add({
    url: `${API}/ledger`,
    response: { 'www-authenticate': 'Bearer realm="shop" error="invalid_request, Basic' },
    request: { Authorization: 'Token 5f2b9c0d1e' },
  });
  return list;
}

const worksWith = (at: number): Exchange =>
  exchange({
    id: `worked-${at}`,
    at,
    status: 200,
    statusText: 'OK',
    url: `${API}/orders?page=2`,
    request: {
      Authorization: `Bearer ${jwt(claims(at - MINUTE, 60))}`,
      Accept: 'application/json',
    },
  });

/** What the journal of a tab holds after those refusals. */
export function entries(now: number): Entry[] {
  const list = refusals(now).map(
    (one): Entry => ({
      kind: 'refusal',
      tabId: TAB,
      id: one.id,
      at: one.attempts[0].sentAt,
      exchange: one,
      earlier: [],
    }),
  );
  const worked = worksWith(now - 5 * MINUTE);
  return [
    ...list,
    { kind: 'worked', tabId: TAB, id: worked.id, at: worked.attempts[0].sentAt, exchange: worked },
    { kind: 'tab', tabId: TAB, id: 'tab', at: now, requests: 340, evicted: 0, outdated: 0 },
  ];
}

const PATHS = ['orders', 'invoices', 'users', 'cart', 'search', 'files', 'reports', 'profile'];

/** Many refusals, of a few causes, ending now. */
export function manyEntries(count: number, now = Date.now(), prefix = 'many'): Entry[] {
  const tokens = [0, 1, 2].map((age) => jwt(claims(now - (70 + age * 60) * MINUTE, 60)));
  const list: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = now - (count - index) * 20;
    const path = PATHS[index % PATHS.length];
    const kind = index % 4;
    const one = exchange({
      id: `${prefix}-${index}`,
      at,
      url: `https://${kind === 3 ? 'admin' : 'api'}.shop.example/${path}/${index}`,
      status: kind === 3 ? 403 : 401,
      request: kind === 0 ? {} : { Authorization: `Bearer ${tokens[index % tokens.length] ?? ''}` },
      response:
        kind === 3
          ? { 'content-type': 'application/json' }
          : { 'www-authenticate': 'Bearer realm="shop", error="invalid_token"' },
      body: kind === 3 ? '{"error":"forbidden"}' : '',
    });
    list.push({ kind: 'refusal', tabId: TAB, id: one.id, at, exchange: one, earlier: [] });
  }
  return list;
}
