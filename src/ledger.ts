/** What lies in the journal's area, without its texts: how much of it, how old, and what was lost of it. */
import type { Entry, TabEntry } from './journal.ts';
import {
  bytesOf,
  decode,
  type Key,
  keyOf,
  parseKey,
  type Stored,
  type StoredKind,
} from './stored.ts';

/** What is known of a stored entry unread. */
export interface Listed {
  kind: StoredKind;
  id: string;
  at: number;
}

interface Item extends Key {
  at: number;
  bytes: number;
}

export interface Ledger {
  /** Takes note of what was written; null for keys that are not of this version of the journal. */
  note(key: string, stored: Stored): Key | null;
  unnote(key: string): void;
  get(key: string): Item | undefined;
  /** Of everything. */
  bytes(): number;
  tabs(): number[];
  keysOf(tabId: number, wanted: (item: Listed) => boolean): string[];
  /** Keys whose removal frees that many bytes: the oldest of the fullest tab, again and again. */
  victims(bytes: number, spared: ReadonlySet<string>): string[];
  /** The entry that was stored, with the exchanges that it shares; null for what is none. */
  read(key: Key, stored: Stored): Entry | null;
  /** Counts an entry that is lost. */
  lose(tabId: number, how: 'evicted' | 'outdated'): void;
  /** Tabs with losses that no stored entry tells of. */
  losers(): number[];
  /** Those losses are told, or no longer of interest. */
  forgive(tabId: number): void;
  /** A tab's entry as it is to be stored: its counters as put, its losses as counted here. */
  tabEntry(tabId: number, put: Entry | undefined, now: number): TabEntry;
}

/** Kinds that tell of the tab itself: neither cleared nor evicted with the log. */
export const isOfTab = (kind: StoredKind): boolean =>
  kind === 'tab' || kind === 'devtools' || kind === 'frames';

export function createLedger(version: string): Ledger {
  const items = new Map<string, Item>();
  const shared = new Map<string, string>();
  const told = new Map<number, TabEntry>();
  const losses = new Map<number, { evicted: number; outdated: number }>();
  let total = 0;

  function unnote(key: string): void {
    const item = items.get(key);
    if (!item) return;
    total -= item.bytes;
    items.delete(key);
    shared.delete(key);
    if (item.kind === 'tab') told.delete(item.tabId);
  }

  const read = (key: Key, stored: Stored): Entry | null =>
    decode(key, stored, (id) => shared.get(keyOf(version, key.tabId, 'shared', id)));

  return {
    unnote,
    read,
    get: (key) => items.get(key),
    bytes: () => total,
    tabs: () => [...new Set([...items.values()].map(({ tabId }) => tabId))],

    note(key, stored) {
      const parsed = parseKey(key);
      if (parsed?.version !== version) return null;
      unnote(key);
      const bytes = bytesOf(key, stored);
      total += bytes;
      items.set(key, { ...parsed, at: stored.at, bytes });
      if (parsed.kind === 'shared') shared.set(key, stored.text);
      const entry = parsed.kind === 'tab' ? read(parsed, stored) : null;
      if (entry?.kind === 'tab') told.set(parsed.tabId, entry);
      return parsed;
    },

    keysOf(tabId, wanted) {
      const keys: string[] = [];
      for (const [key, item] of items) if (item.tabId === tabId && wanted(item)) keys.push(key);
      return keys;
    },

    victims(bytes, spared) {
      const tabs = new Map<number, { bytes: number; keys: [string, Item][] }>();
      for (const entry of items) {
        const [key, item] = entry;
        if (isOfTab(item.kind) || spared.has(key)) continue;
        const tab = tabs.get(item.tabId) ?? { bytes: 0, keys: [] };
        tab.bytes += item.bytes;
        tab.keys.push(entry);
        tabs.set(item.tabId, tab);
      }
      for (const tab of tabs.values()) tab.keys.sort((a, b) => b[1].at - a[1].at);
      const chosen: string[] = [];
      for (let freed = 0; freed < bytes; ) {
        const [fullest] = [...tabs.values()].sort((a, b) => b.bytes - a.bytes);
        const oldest = fullest?.keys.pop();
        if (!fullest || !oldest) break;
        const [key, item] = oldest;
        chosen.push(key);
        freed += item.bytes;
        fullest.bytes -= item.bytes;
      }
      return chosen;
    },

    lose(tabId, how) {
      const lost = losses.get(tabId) ?? { evicted: 0, outdated: 0 };
      lost[how] += 1;
      losses.set(tabId, lost);
    },
    losers: () => [...losses.keys()],
    forgive: (tabId) => void losses.delete(tabId),

    tabEntry(tabId, put, now) {
      const before = told.get(tabId);
      const lost = losses.get(tabId);
      const counted = put?.kind === 'tab' ? put : before;
      return {
        kind: 'tab',
        tabId,
        id: 'tab',
        at: counted?.at ?? now,
        requests: counted?.requests ?? 0,
        evicted: (before?.evicted ?? 0) + (lost?.evicted ?? 0),
        outdated: (before?.outdated ?? 0) + (lost?.outdated ?? 0),
      };
    },
  };
}
