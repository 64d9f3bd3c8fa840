/** Every exchange of a session, in the order of time, so that each gets its own history. */
import type { Exchange } from '../../core/exchange.ts';
import { createHistory, type History } from '../../core/history.ts';

/** How far back a history has to be filled; the core keeps no more than this. */
const WINDOW = 400;

export interface Timeline {
  /** Adds an exchange, or puts newer facts in its place. */
  add(exchange: Exchange): void;
  remove(id: string): void;
  get(id: string): Exchange | undefined;
  /** Oldest first. */
  all(): readonly Exchange[];
  /** The history of one exchange. */
  before(exchange: Exchange): History;
  /** Visits the named exchanges oldest first, each with the history that it had then. */
  walk(ids: ReadonlySet<string>, visit: (exchange: Exchange, history: History) => void): void;
}

export function createTimeline(): Timeline {
  const byId = new Map<string, Exchange>();
  let order: Exchange[] = [];
  let stale = false;

  function sorted(): readonly Exchange[] {
    if (stale) {
      order = [...byId.values()].sort((a, b) => sentAt(a) - sentAt(b));
      stale = false;
    }
    return order;
  }

  /** Index of the first exchange that was sent at or after a time. */
  function indexAt(time: number): number {
    const all = sorted();
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const one = all[middle];
      if (one && sentAt(one) < time) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    add(exchange) {
      const known = byId.has(exchange.id);
      byId.set(exchange.id, exchange);
      const last = order[order.length - 1];
      if (!stale && !known && (!last || sentAt(last) <= sentAt(exchange))) order.push(exchange);
      else stale = true;
    },
    remove(id) {
      if (byId.delete(id)) stale = true;
    },
    get: (id) => byId.get(id),
    all: sorted,
    before(exchange) {
      const end = indexAt(sentAt(exchange));
      const history = createHistory();
      for (const one of sorted().slice(Math.max(0, end - WINDOW), end)) history.add(one);
      return history;
    },
    walk(ids, visit) {
      let first = Number.POSITIVE_INFINITY;
      for (const id of ids) {
        const exchange = byId.get(id);
        if (exchange) first = Math.min(first, sentAt(exchange));
      }
      if (first === Number.POSITIVE_INFINITY) return;
      const begin = indexAt(first);
      const history = createHistory();
      const all = sorted();
      for (const one of all.slice(Math.max(0, begin - WINDOW), begin)) history.add(one);
      let left = ids.size;
      for (let at = begin; at < all.length && left > 0; at += 1) {
        const one = all[at];
        if (!one) break;
        if (ids.has(one.id)) {
          visit(one, history);
          left -= 1;
        }
        history.add(one);
      }
    },
  };
}

const sentAt = (exchange: Exchange): number => exchange.attempts[0].sentAt;
