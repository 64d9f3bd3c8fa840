/** What the user has switched; kept in `storage.local`, validated whenever it is read. */
import type { StorageAreaLike, StorageChanges } from './journal.ts';

export interface Settings {
  /** Refusals are noted down. */
  recording: boolean;
  /** A navigation of the tab keeps what was noted. */
  preserveLog: boolean;
  /** Tabs whose DevTools is closed are not listened to. */
  onlyWithDevtools: boolean;
  /** How the panel is arranged; only the panel knows its shape, and validates it. */
  layout: unknown;
}

export const DEFAULT_SETTINGS: Settings = {
  recording: true,
  preserveLog: false,
  onlyWithDevtools: false,
  layout: null,
};

const KEY = 'settings';

/** Reads a stored value; whatever is missing or of the wrong type gets its default. */
export function readSettings(value: unknown): Settings {
  const stored: Partial<Record<keyof Settings, unknown>> =
    typeof value === 'object' && value !== null ? value : {};
  const flag = (name: 'recording' | 'preserveLog' | 'onlyWithDevtools'): boolean => {
    const found = stored[name];
    return typeof found === 'boolean' ? found : DEFAULT_SETTINGS[name];
  };
  return {
    recording: flag('recording'),
    preserveLog: flag('preserveLog'),
    onlyWithDevtools: flag('onlyWithDevtools'),
    layout: stored.layout ?? null,
  };
}

export interface SettingsStore {
  read(): Promise<Settings>;
  /** Changes the named ones, keeps the others. */
  write(change: Partial<Settings>): Promise<void>;
  /** Calls the listener after every change, by whatever context; returns how to stop. */
  watch(listener: (settings: Settings) => void): () => void;
}

/** Opens the settings in a storage area. */
export function openSettings(area: StorageAreaLike, changes: StorageChanges): SettingsStore {
  // One change at a time: two of them at once would each keep the other's old value.
  let last: Promise<unknown> = Promise.resolve();
  const read = async () => readSettings((await area.get(KEY))[KEY]);
  return {
    read,
    write(change) {
      const written = last.then(async () => area.set({ [KEY]: { ...(await read()), ...change } }));
      last = written.catch(() => undefined);
      return written;
    },
    watch(listener) {
      const heard = (changed: Record<string, unknown>) => {
        const change = changed[KEY] as { newValue?: unknown } | undefined;
        if (change) listener(readSettings(change.newValue));
      };
      changes.addListener(heard);
      return () => changes.removeListener(heard);
    },
  };
}
