/** What the details of a row show: its own facts, and what the judge makes of them once it is asked. */
import type { Facts } from '../core/analysis.ts';
import { factsOf } from '../core/facts.ts';
import type { Session } from './judge/client.ts';
import type { Opened } from './judge/contract.ts';
import type { Row } from './row.ts';

/** A refusal with everything that is said of it. */
export interface Explained extends Facts, Opened {
  /** How many exchanges were known when it was asked for: what came later may bring other fixes. */
  known: number;
}

export type Details =
  | { state: 'asked' }
  | { state: 'failed'; failure: string }
  | { state: 'explained'; explained: Explained };

export interface OpenedRows {
  /** Asks the judge where nothing is known yet. */
  get(row: Row): Details;
  /** Asks ahead, for a row that may be opened next; one at a time. */
  prepare(row: Row): void;
  /** Asks again; what was known stays until the answer comes. */
  renew(row: Row): void;
  drop(id: string): void;
  clear(): void;
}

/** How many rows are kept. */
const KEPT = 50;
const ASKED: Details = { state: 'asked' };

/**
 * @param known how many exchanges are known now
 * @param changed is called when what is known of a row has come
 */
export function createOpenedRows(
  session: Pick<Session, 'open'>,
  known: () => number,
  changed: (id: string) => void,
): OpenedRows {
  const kept = new Map<string, { details: Details }>();
  let preparing = false;

  async function ask({ id, exchange }: Row, before: Details): Promise<void> {
    const entry = { details: before };
    const then = { known: known() };
    kept.delete(id);
    kept.set(id, entry);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    let details: Details;
    try {
      const answer = await session.open(id);
      details = { state: 'explained', explained: Object.assign(factsOf(exchange), answer, then) };
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      details = { state: 'failed', failure };
    }
    entry.details = details;
    // It may have been dropped, or asked again, in the meantime.
    if (kept.get(id) === entry) changed(id);
  }

  return {
    get(row) {
      if (row.failure !== '') return { state: 'failed', failure: row.failure };
      const entry = kept.get(row.id);
      if (!entry) {
        void ask(row, ASKED);
        return ASKED;
      }
      kept.delete(row.id);
      kept.set(row.id, entry);
      return entry.details;
    },
    prepare(row) {
      if (preparing || row.failure !== '' || kept.has(row.id)) return;
      preparing = true;
      void ask(row, ASKED).then(() => {
        preparing = false;
      });
    },
    renew(row) {
      void ask(row, kept.get(row.id)?.details ?? ASKED);
    },
    drop: (id) => kept.delete(id),
    clear: () => kept.clear(),
  };
}
