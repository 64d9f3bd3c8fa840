/** Answers that brought tokens, as DevTools saw them, for the requests that the worker heard without a body. */
import { type Attempt, type Exchange, lastAnswered } from '../core/exchange.ts';

export interface Grants {
  add(id: string, wire: Exchange): void;
  remove(id: string): void;
  clear(): void;
  /** The exchange with what its answer said of the tokens; the same where DevTools did not see it. */
  complete(exchange: Exchange): Exchange;
}

/** So far apart may the two see the same request, as for refusals (core/har/join). */
const APART_MS = 5000;

export function createGrants(): Grants {
  const wires = new Map<string, Attempt>();

  function find({ method, url, sentAt }: Attempt): Attempt | null {
    let nearest: Attempt | null = null;
    for (const wire of wires.values()) {
      if (wire.method !== method || wire.url !== url) continue;
      const apart = Math.abs(wire.sentAt - sentAt);
      if (apart > APART_MS || (nearest && Math.abs(nearest.sentAt - sentAt) <= apart)) continue;
      nearest = wire;
    }
    return nearest;
  }

  return {
    add: (id, wire) => wires.set(id, wire.attempts[0]),
    remove: (id) => wires.delete(id),
    clear: () => wires.clear(),
    complete(exchange) {
      const own = lastAnswered(exchange);
      if (wires.size === 0 || !own.response || own.response.body.known) return exchange;
      const body = find(own)?.response?.body;
      if (!body) return exchange;
      const whole = { ...own, response: { ...own.response, body } };
      const [first, ...rest] = exchange.attempts;
      const put = (one: Attempt) => (one === own ? whole : one);
      return { ...exchange, attempts: [put(first), ...rest.map(put)] };
    },
  };
}
