/** A refused request as a page could send it once more, with a change. Pure: nothing is sent here. */
import type { Attempt, Exchange } from './exchange.ts';

/** What is different in the repetition. Names of fields are case-insensitive. */
export interface Change {
  setHeaders?: Readonly<Record<string, string>>;
  removeHeaders?: readonly string[];
  /** As of the Fetch Standard, §5.4. */
  credentials?: 'omit' | 'same-origin' | 'include';
}

/** The arguments of fetch, as plain JSON. */
export interface Replay {
  method: string;
  url: string;
  headers: readonly (readonly [name: string, value: string])[];
  credentials: 'omit' | 'same-origin' | 'include';
  body: string | null;
}

export type Replayable =
  /** `safe`: GET or HEAD, which change nothing at the server (RFC 9110 §9.2.1). */
  { ok: true; safe: boolean } | { ok: false; why: string };

/** Fields that a page cannot set (Fetch Standard §2.2.2), and those that the browser sets anew. */
const BROWSER_SETS: ReadonlySet<string> = new Set([
  'accept-charset',
  'accept-encoding',
  'accept-language',
  'access-control-request-headers',
  'access-control-request-method',
  'access-control-request-private-network',
  'cache-control',
  'connection',
  'content-length',
  'cookie',
  'cookie2',
  'date',
  'dnt',
  'expect',
  'host',
  'keep-alive',
  'origin',
  'pragma',
  'priority',
  'referer',
  'set-cookie',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'upgrade-insecure-requests',
  'user-agent',
  'via',
]);
/** By prefix; the pseudo-fields of HTTP/2, and conditions on what the cache held. */
const BROWSER_SETS_ALL = ['sec-', 'proxy-', ':', 'if-'];

const isOfBrowser = (name: string): boolean =>
  BROWSER_SETS.has(name) || BROWSER_SETS_ALL.some((prefix) => name.startsWith(prefix));

/** Whether a page can send the refused request again, and whether that is harmless. */
export function replayable(exchange: Exchange, attempt: Attempt): Replayable {
  const { method, url, request } = attempt;
  const no = (why: string): Replayable => ({ ok: false, why });
  if (attempt.response?.status === 407) return no('A page cannot set what goes to a proxy.');
  if (exchange.type === 'preflight') return no('Only the browser itself can send a preflight.');
  if (exchange.type === 'websocket') return no('A page cannot set the header of a WebSocket.');
  if (/^(?:connect|trace|track)$/i.test(method)) return no(`A page cannot send ${method}.`);
  if (!/^https?:\/\//i.test(url)) return no('Only addresses of http and https can be asked.');
  if (/^https?:\/\/[^/?#]*@/i.test(url)) {
    return no('A page cannot send user and password in the address.');
  }
  const safe = method === 'GET' || method === 'HEAD';
  if (!safe && !request.body.known) {
    return no('The body of the request was not seen, so it cannot be sent again.');
  }
  return { ok: true, safe };
}

/** The refused attempt with the change, as far as a page may say what is sent. */
export function replayOf(attempt: Attempt, change: Change): Replay {
  const { method, url, request } = attempt;
  const set = Object.entries(change.setHeaders ?? {});
  const gone = new Set(
    [...(change.removeHeaders ?? []), ...set.map(([name]) => name)].map((name) =>
      name.toLowerCase(),
    ),
  );
  const headers: [string, string][] = [];
  let cookies = false;
  for (const { name, value } of request.fields.lines) {
    const lower = name.toLowerCase();
    if (lower === 'cookie') cookies = true;
    if (!isOfBrowser(lower) && !gone.has(lower)) headers.push([name, value]);
  }
  headers.push(...set);
  const body = request.body.known && request.body.value !== '' ? request.body.value : null;
  return {
    method,
    url,
    headers,
    credentials: change.credentials ?? (cookies ? 'include' : 'same-origin'),
    body: method === 'GET' || method === 'HEAD' ? null : body,
  };
}
