/**
 * The contract between the contexts of the extension: typed entries in `storage.session`, which is
 * memory and channel at once. Contexts put and watch; nobody asks, nobody answers.
 */
import type { Exchange } from './core/exchange.ts';

interface Common {
  tabId: number;
  /** Unique among entries of its kind and tab; putting the same id again replaces the entry. */
  id: string;
  /** When it was put, in milliseconds since the epoch. */
  at: number;
}

/** A refused exchange, and the earlier ones that its diagnosis may compare it with. */
export interface RefusalEntry extends Common {
  kind: 'refusal';
  exchange: Exchange;
  earlier: readonly Exchange[];
}

/** The same request as `devtools.network` saw it: wire headers and body. Joined by core/har/join. */
export interface WireEntry extends Common {
  kind: 'wire';
  exchange: Exchange;
}

/** A request that worked where an earlier one to the same endpoint was refused. */
export interface WorkedEntry extends Common {
  kind: 'worked';
  exchange: Exchange;
}

/** Counters and notices of one tab; one entry a tab, with id `tab`. */
export interface TabEntry extends Common {
  kind: 'tab';
  /** Requests seen since the last clear. */
  requests: number;
  /** Entries that were dropped because the area is bounded. */
  evicted: number;
  /** Entries of another version of the extension that were dropped. */
  outdated: number;
  /** Last sign of life of an open DevTools of this tab; 0 when closed. */
  devtoolsSeenAt: number;
}

export type Entry = RefusalEntry | WireEntry | WorkedEntry | TabEntry;
