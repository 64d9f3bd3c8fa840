/** What happened before in the same tab, bounded, with what comparisons need read once. */
import {
  type Attempt,
  type Exchange,
  fieldFact,
  fieldValue,
  fieldValues,
  isFlagged,
  lastAnswered,
  type RequestMessage,
} from './exchange.ts';
import { memo } from './memo.ts';

/** An earlier exchange with the facts that later ones are held against. */
export interface Past {
  /** Of the exchange. */
  id: string;
  exchange: Exchange;
  /** The last one that was answered; the facts below are its own. */
  attempt: Attempt;
  sentAt: number;
  method: string;
  url: string;
  /** Method, URL and credentials as one text: what makes one request the same as another. */
  identity: string;
  /** Scheme, host and port. */
  origin: string;
  path: string;
  status: number;
  /** 2xx, 3xx, or the change to another protocol that was asked for (101). */
  worked: boolean;
  refused: boolean;
  /** Value of Authorization; null when none was seen. */
  authorization: string | null;
  /** Value of Cookie; null when none was seen. */
  cookie: string | null;
  /** Values of Set-Cookie. */
  setCookie: readonly string[];
  /** A request for tokens: a grant at a token endpoint, a refresh, or a sign-in. */
  grant: 'refresh' | 'sign-in' | 'other' | null;
}

export interface History {
  /** Oldest first. */
  readonly past: readonly Past[];
  /** Those of `past` that worked, oldest first. */
  readonly worked: readonly Past[];
  /** Of one origin, oldest first. */
  of(origin: string): readonly Past[];
  /** Those of them that worked. */
  workedAt(origin: string): readonly Past[];
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

export const NO_HISTORY: History = {
  past: [],
  worked: [],
  of: () => [],
  workedAt: () => [],
  grants: [],
};

/** A list of bounded length, with those that worked kept apart, which are asked for most. */
class Recent {
  readonly past: Past[] = [];
  readonly worked: Past[] = [];
  readonly #bound: number;

  constructor(bound: number) {
    this.#bound = bound;
  }

  add(entry: Past): void {
    this.past.push(entry);
    if (entry.worked) this.worked.push(entry);
    if (this.past.length > this.#bound && this.past.shift()?.worked) this.worked.shift();
  }
}

/** A history that grows by one exchange after the other, in the order in which they were sent. */
export function createHistory(): GrowingHistory {
  const all = new Recent(ALL);
  const grants = new Recent(GRANTS);
  const origins = new Map<string, Recent>();
  return {
    past: all.past,
    worked: all.worked,
    grants: grants.past,
    of: (origin) => origins.get(origin)?.past ?? [],
    workedAt: (origin) => origins.get(origin)?.worked ?? [],
    add(exchange) {
      const entry = toPast(exchange);
      all.add(entry);
      if (entry.grant) grants.add(entry);
      const known = origins.get(entry.origin) ?? new Recent(PER_ORIGIN);
      origins.delete(entry.origin);
      origins.set(entry.origin, known);
      known.add(entry);
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

/** Switching Protocols (RFC 9110 §15.2.2): the handshake of a web socket worked. */
const SWITCHED = 101;

export const toPast = (exchange: Exchange): Past => new Seen(exchange);

class Seen implements Past {
  readonly id: string;
  readonly exchange: Exchange;
  readonly attempt: Attempt;
  readonly sentAt: number;
  readonly method: string;
  readonly url: string;
  readonly origin: string;
  readonly path: string;
  readonly status: number;
  readonly worked: boolean;
  readonly refused: boolean;
  readonly authorization: string | null;
  readonly cookie: string | null;
  readonly grant: Past['grant'];
  #identity: string | undefined;
  #setCookie: readonly string[] | undefined;

  constructor(exchange: Exchange) {
    const attempt = lastAnswered(exchange);
    const { method, url, request } = attempt;
    const { origin, path } = placeOf(url);
    const status = attempt.response?.status ?? 0;
    this.id = exchange.id;
    this.exchange = exchange;
    this.attempt = attempt;
    this.sentAt = attempt.sentAt;
    this.method = method;
    this.url = url;
    this.origin = origin;
    this.path = path;
    this.status = status;
    this.worked = (status >= 200 && status < 400) || status === SWITCHED;
    this.refused = isFlagged(status);
    this.authorization = fieldValue(request.fields, 'authorization') ?? null;
    this.cookie = fieldValue(request.fields, 'cookie') ?? null;
    this.grant = grantOf(method, path, request);
  }

  /** Of most requests nobody asks. */
  get identity(): string {
    this.#identity ??= identityOf(this.attempt);
    return this.#identity;
  }

  get setCookie(): readonly string[] {
    const { response } = this.attempt;
    this.#setCookie ??= response ? fieldValues(response.fields, 'set-cookie') : [];
    return this.#setCookie;
  }
}

/** Without the proofs of DPoP, which are made anew for each request. */
const CREDENTIALS = ['authorization', 'proxy-authorization', 'x-api-key', 'cookie'];

/** One text for all that are the same: of these, comparing is looking whether they are one. */
const canonical = memo((text) => text, { room: 4_000_000, longest: 16_384 });

function identityOf({ method, url, request }: Attempt): string {
  let text = `${method} ${url}`;
  for (const name of CREDENTIALS) {
    const fact = fieldFact(request.fields, name);
    text += fact.known ? `\0${fact.value.join('\n')}` : '\0\0';
  }
  return canonical(text);
}

/** Tells of each exchange whether it was the same request as `attempt`, by method, URL and credentials. */
export function sameAs(attempt: Attempt): (past: Past) => boolean {
  let own: string | undefined;
  return (past) => {
    if (past.url !== attempt.url) return false;
    own ??= identityOf(attempt);
    return past.identity === own;
  };
}

/** Origin and path of an absolute URL without the cost of parsing it all; lenient. A WebSocket is of the origin that it asks (RFC 6455 §3). */
export function splitUrl(url: string): { readonly origin: string; readonly path: string } {
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
  const authority =
    url.slice(0, host) + url.slice(Math.max(host, url.lastIndexOf('@', end) + 1), end);
  let stop = end;
  while (stop < url.length && url[stop] !== '?' && url[stop] !== '#') stop++;
  return {
    origin: authority.toLowerCase().replace(/^ws/, 'http'),
    path: url.slice(end, stop) || '/',
  };
}

/** The same of what is judged: requests of one page go to few addresses, and equal paths are one text. */
export const placeOf = memo(splitUrl, { room: 2_000_000 });

const TOKEN_PATH = /\/(?:[-\w]*tokens?|refresh|renew)\/?$|\/oauth2?\//i;
const SIGN_IN_PATH =
  /\/j_security_check$|\/(?:log-?in|sign-?in|sessions?|authenticate|auth)\/?$|\/auth\/(?:login|tokens)/i;

/** Whether a request asks for tokens (RFC 6749 §3.2, or a path that says so). */
export function grantOf(method: string, path: string, request: RequestMessage): Past['grant'] {
  // gin-jwt takes GET; what asks beforehand whether it may (OPTIONS) is no refresh.
  if (method === 'GET') return /refresh_token/.test(path) ? 'refresh' : null;
  if (method !== 'POST' && method !== 'PUT') return null;
  const body = request.body.known ? request.body.value.slice(0, 4096) : '';
  if (/refresh_?token|"refresh"\s*:\s*"/i.test(body) || fieldValue(request.fields, 'refresh-token'))
    return 'refresh';
  // What changes something by PUT is no sign-in, whatever it holds.
  if (method === 'PUT') return null;
  if (/\bgrant_type\b/.test(body)) return 'other';
  if (/"?\b(?:password|passwd|pass|pwd|pw)\b"?\s*[=:]/i.test(body) || SIGN_IN_PATH.test(path))
    return 'sign-in';
  if (TOKEN_PATH.test(path)) return /refresh|renew/i.test(path) ? 'refresh' : 'other';
  return null;
}

/** True when a field of the request is known to have been absent. */
export function knownAbsent(request: RequestMessage, name: string): boolean {
  const fact = fieldFact(request.fields, name);
  return fact.known && fact.value.length === 0;
}
