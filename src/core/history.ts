/** What happened before in the same tab, bounded, with what comparisons need read once. */
import {
  type Exchange,
  fieldFact,
  fieldValue,
  isFlagged,
  lastAnswered,
  type RequestMessage,
} from './exchange.ts';

/** An earlier exchange with the facts that later ones are held against. */
export interface Past {
  exchange: Exchange;
  sentAt: number;
  method: string;
  /** Scheme, host and port. */
  origin: string;
  path: string;
  status: number;
  /** 2xx or 3xx. */
  worked: boolean;
  refused: boolean;
  /** Value of Authorization; null when none was seen. */
  authorization: string | null;
  /** Value of Cookie; null when none was seen. */
  cookie: string | null;
  /** A request for tokens: a grant at a token endpoint, a refresh, or a sign-in. */
  grant: 'refresh' | 'sign-in' | 'other' | null;
}

export interface History {
  /** Oldest first. */
  readonly past: readonly Past[];
  /** Of one origin, oldest first. */
  of(origin: string): readonly Past[];
  /** The last requests for tokens, whatever the server, oldest first. */
  readonly grants: readonly Past[];
}

export interface GrowingHistory extends History {
  add(exchange: Exchange): void;
}

/** How many are kept in all, of one origin, and of requests for tokens. */
const ALL = 200;
const PER_ORIGIN = 40;
const GRANTS = 20;
/** Origins beyond this number push out the one that was used longest ago. */
const ORIGINS = 500;

export const NO_HISTORY: History = { past: [], of: () => [], grants: [] };

/** A history that grows by one exchange after the other, in the order in which they were sent. */
export function createHistory(): GrowingHistory {
  const past: Past[] = [];
  const grants: Past[] = [];
  const origins = new Map<string, Past[]>();
  return {
    past,
    grants,
    of: (origin) => origins.get(origin) ?? [],
    add(exchange) {
      const entry = toPast(exchange);
      keep(past, entry, ALL);
      if (entry.grant) keep(grants, entry, GRANTS);
      const known = origins.get(entry.origin) ?? [];
      origins.delete(entry.origin);
      origins.set(entry.origin, known);
      keep(known, entry, PER_ORIGIN);
      if (origins.size > ORIGINS) {
        const [oldest] = origins.keys();
        if (oldest !== undefined) origins.delete(oldest);
      }
    },
  };
}

/** The history of an exchange out of others in any order: those that were sent before it. */
export function historyBefore(exchange: Exchange, others: readonly Exchange[]): History {
  const at = exchange.attempts[0].sentAt;
  const earlier = others
    .filter((other) => other.id !== exchange.id && other.attempts[0].sentAt <= at)
    .sort((a, b) => a.attempts[0].sentAt - b.attempts[0].sentAt);
  const history = createHistory();
  for (const other of earlier) history.add(other);
  return history;
}

/** Keeps twice as many and halves, so that the cost of a bounded list stays constant. */
function keep(list: Past[], entry: Past, bound: number): void {
  list.push(entry);
  if (list.length >= bound * 2) list.splice(0, list.length - bound);
}

export function toPast(exchange: Exchange): Past {
  const attempt = lastAnswered(exchange);
  const { origin, path } = splitUrl(attempt.url);
  const status = attempt.response?.status ?? 0;
  return {
    exchange,
    sentAt: attempt.sentAt,
    method: attempt.method,
    origin,
    path,
    status,
    worked: status >= 200 && status < 400,
    refused: isFlagged(status),
    authorization: fieldValue(attempt.request.fields, 'authorization') ?? null,
    cookie: fieldValue(attempt.request.fields, 'cookie') ?? null,
    grant: grantOf(attempt.method, path, attempt.request),
  };
}

/** Origin and path of an absolute URL without the cost of parsing it all; lenient. */
export function splitUrl(url: string): { origin: string; path: string } {
  const host = url.indexOf('://') + 3;
  if (host < 3) return { origin: '', path: url };
  let end = url.length;
  for (let i = host; i < url.length; i++) {
    const c = url.charCodeAt(i);
    if (c === 0x2f || c === 0x3f || c === 0x23) {
      end = i;
      break;
    }
  }
  const userinfo = url.lastIndexOf('@', end);
  const authority =
    userinfo > host ? url.slice(0, host) + url.slice(userinfo + 1, end) : url.slice(0, end);
  let stop = end;
  while (stop < url.length && url[stop] !== '?' && url[stop] !== '#') stop++;
  return { origin: authority.toLowerCase(), path: url.slice(end, stop) || '/' };
}

const TOKEN_PATH =
  /\/(?:token|tokens|refresh|refresh[-_]?token|renew)\/?$|\/oauth2?\/|\/connect\/token/i;
const SIGN_IN_PATH =
  /\/j_security_check$|\/(?:log-?in|sign-?in|sessions?|authenticate|auth)\/?$|\/auth\/(?:login|tokens)/i;

/** Whether a request asks for tokens (RFC 6749 §3.2, or a path that says so). */
export function grantOf(method: string, path: string, request: RequestMessage): Past['grant'] {
  if (method !== 'POST') return null;
  const body = request.body.known ? request.body.value.slice(0, 4096) : '';
  if (/refresh_?token|"refresh"\s*:/i.test(body)) return 'refresh';
  if (/\bgrant_type\b/.test(body)) return 'other';
  if (/"?\b(?:password|passwd|pwd)\b"?\s*[=:]/i.test(body) || SIGN_IN_PATH.test(path))
    return 'sign-in';
  if (TOKEN_PATH.test(path)) return /refresh|renew/i.test(path) ? 'refresh' : 'other';
  return null;
}

/** True when a field of the request is known to have been absent. */
export function knownAbsent(request: RequestMessage, name: string): boolean {
  const fact = fieldFact(request.fields, name);
  return fact.known && fact.value.length === 0;
}
