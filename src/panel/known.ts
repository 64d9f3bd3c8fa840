/** Every exchange that the panel knows of, and what the judge has yet to be told and asked of them. */
import type { Exchange } from '../core/exchange.ts';
import type { Owner, Session } from './judge/client.ts';

export interface Known extends Pick<Owner, 'all'> {
  readonly size: number;
  /** Ids of those that were given to be judged and are not judged yet. */
  readonly unjudged: ReadonlySet<string>;
  get(id: string): Exchange | undefined;
  /** In the order of time. */
  exchanges(): readonly Exchange[];
  /** Adds an exchange unless it is known; `replace` puts newer facts in its place. */
  add(exchange: Exchange, replace?: boolean): void;
  remove(id: string): void;
  judge(id: string): void;
  judged(id: string): void;
  clear(): void;
  /** Tells a session what has changed since the last time. */
  tell(session: Session): void;
}

export function createKnown(): Known {
  const byId = new Map<string, Exchange>();
  const unjudged = new Set<string>();
  const removed = new Set<string>();
  const added = new Map<string, Exchange>();
  const toJudge = new Set<string>();
  return {
    get size() {
      return byId.size;
    },
    unjudged,
    get: (id) => byId.get(id),
    exchanges: () => [...byId.values()].sort((a, b) => a.attempts[0].sentAt - b.attempts[0].sentAt),
    all: () => ({ exchanges: [...byId.values()], unjudged: [...unjudged] }),
    add(exchange, replace = false) {
      if (byId.has(exchange.id) && !replace) return;
      byId.set(exchange.id, exchange);
      added.set(exchange.id, exchange);
    },
    remove(id) {
      if (!byId.delete(id)) return;
      for (const set of [unjudged, added, toJudge]) set.delete(id);
      removed.add(id);
    },
    judge(id) {
      unjudged.add(id);
      toJudge.add(id);
    },
    judged: (id) => unjudged.delete(id),
    clear() {
      for (const set of [byId, unjudged, removed, added, toJudge]) set.clear();
    },
    tell(session) {
      if (removed.size + added.size + toJudge.size === 0) return;
      session.work({ remove: [...removed], add: [...added.values()], judge: [...toJudge] });
      for (const set of [removed, added, toJudge]) set.clear();
    },
  };
}
