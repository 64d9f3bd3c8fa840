/**
 * The contract between the contexts of the extension: typed entries in `storage.session`, which is
 * memory and channel at once. Contexts put and watch; nobody asks, nobody answers.
 */
import type { Exchange } from './core/exchange.ts';
import { createLedger, isOfTab, type Listed } from './ledger.ts';
import {
  bytesOf,
  encode,
  isStored,
  type Key,
  keyOf,
  parseKey,
  type Stored,
  tabOfKey,
} from './stored.ts';

interface Common {
  tabId: number;
  /** Unique among entries of its kind and tab; putting the same id again replaces the entry. */
  id: string;
  /**
   * When the request was sent, for the other kinds when it was put; in milliseconds since the epoch.
   */
  at: number;
}

/** A refused exchange, and the earlier ones that its diagnosis may compare it with. */
export interface RefusalEntry extends Common {
  kind: 'refusal';
  exchange: Exchange;
  earlier: readonly Exchange[];
}

/**
 * A refused request as `devtools.network` saw it, joined by core/har/join: wire headers and body. Or
 * one that brought tokens: of its answer what tells when they end, and nothing else.
 */
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
  /** Refusals that were dropped because the area is bounded. Counted by the journal itself. */
  evicted: number;
  /** Entries of another version of the extension that were dropped. Counted by the journal itself. */
  outdated: number;
}

/** A sign of life of an open DevTools of this tab, renewed while it is open; id `devtools`. */
export interface DevtoolsEntry extends Common {
  kind: 'devtools';
}

/**
 * The origins of the frames in a tab, so that a request of their service worker, which belongs to no
 * tab, finds its way; id `frames`.
 */
export interface FramesEntry extends Common {
  kind: 'frames';
  origins: readonly string[];
}

export type Entry = RefusalEntry | WireEntry | WorkedEntry | TabEntry | DevtoolsEntry | FramesEntry;

/** The part of a StorageArea that is used; a Map can stand for it. */
export interface StorageAreaLike {
  get(keys: null | string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

type Changed = (changes: Record<string, { newValue?: unknown }>) => void;

/** The area's `onChanged`: it has to report the writes of this context too, as browsers do. */
export interface StorageChanges {
  addListener(listener: Changed): void;
  removeListener(listener: Changed): void;
}

/** Entries that were put, oldest first, and the keys of entries that are gone. */
export interface JournalChange {
  put: readonly Entry[];
  removed: readonly { kind: Entry['kind']; id: string }[];
}

export interface Journal {
  /** Resolves when the entries are written; rejects when the area refused them for good. */
  put(entries: readonly Entry[]): Promise<void>;
  /** Every entry of a tab, oldest first, those on their way into the area too. */
  list(tabId: number): Promise<Entry[]>;
  /** Calls the listener with every change of a tab from now on; returns how to stop. */
  watch(tabId: number, listener: (change: JournalChange) => void): () => void;
  /** The same for all tabs. */
  watchAll(listener: (tabId: number, change: JournalChange) => void): () => void;
  /** Removes what is older than that time; without one, all, counters too. What tells of the tab stays. */
  clear(tabId: number, before?: number): Promise<void>;
  remove(tabId: number, kind: Entry['kind'], ids: readonly string[]): Promise<void>;
  /** Removes whatever a tab has, signs of life too. */
  forget(tabId: number): Promise<void>;
  /** The tabs that have entries. */
  tabs(): Promise<number[]>;
}

export interface JournalOptions {
  /** Of all entries together; the area has 10 MB. */
  maxBytes?: number;
  /** Entries that come within this time of a write go into one next write. In milliseconds. */
  windowMs?: number;
  now?: () => number;
}

/** Version of the entries' shape: entries of another one are dropped and counted. */
export const SCHEMA = '1';

/**
 * Opens the journal that lies in a storage area. Every context opens its own; what one puts, the
 * others see by `changes`. Never throws over what it finds: what it cannot read is dropped, counted
 * in the tab's `outdated`.
 */
export function openJournal(
  area: StorageAreaLike,
  changes: StorageChanges,
  version: string = SCHEMA,
  { maxBytes = 8_000_000, windowMs = 15, now = Date.now }: JournalOptions = {},
): Journal {
  const ledger = createLedger(version);
  const listeners = new Set<(tabId: number, change: JournalChange) => void>();

  let pending = new Map<string, Entry>();
  let writing = new Map<string, Entry>();
  let flushed: Promise<void> | null = null;
  let lastWrite = Number.NEGATIVE_INFINITY;
  /** One operation on the area at a time. */
  let queue: Promise<unknown> = Promise.resolve();

  const enqueue = <T>(operation: () => Promise<T>): Promise<T> => {
    const done = queue.then(operation);
    queue = done.catch(() => undefined);
    return done;
  };

  function heard(changed: Record<string, { newValue?: unknown }>): void {
    const byTab = new Map<
      number,
      { put: Entry[]; removed: { kind: Entry['kind']; id: string }[] }
    >();
    const of = (tabId: number) => {
      const change = byTab.get(tabId) ?? { put: [], removed: [] };
      byTab.set(tabId, change);
      return change;
    };
    const arrived: [Key, Stored][] = [];
    for (const [key, { newValue }] of Object.entries(changed)) {
      if (isStored(newValue)) {
        const parsed = ledger.note(key, newValue);
        if (parsed && parsed.kind !== 'shared') arrived.push([parsed, newValue]);
      } else {
        const parsed = parseKey(key);
        ledger.unnote(key);
        if (parsed && parsed.version === version && parsed.kind !== 'shared') {
          of(parsed.tabId).removed.push({ kind: parsed.kind, id: parsed.id });
        }
      }
    }
    if (listeners.size === 0) return;
    for (const [key, stored] of arrived) {
      const entry = ledger.read(key, stored);
      if (entry) of(key.tabId).put.push(entry);
    }
    for (const [tabId, change] of byTab) {
      change.put.sort((a, b) => a.at - b.at);
      for (const listener of listeners) listener(tabId, change);
    }
  }

  async function load(): Promise<void> {
    const foreign: string[] = [];
    for (const [key, value] of Object.entries(await area.get(null))) {
      if (ledger.get(key) || (isStored(value) && ledger.note(key, value))) continue;
      const tabId = tabOfKey(key);
      if (tabId === null) continue;
      foreign.push(key);
      ledger.lose(tabId, 'outdated');
    }
    if (foreign.length > 0) {
      await area.remove(foreign);
      flushSoon();
    }
  }

  async function removeKeys(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    await area.remove([...keys]);
    for (const key of keys) ledger.unnote(key);
  }

  async function evict(wanted: number, spared: ReadonlySet<string>): Promise<boolean> {
    const keys = ledger.victims(wanted, spared);
    for (const key of keys) {
      const known = ledger.get(key);
      if (known?.kind === 'refusal') ledger.lose(known.tabId, 'evicted');
    }
    await removeKeys(keys);
    return keys.length > 0;
  }

  /** Adds the tabs' entries to a batch, as late as possible: eviction adds to their losses. */
  function withTabs(batch: ReadonlyMap<string, Stored>): Record<string, Stored> {
    const items: Record<string, Stored> = Object.fromEntries(batch);
    const tabs = new Set(ledger.losers());
    for (const entry of writing.values()) if (entry.kind === 'tab') tabs.add(entry.tabId);
    for (const tabId of tabs) {
      const key = keyOf(version, tabId, 'tab', 'tab');
      for (const [name, stored] of encode(
        version,
        ledger.tabEntry(tabId, writing.get(key), now()),
      )) {
        items[name] = stored;
      }
    }
    return items;
  }

  async function store(batch: ReadonlyMap<string, Stored>): Promise<void> {
    const items = withTabs(batch);
    await area.set(items);
    for (const [key, stored] of Object.entries(items)) {
      const noted = ledger.note(key, stored);
      if (noted?.kind === 'tab') ledger.forgive(noted.tabId);
    }
  }

  /** Writes a batch, making room where there is none. */
  async function write(batch: ReadonlyMap<string, Stored>): Promise<void> {
    const spared = new Set(batch.keys());
    let bytes = 0;
    for (const [key, stored] of batch) {
      bytes += bytesOf(key, stored) - (ledger.get(key)?.bytes ?? 0);
    }
    const excess = ledger.bytes() + bytes - maxBytes;
    // A twentieth more than is needed, so that not every write of a full journal evicts.
    if (excess > 0) await evict(excess + maxBytes / 20, spared);
    for (let tries = 0; ; tries += 1) {
      try {
        await store(batch);
        return;
      } catch (error) {
        const full = /quota/i.test(String(error));
        const room = Math.max(bytes, ledger.bytes() / 4);
        if (full ? tries < 4 && (await evict(room, spared)) : tries === 0) continue;
        if (!full || batch.size <= 1) throw error;
      }
      break;
    }
    // One of them is what the area refuses: the others are not to be lost with it.
    let refused: unknown;
    for (const item of batch) {
      try {
        await store(new Map([item]));
      } catch (error) {
        refused = error;
        const key = parseKey(item[0]);
        if (key?.kind === 'refusal') ledger.lose(key.tabId, 'evicted');
      }
    }
    if (refused !== undefined) throw refused;
  }

  async function flush(): Promise<void> {
    flushed = null;
    writing = pending;
    pending = new Map();
    const batch = new Map<string, Stored>();
    for (const entry of writing.values()) {
      if (entry.kind === 'tab') continue;
      for (const [key, stored] of encode(version, entry)) {
        const known = parseKey(key)?.kind === 'shared' ? ledger.get(key) : undefined;
        // Shared exchanges are over and never change; their age is that of their last use.
        if (known) known.at = stored.at;
        else batch.set(key, stored);
      }
    }
    try {
      if (writing.size > 0 || ledger.losers().length > 0) await write(batch);
    } finally {
      writing = new Map();
      lastWrite = now();
    }
  }

  function flushSoon(): Promise<void> {
    if (!flushed) {
      const wait = Math.min(windowMs, lastWrite + windowMs - now());
      const due = wait > 0 ? new Promise<void>((done) => setTimeout(done, wait)) : ready;
      flushed = due.then(() => enqueue(flush));
      flushed.catch(() => undefined);
    }
    return flushed;
  }

  function drop(tabId: number, gone: (item: Listed) => boolean) {
    for (const [key, entry] of pending) {
      if (entry.tabId === tabId && gone(entry)) pending.delete(key);
    }
    return enqueue(() => removeKeys(ledger.keysOf(tabId, gone)));
  }

  changes.addListener(heard);
  const ready = enqueue(load).catch(() => undefined);

  return {
    put(entries) {
      for (const entry of entries) {
        pending.set(keyOf(version, entry.tabId, entry.kind, entry.id), entry);
      }
      return flushSoon();
    },

    async list(tabId) {
      await ready;
      const found = new Map<string, Entry>();
      const unreadable: string[] = [];
      const keys = ledger.keysOf(tabId, ({ kind }) => kind !== 'shared');
      for (const [key, value] of Object.entries(await area.get(keys))) {
        const parsed = parseKey(key);
        const entry = parsed && isStored(value) ? ledger.read(parsed, value) : null;
        if (entry) found.set(key, entry);
        else unreadable.push(key);
      }
      if (unreadable.length > 0) {
        for (const _ of unreadable) ledger.lose(tabId, 'outdated');
        await enqueue(() => removeKeys(unreadable));
        flushSoon();
      }
      for (const batch of [writing, pending]) {
        for (const [key, entry] of batch) if (entry.tabId === tabId) found.set(key, entry);
      }
      const key = keyOf(version, tabId, 'tab', 'tab');
      if (found.has(key) || ledger.losers().includes(tabId)) {
        found.set(key, ledger.tabEntry(tabId, found.get(key), now()));
      }
      return [...found.values()].sort((a, b) => a.at - b.at);
    },

    watch(tabId, listener) {
      const only = (of: number, change: JournalChange) => {
        if (of === tabId) listener(change);
      };
      listeners.add(only);
      return () => listeners.delete(only);
    },

    watchAll(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    clear(tabId, before = Number.POSITIVE_INFINITY) {
      const all = before === Number.POSITIVE_INFINITY;
      if (all) ledger.forgive(tabId);
      return drop(tabId, ({ kind, at }) => (kind === 'tab' ? all : !isOfTab(kind) && at < before));
    },

    remove: (tabId, kind, ids) =>
      drop(tabId, (item) => item.kind === kind && ids.includes(item.id)),

    forget: (tabId) => drop(tabId, () => true),

    async tabs() {
      await ready;
      return ledger.tabs();
    },
  };
}
