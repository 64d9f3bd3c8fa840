import type { Judge } from './judge/client.ts';
import type { PanelStore } from './store.ts';

/** How many entries are taken over at once: some milliseconds of work. */
const PIECE = 200;

/**
 * Fills a store with the requests of a HAR file. It is read by the judge and taken over piece by
 * piece: a long one must not keep the panel from answering.
 * @throws Error that says in a sentence why it cannot be read
 */
export async function importHar(text: string, judge: Judge, store: PanelStore): Promise<void> {
  const { file, entries } = await judge.read(text);
  for (let from = 0; from < entries; from += PIECE) {
    store.apply({ put: await judge.entries(file, from, PIECE), removed: [] });
  }
}
