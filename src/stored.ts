/**
 * How an entry of the journal lies in its storage area: one key, one text of JSON. A text has a known
 * size in every browser, and cannot change under its reader.
 */
import type { Exchange } from './core/exchange.ts';
import { isExchange } from './core/valid.ts';
import type { Entry } from './journal.ts';

/** What stands under one key. `at` is outside of the text so that the oldest is found unread. */
export interface Stored {
  at: number;
  text: string;
}

/** `shared` holds an exchange that many refusals are compared with, so that it is stored once. */
export type StoredKind = Entry['kind'] | 'shared';

export interface Key {
  version: string;
  tabId: number;
  kind: StoredKind;
  id: string;
}

const KINDS: readonly string[] = [
  'refusal',
  'wire',
  'worked',
  'tab',
  'devtools',
  'frames',
  'shared',
];

/** Longest text of one entry, in UTF-16 units; what is longer is cut at its longest values. */
const TEXT_LIMIT = 1_500_000;

export const keyOf = (version: string, tabId: number, kind: StoredKind, id: string): string =>
  `v${version}/${tabId}/${kind}/${id}`;

/** The parts of a key of any version of the journal, or null if it is none of its keys. */
export function parseKey(key: string): Key | null {
  const match = /^v([^/]*)\/(-?\d+)\/([a-z]+)\//.exec(key);
  if (!match) return null;
  const [all, version = '', tab = '', kind = ''] = match;
  if (!KINDS.includes(kind)) return null;
  return { version, tabId: Number(tab), kind: kind as StoredKind, id: key.slice(all.length) };
}

/** The tab of a key of the journal in any version, or null if it is no such key. */
export function tabOfKey(key: string): number | null {
  const tab = /^v[^/]*\/(-?\d+)\//.exec(key)?.[1];
  return tab === undefined ? null : Number(tab);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export const isStored = (value: unknown): value is Stored =>
  isRecord(value) && typeof value.at === 'number' && typeof value.text === 'string';

/**
 * Upper bound of the bytes that a text takes in any browser: engines keep it in one byte a character,
 * in two, or in UTF-8.
 */
export function bytesOf(key: string, stored: Stored): number {
  const wide = /[^\0-\x7f]/.test(stored.text);
  return key.length + 64 + stored.text.length * (wide ? 3 : 1);
}

/** JSON in which no single value makes the whole longer than the limit; what was cut says so. */
function toText(value: unknown): string {
  let text = JSON.stringify(value);
  for (let longest = 262_144; text.length > TEXT_LIMIT && longest >= 64; longest /= 4) {
    text = JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'string' && part.length > longest
        ? `${part.slice(0, longest)}… [cut here: ${part.length - longest} more characters]`
        : part,
    );
  }
  return text;
}

/** What has to stand in the area for an entry: the entry itself, last, and what it shares. */
export function encode(version: string, entry: Entry): [key: string, stored: Stored][] {
  const { at, tabId, kind, id } = entry;
  const items: [string, Stored][] = [];
  let value: object = entry;
  if (entry.kind === 'refusal') {
    for (const exchange of entry.earlier) {
      const key = keyOf(version, tabId, 'shared', exchange.id);
      items.push([key, { at, text: toText(exchange) }]);
    }
    value = { ...entry, earlier: entry.earlier.map((exchange) => exchange.id) };
  }
  items.push([keyOf(version, tabId, kind, id), { at, text: toText(value) }]);
  return items;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isCount = (value: unknown): boolean => typeof value === 'number' && value >= 0;

/**
 * Reads an entry back; null where it is not one. `shared` gives the text of a shared exchange: one
 * that is gone is left out.
 */
export function decode(
  key: Key,
  stored: Stored,
  shared: (id: string) => string | undefined,
): Entry | null {
  const value = parse(stored.text);
  const { tabId, kind, id } = key;
  if (!isRecord(value) || value.kind !== kind || value.tabId !== tabId || value.id !== id) {
    return null;
  }
  const common = { tabId, id, at: stored.at };
  switch (kind) {
    case 'refusal': {
      if (!isExchange(value.exchange) || !Array.isArray(value.earlier)) return null;
      const earlier: Exchange[] = [];
      for (const other of value.earlier) {
        const text = typeof other === 'string' ? shared(other) : undefined;
        const exchange = text === undefined ? undefined : parse(text);
        if (isExchange(exchange)) earlier.push(exchange);
      }
      return { kind, ...common, exchange: value.exchange, earlier };
    }
    case 'wire':
    case 'worked':
      return isExchange(value.exchange) ? { kind, ...common, exchange: value.exchange } : null;
    case 'tab': {
      const { requests, evicted, outdated } = value;
      if (!isCount(requests) || !isCount(evicted) || !isCount(outdated)) return null;
      return {
        kind,
        ...common,
        requests: Number(requests),
        evicted: Number(evicted),
        outdated: Number(outdated),
      };
    }
    case 'devtools':
      return { kind, ...common };
    case 'frames': {
      const { origins } = value;
      if (!Array.isArray(origins)) return null;
      return { kind, ...common, origins: origins.filter((origin) => typeof origin === 'string') };
    }
    case 'shared':
      return null;
  }
}
