/**
 * The panel's memory: journal entries in, one immutable snapshot out. Knows nothing of React or of
 * the browser; the judge and the timer come in as arguments.
 */
import type { Exchange } from '../core/exchange.ts';
import { isRefused } from '../core/facts.ts';
import { createJoiner } from '../core/har/join.ts';
import type { JournalChange, TabEntry, WireEntry, WorkedEntry } from '../journal.ts';
import { type Arrangement, arrange, DEFAULT_ARRANGEMENT, type Item } from './arrange.ts';
import { createGrants } from './grants.ts';
import type { Judge, Session } from './judge/client.ts';
import type { Verdict } from './judge/contract.ts';
import { createKnown } from './known.ts';
import { createOpenedRows, type Details } from './opened.ts';
import { type Row, toRow, withResolution, withVerdict } from './row.ts';

export interface StoreOptions {
  judge: Pick<Judge, 'session'>;
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
  /** The row whose details are shown: the selected one as soon as there is something to show, until they are closed. */
  opened: string | null;
  /** How many rows the last batch added; for the live region. */
  arrived: number;
  counts: { shown: number; refused: number; requests: number; causes: number; handshakes: number };
  /** How many requests wait for the judge. */
  unjudged: number;
  /** How many exchanges are known, refused or not. */
  known: number;
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
  /** Selects a row, or the head of a group, and opens the details of the row. */
  select(id: string | null): void;
  /** Has the details of a row made ready, for it may be opened next. */
  prepare(id: string): void;
  /** Closes the details; the row stays selected. */
  hide(): void;
  arrange(change: Partial<Arrangement>): void;
  row(id: string): Row | undefined;
  /** What the details of a row show; the judge is asked for it, a change is told when it has come. */
  details(row: Row): Details;
  /** What could be tried with a refused request, after all that was seen. */
  fixes: Session['fixes'];
  recomputeDigest: Session['recomputeDigest'];
  /** The faults of all answers, for those who own the servers. */
  owners(): ReturnType<Session['owners']>;
  /** The exchange that a row is compared with, or that history names. */
  exchange(id: string): Exchange | undefined;
  /** Everything that is known, in the order of time, for export. */
  exchanges(): readonly Exchange[];
  /** Lets the judge forget it. */
  close(): void;
}

/** How long what DevTools saw may wait for the same request from the worker before it is a row. */
const ALONE_AFTER = 1500;
/** How long a new row may wait to be listed with its cause, and its details to be shown with it. */
const WITH_CAUSE = 100;
/** How often the list is shown anew while many verdicts come in. */
const SHOWN_EVERY = 50;

export function createStore({ judge, later }: StoreOptions): PanelStore {
  const wires = new Map<string, WireEntry>();
  const worked = new Map<string, WorkedEntry>();
  const workedBy = new Map<string, Exchange[]>();
  /** Exchange id by entry id. */
  const refusalIds = new Map<string, string>();
  const rows = new Map<string, Row>();
  /** New rows that are not listed yet, for they come with their cause in a moment; true of those to announce. */
  const held = new Map<string, boolean>();
  let joiner = createJoiner();
  /** Id of the wire exchange by the id of the refusal that it was joined to. */
  const joinedTo = new Map<string, string>();
  const grants = createGrants();
  const known = createKnown();
  const session = judge.session({ judged: takeVerdicts, all: known.all });
  const openedRows = createOpenedRows(session, () => known.size, showDetails);
  const listeners = new Set<() => void>();
  let tab: TabEntry | null = null;
  let cancelAlone: (() => void) | null = null;
  let cancelRelease: (() => void) | null = null;
  let cancelShow: (() => void) | null = null;
  let cancelOpen: (() => void) | null = null;
  /** The row that is to be opened as soon as there is something to show of it. */
  let wanted: string | null = null;
  let listed: readonly Row[] = [];
  /** Whether `listed` has to be made anew of the rows. */
  let stale = false;
  let arrived = 0;
  let state: PanelState = {
    rows: [],
    items: [],
    arrangement: DEFAULT_ARRANGEMENT,
    filterError: '',
    selected: null,
    opened: null,
    arrived: 0,
    counts: { shown: 0, refused: 0, requests: 0, causes: 0, handshakes: 0 },
    unjudged: 0,
    known: 0,
    evicted: 0,
    outdated: 0,
  };

  function publish(change: Partial<PanelState>): void {
    state = { ...state, arrived: 0, ...change };
    for (const listener of listeners) listener();
  }

  function show(change: Partial<PanelState> = {}): void {
    cancelShow?.();
    cancelShow = null;
    if (stale) {
      listed = [...rows.values()].filter(({ id }) => !held.has(id)).sort((a, b) => a.at - b.at);
      stale = false;
    }
    const arrangement = change.arrangement ?? state.arrangement;
    const { items, shown, error } = arrange(listed, arrangement);
    const open = listed.filter((row) => !row.handshake);
    const visible = arrangement.handshakes ? listed : open;
    const causes = new Set(visible.flatMap((row) => (row.cause ? [row.cause.id] : [])));
    const news = arrived;
    arrived = 0;
    publish({
      ...change,
      rows: listed,
      items,
      filterError: error,
      arrived: news,
      counts: {
        shown,
        refused: visible.length,
        requests: Math.max(tab?.requests ?? 0, visible.length),
        causes: causes.size,
        handshakes: listed.length - open.length,
      },
      unjudged: known.unjudged.size,
      known: known.size,
      evicted: tab?.evicted ?? 0,
      outdated: tab?.outdated ?? 0,
    });
  }

  /**
   * Takes over what the joiner made of refusals; a lonely wire that found its refusal is no row.
   * @returns the row that stands for the one that went, by its id
   */
  function takeJoined(ids: ReadonlySet<string>): Map<string, string> {
    const moved = new Map<string, string>();
    for (const id of ids) {
      const joined = joiner.get(id);
      if (!joined) continue;
      if (joined.wire === null) joinedTo.delete(id);
      else {
        joinedTo.set(id, joined.wire);
        moved.set(wireRowId(joined.wire), id);
        drop(wireRowId(joined.wire));
      }
      known.add(joined.exchange, true);
    }
    return moved;
  }

  /** Makes the rows of exchanges that are new or whose facts changed, and has them judged. */
  function derive(ids: ReadonlySet<string>, announce: boolean): void {
    for (const id of ids) {
      const exchange = known.get(id);
      if (!exchange) continue;
      const before = rows.get(id);
      const row = toRow(exchange, joiner.get(id)?.doubt ?? '', resolution(exchange));
      // What was said of it stays until it is judged anew.
      rows.set(id, before?.cause && before.verdict ? withVerdict(row, before.verdict) : row);
      if (!before) held.set(id, announce);
      known.judge(id);
    }
    stale = true;
    if (held.size > 0) cancelRelease ??= later(release, WITH_CAUSE);
  }

  /** Lists the new rows whose cause takes its time. */
  function release(): void {
    cancelRelease = null;
    if (held.size === 0) return;
    for (const id of held.keys()) list(id);
    show();
  }

  function list(id: string): void {
    if (held.get(id)) arrived += 1;
    if (held.delete(id)) stale = true;
  }

  function takeVerdicts(verdicts: readonly Verdict[]): void {
    for (const verdict of verdicts) {
      const { id } = verdict;
      const row = rows.get(id);
      if (!row) continue;
      const { exchange, doubt, resolvedBy } = row;
      const next = withVerdict(row.verdict ? toRow(exchange, doubt, resolvedBy) : row, verdict);
      rows.set(id, next);
      known.judged(id);
      list(id);
      stale = true;
      if (id === state.opened || id === wanted) openedRows.renew(next);
      else openedRows.drop(id);
    }
    if (known.unjudged.size === 0) show();
    else cancelShow ??= later(show, SHOWN_EVERY);
  }

  /** What is known of the details of a row has changed. */
  function showDetails(id: string): void {
    if (id === wanted) open(id);
    else if (id === state.opened) publish({});
  }

  function open(id: string | null, change: Partial<PanelState> = {}): void {
    cancelOpen?.();
    cancelOpen = null;
    wanted = null;
    publish({ ...change, opened: id });
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
      if (resolvedBy !== row.resolvedBy) rows.set(id, withResolution(row, resolvedBy));
    }
    stale = true;
  }

  /** Completes what is known already; returns the rows whose token may be told of by it. */
  function completeKnown(): string[] {
    let since = Number.POSITIVE_INFINITY;
    for (const exchange of known.exchanges()) {
      const whole = grants.complete(exchange);
      if (whole === exchange) continue;
      known.add(whole, true);
      since = Math.min(since, whole.attempts[0].sentAt);
    }
    return [...rows.values()]
      .filter(({ at, token }) => at >= since && token.state === 'none')
      .map(({ id }) => id);
  }

  /** What only DevTools saw becomes rows, once the worker has had its time. */
  function adoptLonely(): void {
    const taken = new Set(joinedTo.values());
    const ids = new Set<string>();
    for (const wire of wires.values()) {
      const id = wireRowId(wire.exchange.id);
      if (taken.has(wire.exchange.id) || rows.has(id)) continue;
      ids.add(id);
      known.add({ ...wire.exchange, id });
    }
    if (ids.size === 0) return;
    derive(ids, true);
    known.tell(session);
    show();
  }

  function drop(rowId: string): void {
    if (rows.delete(rowId)) stale = true;
    held.delete(rowId);
    openedRows.drop(rowId);
    known.remove(rowId);
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
        joinedTo.delete(own);
        drop(own);
        for (const other of joiner.remove([own])) changed.add(other);
      } else if (kind === 'wire') {
        const wire = wires.get(id);
        wires.delete(id);
        grants.remove(id);
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
    apply(change, old = false) {
      const dirty = removeAll(change.removed);
      const fresh: Exchange[] = [];
      const newWires: Exchange[] = [];
      const newlyWorked: WorkedEntry[] = [];
      let granted = false;
      for (const entry of change.put) {
        if (entry.kind === 'tab') tab = entry;
        else if (entry.kind === 'worked') {
          const older = worked.get(entry.id);
          if (older) forgetWorked(older.exchange);
          worked.set(entry.id, entry);
          const key = endpoint(entry.exchange.attempts[0]);
          workedBy.set(key, [...(workedBy.get(key) ?? []), entry.exchange]);
          newlyWorked.push(entry);
          known.add(entry.exchange);
        } else if (entry.kind === 'wire' && !isRefused(entry.exchange)) {
          grants.add(entry.id, entry.exchange);
          granted = true;
        } else if (entry.kind === 'wire') {
          wires.set(entry.id, entry);
          newWires.push(entry.exchange);
        } else if (entry.kind === 'refusal') {
          refusalIds.set(entry.id, entry.exchange.id);
          fresh.push(entry.exchange);
          for (const exchange of entry.earlier) {
            if (!known.get(exchange.id)) known.add(grants.complete(exchange));
          }
        }
      }
      if (granted) for (const id of completeKnown()) dirty.add(id);
      if (fresh.length > 0) for (const id of joiner.set(fresh)) dirty.add(id);
      if (newWires.length > 0) for (const id of joiner.setWires(newWires)) dirty.add(id);
      const moved = takeJoined(dirty);
      derive(dirty, !old);
      markResolved(newlyWorked);
      known.tell(session);
      if (newWires.length > 0) {
        cancelAlone?.();
        cancelAlone = later(adoptLonely, ALONE_AFTER);
      }
      const still = (id: string | null) => {
        const now = id === null ? null : (moved.get(id) ?? id);
        return now !== null && rows.has(now) ? now : null;
      };
      show({ selected: still(state.selected), opened: still(state.opened) });
    },
    clear() {
      for (const map of [refusalIds, wires, worked, workedBy, rows, held, joinedTo]) map.clear();
      joiner = createJoiner();
      grants.clear();
      known.clear();
      openedRows.clear();
      session.clear();
      tab = tab && { ...tab, requests: 0, evicted: 0, outdated: 0 };
      stale = true;
      open(null, { selected: null });
      show();
    },
    select(id) {
      if (id === state.selected && (id === state.opened || id === wanted)) return;
      const row = id === null ? undefined : rows.get(id);
      if (!row || openedRows.get(row).state !== 'asked') {
        open(row?.id ?? null, { selected: id });
        return;
      }
      // The details before stay until there is something to show in their place.
      cancelOpen?.();
      wanted = id;
      publish({ selected: id });
      cancelOpen = later(() => open(rows.has(row.id) ? row.id : null), WITH_CAUSE);
    },
    prepare(id) {
      const row = rows.get(id);
      if (row) openedRows.prepare(row);
    },
    hide: () => open(null),
    arrange(change) {
      show({ arrangement: { ...state.arrangement, ...change } });
    },
    row: (id) => rows.get(id),
    details: openedRows.get,
    fixes: session.fixes,
    recomputeDigest: session.recomputeDigest,
    owners: () => session.owners(listed.map(({ id }) => id)),
    exchange: known.get,
    exchanges: known.exchanges,
    close() {
      for (const cancel of [cancelAlone, cancelRelease, cancelShow, cancelOpen]) cancel?.();
      session.end();
    },
  };
}

/** Resolves once there is something to see in the list, or nothing to wait for. */
export function firstShown(store: Pick<PanelStore, 'get' | 'subscribe'>): Promise<void> {
  const isShown = () => store.get().rows.length > 0 || store.get().unjudged === 0;
  return new Promise((resolve) => {
    if (isShown()) return resolve();
    const stop = store.subscribe(() => {
      if (!isShown()) return;
      stop();
      resolve();
    });
  });
}

const wireRowId = (id: string): string => `wire ${id}`;

/** Method, host and path: what "the same endpoint" means. */
function endpoint({ method, url }: { method: string; url: string }): string {
  return `${method} ${url.split(/[?#]/, 1)[0]}`;
}
