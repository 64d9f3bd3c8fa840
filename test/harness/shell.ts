/** A shell out of plain values: a Map as the storage area, switches instead of a browser. */

import type { Replay } from '../../src/core/replay.ts';
import {
  type Entry,
  openJournal,
  type StorageAreaLike,
  type StorageChanges,
} from '../../src/journal.ts';
import { copyText } from '../../src/panel/clipboard.ts';
import type { PageAnswer } from '../../src/panel/prove/page.ts';
import type { PanelLayout, PanelSettings, Shell, Theme } from '../../src/panel/shell.ts';
import { manyEntries } from './cases.ts';

export const TAB = 1;

export interface HarnessOptions {
  devtools: Shell['devtools'];
  theme: Theme;
  access: boolean;
  recording: boolean;
}

/** A storage area in a Map that reports its own writes, as browsers do. */
export function mapArea(): { area: StorageAreaLike; changes: StorageChanges } {
  const map = new Map<string, unknown>();
  const listeners = new Set<Parameters<StorageChanges['addListener']>[0]>();
  const report = (changes: Record<string, { newValue?: unknown }>) => {
    for (const listener of listeners) listener(changes);
  };
  const keysOf = (keys: null | string | string[]) =>
    keys === null ? [...map.keys()] : typeof keys === 'string' ? [keys] : keys;
  return {
    area: {
      async get(keys) {
        return structuredClone(
          Object.fromEntries(
            keysOf(keys).flatMap((key) => (map.has(key) ? [[key, map.get(key)]] : [])),
          ),
        );
      },
      async set(items) {
        for (const [key, value] of Object.entries(items)) map.set(key, structuredClone(value));
        report(
          Object.fromEntries(
            Object.entries(items).map(([key, newValue]) => [
              key,
              { newValue: structuredClone(newValue) },
            ]),
          ),
        );
      },
      async remove(keys) {
        const gone = keysOf(keys).filter((key) => map.delete(key));
        report(Object.fromEntries(gone.map((key) => [key, {}])));
      },
    },
    changes: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
}

/** A value that can be watched. */
function variable<T>(value: T) {
  const listeners = new Set<(value: T) => void>();
  return {
    get: () => value,
    set(next: T) {
      value = next;
      for (const listener of listeners) listener(next);
    },
    watch(listener: (value: T) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function createHarness(options: HarnessOptions) {
  const { area, changes } = mapArea();
  const journal = openJournal(area, changes);
  const theme = variable<Theme>(options.theme);
  const access = variable(options.access);
  const gone = variable(false);
  const settings = variable<PanelSettings>({
    recording: options.recording,
    preserveLog: false,
    onlyWithDevtools: false,
  });
  const copied: string[] = [];
  const saved: { name: string; text: string }[] = [];
  const shownInNetwork: string[] = [];
  const sent: Replay[] = [];
  let pageAnswer = async (_request: Replay): Promise<PageAnswer> => ({
    outcome: 'answered',
    status: 200,
    redirected: false,
    origin: 'https://app.example.test',
  });
  let layout: PanelLayout | null = null;
  let number = 0;
  const shell: Shell = {
    devtools: options.devtools,
    version: '0.0.0',
    theme: { current: theme.get, watch: theme.watch },
    now: Date.now,
    journal: {
      list: () => journal.list(TAB),
      watch: (listener) => journal.watch(TAB, listener),
      clear: () => journal.clear(TAB),
    },
    settings: {
      read: async () => settings.get(),
      write: async (change) => settings.set({ ...settings.get(), ...change }),
      watch: settings.watch,
    },
    layout: {
      read: async () => layout,
      write: async (next) => {
        layout = next;
      },
    },
    hostAccess: {
      has: async () => access.get(),
      ask: async () => {
        access.set(true);
        return true;
      },
      watch: access.watch,
    },
    fetch: async (url) => ({ ok: false, status: 404, text: async () => `nothing at ${url}` }),
    async copy(text) {
      copied.push(text);
      await copyText(text);
      return true;
    },
    save: (name, _type, text) => saved.push({ name, text }),
    reload: () => undefined,
    async sendFromPage(request) {
      sent.push(request);
      return pageAnswer(request);
    },
    ...(options.devtools === 'chromium' && {
      showInNetwork: (filter: string) => shownInNetwork.push(filter),
    }),
    onGone: (listener) => gone.watch(listener),
  };
  return {
    shell,
    journal,
    copied,
    saved,
    shownInNetwork,
    /** What was sent from the inspected page. */
    sent,
    /** What the inspected page makes of the next requests. */
    answerPage(answer: typeof pageAnswer) {
      pageAnswer = answer;
    },
    setTheme: theme.set,
    setAccess: access.set,
    /** As when the extension is updated under the open panel. */
    leave: () => gone.set(true),
    /** Refusals that happen now. */
    async arrive(count: number): Promise<void> {
      number += 1;
      await journal.put(manyEntries(count, Date.now(), `live${number}`));
    },
    put: (entries: readonly Entry[]) => journal.put(entries),
    settings: settings.get,
  };
}
