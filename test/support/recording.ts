/** Event lists as the browsers delivered them, against the servers of test/lab. */
import { readFileSync } from 'node:fs';
import type { Details, Heard } from '../../src/background/flight.ts';

export interface Recording {
  id: string;
  expected: { status: number; method: string; path: string };
  events: { event: Heard['event']; ear: Heard['ear']; details: Details }[];
  /** Entries of devtools.network, each with what `getContent` answered. */
  har: { entry: Record<string, unknown>; content: unknown[] }[];
}

export type RecordedBrowser = 'chromium-light' | 'chromium-full' | 'firefox';

export function recordings(browser: RecordedBrowser): Recording[] {
  const file = new URL(`../recordings/${browser}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

export function recording(browser: RecordedBrowser, id: string): Recording {
  const found = recordings(browser).find((one) => one.id === id);
  if (!found) throw new Error(`no recording of ${id} in ${browser}`);
  return found;
}
