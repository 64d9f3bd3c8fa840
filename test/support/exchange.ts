/** Exchanges in few words. */
import {
  type Attempt,
  type Exchange,
  type FieldLine,
  known,
  type ResourceType,
  unknown,
} from '../../src/core/exchange.ts';

export interface Brief {
  id?: string;
  tabId?: number;
  type?: ResourceType;
  method?: string;
  url?: string;
  status?: number;
  request?: Record<string, string>;
  response?: Record<string, string>;
  body?: string;
  postData?: string;
  at?: number;
}

export const linesOf = (fields: Record<string, string> = {}): FieldLine[] =>
  Object.entries(fields).map(([name, value]) => ({ name, value }));

export function attempt(brief: Brief = {}): Attempt {
  const at = brief.at ?? 1_000_000;
  return {
    kind: 'first',
    method: brief.method ?? 'GET',
    url: brief.url ?? 'https://api.example.test/orders',
    sentAt: at,
    receivedAt: at + 20,
    request: {
      fields: { lines: linesOf(brief.request), unseen: {} },
      body: brief.postData === undefined ? unknown('not-seen') : known(brief.postData),
      source: 'webRequest',
    },
    response: {
      status: brief.status ?? 401,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      fields: { lines: linesOf(brief.response), unseen: {} },
      body: brief.body === undefined ? unknown('not-seen') : known(brief.body),
      fromCache: false,
      ip: '',
      source: 'webRequest',
    },
  };
}

export function exchange(brief: Brief = {}): Exchange {
  return {
    id: brief.id ?? 'r1',
    tabId: brief.tabId ?? 1,
    type: brief.type ?? 'xmlhttprequest',
    initiator: known('https://app.example.test'),
    attempts: [attempt(brief)],
    state: 'completed',
    error: '',
    proxy: known(null),
    fromServiceWorker: false,
  };
}
