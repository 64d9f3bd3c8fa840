/** Exchanges to build the panel's tests from; every value is made up. */
import {
  type Attempt,
  type Exchange,
  type FieldLine,
  known,
  type ResponseMessage,
} from '../../src/core/exchange.ts';

/** 2026-01-15 12:00:00 UTC. */
export const NOON = Date.UTC(2026, 0, 15, 12);

const encoder = new TextEncoder();
const base64url = (text: string): string =>
  btoa(String.fromCharCode(...encoder.encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** A signed-looking JWT; its signature is made of zeros. */
export function jwt(claims: Record<string, unknown>, header: Record<string, unknown> = {}): string {
  const head = base64url(JSON.stringify({ alg: 'RS256', typ: 'JWT', kid: 'k1', ...header }));
  return `${head}.${base64url(JSON.stringify(claims))}.${'A'.repeat(342)}`;
}

export const lines = (fields: Record<string, string>): FieldLine[] =>
  Object.entries(fields).map(([name, value]) => ({ name, value }));

export interface ExchangeOptions {
  id: string;
  method?: string;
  url?: string;
  status?: number | null;
  statusText?: string;
  request?: Record<string, string>;
  response?: Record<string, string>;
  body?: string | null;
  at?: number;
  took?: number;
  more?: Partial<Exchange>;
  before?: readonly Attempt[];
}

export function attempt(options: ExchangeOptions): Attempt {
  const { method = 'GET', url = 'https://api.example.test/orders', status = 401 } = options;
  const at = options.at ?? NOON;
  const response: ResponseMessage | null =
    status === null
      ? null
      : {
          status,
          statusText: options.statusText ?? '',
          httpVersion: 'HTTP/1.1',
          fields: { lines: lines(options.response ?? {}), unseen: {} },
          body:
            options.body === null ? { known: false, why: 'not-seen' } : known(options.body ?? ''),
          fromCache: false,
          ip: '192.0.2.1',
          source: 'webRequest',
        };
  return {
    kind: 'first',
    method,
    url,
    sentAt: at,
    receivedAt: status === null ? null : at + (options.took ?? 42),
    request: {
      fields: { lines: lines(options.request ?? {}), unseen: {} },
      body: known(''),
      source: 'webRequest',
    },
    response,
  };
}

export function exchange(options: ExchangeOptions): Exchange {
  const redirected = options.before !== undefined && options.before.length > 0;
  const last: Attempt = { ...attempt(options), kind: redirected ? 'redirected' : 'first' };
  const [first, ...rest] = [...(options.before ?? []), last];
  return {
    id: options.id,
    tabId: 1,
    type: 'xmlhttprequest',
    initiator: known('https://app.example.test'),
    attempts: [first ?? last, ...rest],
    state: options.status === null ? 'failed' : 'completed',
    error: '',
    proxy: known(null),
    fromServiceWorker: false,
    ...options.more,
  };
}
