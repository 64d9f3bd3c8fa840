/**
 * The panel's memory: journal entries in, one immutable snapshot out. Knows nothing of React or of
 * the browser; the core, the clock and the timer come in as arguments.
 */
import type { Analysis } from '../core/analysis.ts';
import type { Exchange } from '../core/exchange.ts';
import { createJoiner } from '../core/har/join.ts';
import type { History } from '../core/history.ts';
import type { JournalChange, RefusalEntry, TabEntry, WireEntry, WorkedEntry } from '../journal.ts';
import { type Arrangement, arrange, DEFAULT_ARRANGEMENT, type Item } from './arrange.ts';
import type { Row } from './row.ts';
import { toRow } from './row.ts';
import { createTimeline } from './timeline.ts';

export interface StoreOptions {
  analyse(exchange: Exchange, history: History): Analysis;
  /** Runs a task later; returns how to cancel it. */
  later(task: () => void, milliseconds: number): () => void;
}

export interface PanelState {
  /** Every row, oldest first. */
  rows: readonly Row[];
  /** What the list shows, in its order: rows and the heads of groups. */
  items: readonly Item[];
  arrangement: Arrangement;
  filterError: string;
  selected: string | null;
  /** How many rows the last batch added; for the live region. */
  arrived: number;
  counts: { shown: number; refused: number; requests: number; causes: number; handshakes: number };
  evicted: number;
  outdated: number;
}

export interface PanelStore {
  get(): PanelState;
  subscribe(listener: () => void): () => void;
  /** Takes a change of the journal over; `known` ones were there before the panel was opened. */
  apply(change: JournalChange, known?: boolean): void;
  /** Forgets everything, as after Clear. */
  clear(): void;
  select(id: string | null): void;
  arrange(change: Partial<Arrangement>): void;
  row(id: string): Row | undefined;
  /** The analysis of a row, made when it is asked for; null with `failure` set when it throws. */
  analysis(id: string): { analysis: Analysis | null; failure: string };
  /** The exchange that a row is compared with, or that history names. */
  exchange(id: string): Exchange | undefined;
  /** Everything that is known, in the order of time, for export. */
  exchanges(): readonly Exchange[];
}

/** How long what DevTools saw may wait for the same request from the worker before it is a row. */
const ALONE_AFTER = 1500;
/** How many analyses are kept for the details. */
const KEPT = 50;

export function createStore(options: StoreOptions): PanelStore {
  const refusals = new Map<string, RefusalEntry>();
  const wires = new Map<string, WireEntry>();
  const worked = new Map<string, WorkedEntry>();
  const workedBy = new Map<string, Exchange[]>();
  /** Exchange id by entry id. */
  const refusalIds = new Map<string, string>();
  const rows = new Map<string, Row>();
  let joiner = createJoiner();
  /** Id of the wire exchange by the id of the refusal that it was joined to. */
  const joinedTo = new Map<string, string>();
  const analyses = new Map<string, { analysis: Analysis | null; failure: string }>();
  const timeline = createTimeline();
  const listeners = new Set<() => void>();
  let tab: TabEntry | null = null;
  let cancelAlone: (() => void) | null = null;
  let sorted: readonly Row[] = [];
  let state: PanelState = {
    rows: [],
    items: [],
    arrangement: DEFAULT_ARRANGEMENT,
    filterError: '',
    selected: null,
    arrived: 0,
    counts: { shown: 0, refused: 0, requests: 0, causes: 0, handshakes: 0 },
    evicted: 0,
    outdated: 0,
  };

  function publish(change: Partial<PanelState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function show(change: Partial<PanelState> = {}): void {
    const arrangement = change.arrangement ?? state.arrangement;
    const { items, shown, error } = arrange(sorted, arrangement);
    const visible = arrangement.handshakes ? sorted : sorted.filter((row) => !row.handshake);
    const causes = new Set(visible.flatMap((row) => (row.cause ? [row.cause.id] : [])));
    publish({
      ...change,
      rows: sorted,
      items,
      filterError: error,
      counts: {
        shown,
        refused: visible.length,
        requests: Math.max(tab?.requests ?? 0, visible.length),
        causes: causes.size,
        handshakes: sorted.length - sorted.filter((row) => !row.handshake).length,
      },
      evicted: tab?.evicted ?? 0,
      outdated: tab?.outdated ?? 0,
    });
  }

  /** Takes over what the joiner made of refusals; a lonely wire that found its refusal is no row. */
  function takeJoined(ids: ReadonlySet<string>): void {
    for (const id of ids) {
      const joined = joiner.get(id);
      if (!joined) continue;
      if (joined.wire === null) joinedTo.delete(id);
      else {
        joinedTo.set(id, joined.wire);
        rows.delete(wireRowId(joined.wire));
        timeline.remove(wireRowId(joined.wire));
      }
      timeline.add(joined.exchange, true);
    }
  }

  function read(exchange: Exchange, history: History) {
    try {
      return { analysis: options.analyse(exchange, history), failure: '' };
    } catch (error) {
      return { analysis: null, failure: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Analyses the exchanges that are new or whose facts changed, in the order of time. */
  function derive(ids: ReadonlySet<string>): void {
    timeline.walk(ids, (exchange, history) => {
      const { analysis, failure } = read(exchange, history);
      const doubt = joiner.get(exchange.id)?.doubt ?? '';
      const resolvedBy = resolution(exchange);
      rows.set(exchange.id, toRow({ exchange, analysis, failure, doubt, resolvedBy }));
      analyses.delete(exchange.id);
    });
    sorted = [...rows.values()].sort((a, b) => a.at - b.at);
  }

  function resolution(exchange: Exchange): Exchange | null {
    const first = exchange.attempts[0];
    let earliest: Exchange | null = null;
    for (const other of workedBy.get(endpoint(first)) ?? []) {
      const at = other.attempts[0].sentAt;
      if (at > first.sentAt && (!earliest || at < earliest.attempts[0].sentAt)) earliest = other;
    }
    return earliest;
  }

  function markResolved(entries: readonly WorkedEntry[]): void {
    if (entries.length === 0) return;
    const endpoints = new Set(entries.map(({ exchange }) => endpoint(exchange.attempts[0])));
    for (const [id, row] of rows) {
      if (!endpoints.has(endpoint(row.exchange.attempts[0]))) continue;
      const resolvedBy = resolution(row.exchange);
      if (resolvedBy === row.resolvedBy) continue;
      const is = row.filterable.is.filter((word) => word !== 'open' && word !== 'resolved');
      const filterable = { ...row.filterable, is: [...is, resolvedBy ? 'resolved' : 'open'] };
      rows.set(id, { ...row, resolvedBy, filterable });
    }
    sorted = sorted.map((row) => rows.get(row.id) ?? row);
  }

  /** What only DevTools saw becomes rows, once the worker has had its time. */
  function adoptLonely(): void {
    const taken = new Set(joinedTo.values());
    const ids = new Set<string>();
    for (const wire of wires.values()) {
      const id = wireRowId(wire.exchange.id);
      if (taken.has(wire.exchange.id) || rows.has(id)) continue;
      ids.add(id);
      timeline.add({ ...wire.exchange, id });
    }
    if (ids.size === 0) return;
    derive(ids);
    show({ arrived: ids.size });
  }

  function drop(rowId: string): void {
    rows.delete(rowId);
    analyses.delete(rowId);
    timeline.remove(rowId);
  }

  function forgetWorked(exchange: Exchange): void {
    const key = endpoint(exchange.attempts[0]);
    const left = (workedBy.get(key) ?? []).filter((one) => one !== exchange);
    if (left.length > 0) workedBy.set(key, left);
    else workedBy.delete(key);
  }

  /** Forgets entries; returns the refusals that lost the facts of DevTools by it. */
  function removeAll(removed: JournalChange['removed']): Set<string> {
    const changed = new Set<string>();
    for (const { kind, id } of removed) {
      if (kind === 'refusal') {
        const own = refusalIds.get(id) ?? id;
        refusalIds.delete(id);
        refusals.delete(own);
        joinedTo.delete(own);
        drop(own);
        for (const other of joiner.remove([own])) changed.add(other);
      } else if (kind === 'wire') {
        const wire = wires.get(id);
        wires.delete(id);
        if (!wire) continue;
        drop(wireRowId(wire.exchange.id));
        for (const other of joiner.removeWires([wire.exchange.id])) changed.add(other);
      } else if (kind === 'worked') {
        const entry = worked.get(id);
        worked.delete(id);
        if (entry) forgetWorked(entry.exchange);
      } else if (kind === 'tab') tab = null;
    }
    return changed;
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply(change, known = false) {
      const dirty = removeAll(change.removed);
      const fresh: Exchange[] = [];
      const newWires: Exchange[] = [];
      const newlyWorked: WorkedEntry[] = [];
      for (const entry of change.put) {
        if (entry.kind === 'tab') tab = entry;
        else if (entry.kind === 'worked') {
          const older = worked.get(entry.id);
          if (older) forgetWorked(older.exchange);
          worked.set(entry.id, entry);
          const key = endpoint(entry.exchange.attempts[0]);
          workedBy.set(key, [...(workedBy.get(key) ?? []), entry.exchange]);
          newlyWorked.push(entry);
          timeline.add(entry.exchange);
        } else if (entry.kind === 'wire') {
          wires.set(entry.id, entry);
          newWires.push(entry.exchange);
        } else if (entry.kind === 'refusal') {
          refusalIds.set(entry.id, entry.exchange.id);
          refusals.set(entry.exchange.id, entry);
          fresh.push(entry.exchange);
          for (const exchange of entry.earlier) timeline.add(exchange);
        }
      }
      if (fresh.length > 0) for (const id of joiner.set(fresh)) dirty.add(id);
      if (newWires.length > 0) for (const id of joiner.setWires(newWires)) dirty.add(id);
      takeJoined(dirty);
      let arrived = 0;
      for (const id of dirty) if (!rows.has(id)) arrived += 1;
      if (dirty.size > 0 || change.removed.length > 0) derive(dirty);
      markResolved(newlyWorked);
      if (newWires.length > 0) {
        cancelAlone?.();
        cancelAlone = options.later(adoptLonely, ALONE_AFTER);
      }
      const selected = state.selected !== null && rows.has(state.selected) ? state.selected : null;
      show({ arrived: known ? 0 : arrived, selected });
    },
    clear() {
      for (const map of [refusals, refusalIds, wires, worked, workedBy, rows, joinedTo, analyses])
        map.clear();
      joiner = createJoiner();
      timeline.clear();
      tab = tab && { ...tab, requests: 0, evicted: 0, outdated: 0 };
      sorted = [];
      show({ selected: null, arrived: 0 });
    },
    select(id) {
      if (id !== state.selected) publish({ selected: id, arrived: 0 });
    },
    arrange(change) {
      show({ arrangement: { ...state.arrangement, ...change }, arrived: 0 });
    },
    row: (id) => rows.get(id),
    analysis(id) {
      const kept = analyses.get(id);
      if (kept) {
        analyses.delete(id);
        analyses.set(id, kept);
        return kept;
      }
      const row = rows.get(id);
      if (!row) return { analysis: null, failure: '' };
      const made = read(row.exchange, timeline.before(row.exchange));
      analyses.set(id, made);
      const [oldest] = analyses.keys();
      if (analyses.size > KEPT && oldest !== undefined) analyses.delete(oldest);
      return made;
    },
    exchange: (id) => timeline.get(id),
    exchanges: () => timeline.all(),
  };
}

const wireRowId = (id: string): string => `wire ${id}`;

/** Method, host and path: what "the same endpoint" means. */
function endpoint({ method, url }: { method: string; url: string }): string {
  return `${method} ${url.split(/[?#]/, 1)[0]}`;
}
