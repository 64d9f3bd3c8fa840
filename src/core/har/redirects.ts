/** HAR files have an entry for every hop of a redirect; an exchange has them as its attempts. */
import { type Attempt, type Exchange, fieldValue } from '../exchange.ts';

export interface Chains {
  /** The exchange with the hops before it as its earlier attempts. */
  link(exchange: Exchange): Exchange;
}

interface Hop {
  exchange: Exchange;
  /** The attempt that was redirected. */
  last: Attempt;
  to: string;
}

/** Hops that nothing has followed are forgotten after as many entries. */
const OPEN_HOPS = 64;
const LONGEST_MS = 60_000;

const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url;

/** Where an answer redirects to (RFC 9110 §15.4, §10.2.2); null where it does not. */
function target({ url, response }: Attempt): string | null {
  if (!response || response.status < 300 || response.status > 399) return null;
  const location = fieldValue(response.fields, 'location');
  if (location === undefined || location === '') return null;
  try {
    return withoutFragment(new URL(location, url).href);
  } catch {
    return null;
  }
}

const normal = (url: string): string => {
  try {
    return withoutFragment(new URL(url).href);
  } catch {
    return withoutFragment(url);
  }
};

/** Which method a redirect of that status leads to (Fetch, HTTP-redirect fetch). */
function follows(hop: Attempt, method: string): boolean {
  if (method === hop.method) return true;
  const status = hop.response?.status;
  return method === 'GET' && status !== 307 && status !== 308;
}

export function createChains(): Chains {
  let hops: Hop[] = [];

  function before(exchange: Exchange): Exchange | undefined {
    if (hops.length === 0) return undefined;
    const [attempt] = exchange.attempts;
    let url: string | undefined;
    const at = hops.findIndex(({ last, to }) => {
      const wait = attempt.sentAt - last.sentAt;
      if (wait < 0 || wait > LONGEST_MS || !follows(last, attempt.method)) return false;
      url ??= normal(attempt.url);
      return to === url;
    });
    if (at < 0) return undefined;
    return hops.splice(at, 1)[0]?.exchange;
  }

  return {
    link(exchange) {
      const earlier = before(exchange);
      const [last] = exchange.attempts;
      const linked: Exchange = earlier
        ? {
            ...exchange,
            type: earlier.type === 'other' ? exchange.type : earlier.type,
            attempts: [...earlier.attempts, { ...last, kind: 'redirected' }],
          }
        : exchange;
      const to = target(last);
      if (to !== null) {
        hops.push({ exchange: linked, last, to });
        if (hops.length > OPEN_HOPS) hops = hops.slice(-OPEN_HOPS);
      }
      return linked;
    },
  };
}
