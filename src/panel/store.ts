/**
 * The panel's memory: journal entries in, one immutable snapshot out. Knows nothing of React or of
 * the browser; the core, the clock and the timer come in as arguments.
 */
import type { Analysis } from '../core/analysis.ts';
import type { Exchange } from '../core/exchange.ts';
import type { History } from '../core/history.ts';
import type {
  Entry,
  JournalChange,
  RefusalEntry,
  TabEntry,
  WireEntry,
  WorkedEntry,
} from '../journal.ts';
import { type Arrangement, arrange, DEFAULT_ARRANGEMENT, type Item } from './arrange.ts';
import type { Row } from './row.ts';
import { toRow } from './row.ts';
import { createTimeline } from './timeline.ts';

/** A refused exchange with the facts that DevTools added to it. */
export interface Joined {
  exchange: Exchange;
  doubt: string | null;
}

export interface StoreOptions {
  analyse(exchange: Exchange, history: History): Analysis;
  /** The wire exchange among the candidates that is this one, merged into it; null if none is. */
  join(exchange: Exchange, wires: readonly Exchange[]): (Joined & { wire: string }) | null;
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
  apply(change: JournalChange): void;
  /** Forgets everything, as after Clear. */
  clear(): void;
  select(id: string | null): void;
  arrange(change: Partial<Arrangement>): void;
  row(id: string): Row | undefined;
  /** The analysis of a row, made when it is asked for; null with `failure` set when it throws. */
  analysis(id: string): { analysis: Analysis | null; failure: string };
  /** The exchange that a row is compared with, or that history names. */
  exchange(id: string): Exchange | undefined;
}

/** How long what DevTools saw may wait for the same request from the worker before it is a row. */
const ALONE_AFTER = 1500;
/** How many analyses are kept for the details. */
const KEPT = 50;

export function createStore(options: StoreOptions): PanelStore {
  const refusals = new Map<string, RefusalEntry>();
  const wires = new Map<string, WireEntry>();
  const worked = new Map<string, WorkedEntry>();
  /** Exchange id by entry id. */
  const refusalIds = new Map<string, string>();
  const rows = new Map<string, Row>();
  /** Wire id by the id of the refusal that it was joined to. */
  const joinedTo = new Map<string, string>();
  const merged = new Map<string, Joined>();
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

  /** Joins what is new on either side, one to one; returns the refusals that gained facts. */
  function joinWires(fresh: ReadonlySet<string>, newWires: ReadonlySet<string>): Set<string> {
    const changed = new Set<string>();
    if (wires.size === 0) return changed;
    const free = new Map<string, WireEntry[]>();
    const taken = new Set(joinedTo.values());
    const keys = new Set<string>();
    for (const wire of wires.values()) {
      const key = joinKey(wire.exchange);
      if (newWires.has(wire.id)) keys.add(key);
      if (taken.has(wire.id)) continue;
      const known = free.get(key);
      if (known) known.push(wire);
      else free.set(key, [wire]);
    }
    for (const [id, { exchange }] of refusals) {
      if (!fresh.has(id) && !keys.has(joinKey(exchange))) continue;
      const already = joinedTo.get(id);
      if (already !== undefined && !fresh.has(id) && !newWires.has(already)) continue;
      const own = already === undefined ? undefined : wires.get(already);
      const candidates = own ? [own] : (free.get(joinKey(exchange)) ?? []);
      if (candidates.length === 0) continue;
      const found = options.join(
        exchange,
        candidates.map((wire) => wire.exchange),
      );
      const wire = found && candidates.find((one) => one.exchange.id === found.wire);
      if (!found || !wire) continue;
      candidates.splice(candidates.indexOf(wire), 1);
      joinedTo.set(id, wire.id);
      merged.set(id, { exchange: found.exchange, doubt: found.doubt });
      rows.delete(wireRowId(wire));
      timeline.remove(wireRowId(wire));
      changed.add(id);
    }
    return changed;
  }

  function exchangeOf(id: string): Joined | undefined {
    const joined = merged.get(id);
    if (joined) return joined;
    const refusal = refusals.get(id);
    return refusal && { exchange: refusal.exchange, doubt: null };
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
      const doubt = merged.get(exchange.id)?.doubt ?? '';
      const resolvedBy = resolution(exchange);
      rows.set(exchange.id, toRow({ exchange, analysis, failure, doubt, resolvedBy }));
      analyses.delete(exchange.id);
    });
    sorted = [...rows.values()].sort((a, b) => a.at - b.at);
  }

  function resolution(exchange: Exchange): Exchange | null {
    const first = exchange.attempts[0];
    const key = endpoint(first);
    let earliest: Exchange | null = null;
    for (const entry of worked.values()) {
      const other = entry.exchange.attempts[0];
      if (other.sentAt <= first.sentAt || endpoint(other) !== key) continue;
      if (!earliest || other.sentAt < earliest.attempts[0].sentAt) earliest = entry.exchange;
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
      const id = wireRowId(wire);
      if (taken.has(wire.id) || rows.has(id)) continue;
      ids.add(id);
      timeline.add({ ...wire.exchange, id });
    }
    if (ids.size === 0) return;
    derive(ids);
    show({ arrived: ids.size });
  }

  function remove(kind: Entry['kind'], id: string): void {
    if (kind === 'refusal') {
      const own = refusalIds.get(id) ?? id;
      refusalIds.delete(id);
      for (const map of [refusals, merged, joinedTo, rows, analyses]) map.delete(own);
      timeline.remove(own);
    } else if (kind === 'wire') {
      const wire = wires.get(id);
      if (wire) {
        rows.delete(wireRowId(wire));
        timeline.remove(wireRowId(wire));
      }
      wires.delete(id);
    } else if (kind === 'worked') worked.delete(id);
    else if (kind === 'tab') tab = null;
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply(change) {
      for (const { kind, id } of change.removed) remove(kind, id);
      const fresh = new Set<string>();
      const newlyWorked: WorkedEntry[] = [];
      const newWires = new Set<string>();
      for (const entry of change.put) {
        if (entry.kind === 'tab') tab = entry;
        else if (entry.kind === 'worked') {
          worked.set(entry.id, entry);
          newlyWorked.push(entry);
          timeline.add(entry.exchange);
        } else if (entry.kind === 'wire') {
          wires.set(entry.id, entry);
          newWires.add(entry.id);
        } else if (entry.kind === 'refusal') {
          refusalIds.set(entry.id, entry.exchange.id);
          refusals.set(entry.exchange.id, entry);
          merged.delete(entry.exchange.id);
          fresh.add(entry.exchange.id);
          for (const exchange of entry.earlier) timeline.add(exchange);
        }
      }
      const joined = joinWires(fresh, newWires);
      const dirty = new Set([...fresh, ...joined]);
      let arrived = 0;
      for (const id of dirty) {
        const known = exchangeOf(id);
        if (known) timeline.add(known.exchange, true);
        if (!rows.has(id)) arrived += 1;
      }
      if (dirty.size > 0 || change.removed.length > 0) derive(dirty);
      markResolved(newlyWorked);
      if (newWires.size > 0) {
        cancelAlone?.();
        cancelAlone = options.later(adoptLonely, ALONE_AFTER);
      }
      const selected = state.selected !== null && rows.has(state.selected) ? state.selected : null;
      show({ arrived, selected });
    },
    clear() {
      for (const map of [refusals, refusalIds, wires, worked, rows, joinedTo, merged, analyses]) {
        map.clear();
      }
      timeline.clear();
      tab = tab && { ...tab, requests: 0, evicted: 0, outdated: 0 };
      sorted = [];
      show({ selected: null, arrived: 0 });
    },
    select(id) {
      if (id !== state.selected) publish({ selected: id });
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
  };
}

const wireRowId = (wire: WireEntry): string => `wire ${wire.id}`;

const joinKey = (exchange: Exchange): string => {
  const last = exchange.attempts[exchange.attempts.length - 1] ?? exchange.attempts[0];
  return `${last.method} ${last.url.split('#', 1)[0]}`;
};

/** Method, host and path: what "the same endpoint" means. */
function endpoint({ method, url }: { method: string; url: string }): string {
  return `${method} ${url.split(/[?#]/, 1)[0]}`;
}
