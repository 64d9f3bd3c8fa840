/** A Map as storage area: a JSON round trip for every value, and change events as browsers send them. */
import type { StorageAreaLike, StorageChanges } from '../../src/journal.ts';

type Changed = Parameters<StorageChanges['addListener']>[0];

export interface MapArea extends StorageAreaLike {
  readonly items: Map<string, string>;
  readonly changes: StorageChanges;
  /** The item counts of the `set` calls so far. */
  readonly writes: number[];
  /** Makes `set` fail while the predicate holds. */
  refuse: (items: Record<string, unknown>) => boolean;
  /** Bytes of all values. */
  bytes(): number;
}

export function mapArea(): MapArea {
  const items = new Map<string, string>();
  const listeners = new Set<Changed>();
  const writes: number[] = [];
  const tell = (changes: Record<string, { newValue?: unknown }>) => {
    if (Object.keys(changes).length === 0) return;
    queueMicrotask(() => {
      for (const listener of listeners) listener(changes);
    });
  };
  const area: MapArea = {
    items,
    writes,
    changes: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
    refuse: () => false,
    bytes: () => [...items].reduce((sum, [key, value]) => sum + key.length + value.length, 0),
    async get(keys) {
      const wanted = keys === null ? [...items.keys()] : [keys].flat();
      const found: Record<string, unknown> = {};
      for (const key of wanted) {
        const text = items.get(key);
        if (text !== undefined) found[key] = JSON.parse(text);
      }
      return found;
    },
    async set(values) {
      if (area.refuse(values)) throw new Error('quota exceeded');
      writes.push(Object.keys(values).length);
      const changes: Record<string, { newValue?: unknown }> = {};
      for (const [key, value] of Object.entries(values)) {
        const text = JSON.stringify(value);
        items.set(key, text);
        changes[key] = { newValue: JSON.parse(text) };
      }
      tell(changes);
    },
    async remove(keys) {
      const changes: Record<string, { newValue?: unknown }> = {};
      for (const key of [keys].flat()) if (items.delete(key)) changes[key] = {};
      tell(changes);
    },
  };
  return area;
}
