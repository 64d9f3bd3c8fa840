/**
 * The same request as webRequest and as `devtools.network` saw it. They share no id: requests are paired
 * by method, address, status and time, one to one, and what remains in doubt is said.
 */
import {
  type Attempt,
  type Exchange,
  type FieldLine,
  type Fields,
  fieldValue,
  lastAnswered,
  type Unseen,
} from '../exchange.ts';

/** An exchange with what the wire adds to it. */
export interface Joined {
  exchange: Exchange;
  /** Id of the wire's exchange; null where none was found. */
  wire: string | null;
  /** Why the pairing may be wrong; null where it cannot be. */
  doubt: string | null;
}

/** The two clocks are one, but the moments that they take down differ by queueing. */
const TOLERANCE_MS = 5000;
/** Requests alike within this time could be taken for one another. */
const ALIKE_MS = 500;

/** What a pair has in common. Fragments and userinfo are not the same in both sources. */
function keyOf(exchange: Exchange): string {
  const { method, url, response } = lastAnswered(exchange);
  const address = (url.split('#', 1)[0] ?? url).replace(/^([a-z][\w+.-]*:\/\/)[^/?#@]*@/i, '$1');
  return `${method} ${response?.status ?? 0} ${address}`;
}

const timeOf = (exchange: Exchange): number => lastAnswered(exchange).sentAt;

interface Group {
  exchanges: Exchange[];
  wires: Exchange[];
}

const byTime = (a: Exchange, b: Exchange): number => timeOf(a) - timeOf(b);

/**
 * Pairs the requests of one group in their order; the side that has more of them skips those that are
 * further from their partner than the next one is. Linear in the sorted group: retries may be many.
 */
function pair(group: Group): Map<string, Joined> {
  const exchanges = [...group.exchanges].sort(byTime);
  const wires = [...group.wires].sort(byTime);
  const apart = (e: number, w: number): number => {
    const exchange = exchanges[e];
    const wire = wires[w];
    return exchange && wire ? Math.abs(timeOf(exchange) - timeOf(wire)) : Number.POSITIVE_INFINITY;
  };
  const partners: (number | undefined)[] = exchanges.map(() => undefined);
  for (let e = 0, w = 0; e < exchanges.length && w < wires.length; ) {
    const spare = exchanges.length - e - (wires.length - w);
    if (spare > 0 && apart(e + 1, w) < apart(e, w)) e += 1;
    else if (spare < 0 && apart(e, w + 1) < apart(e, w)) w += 1;
    else {
      if (apart(e, w) <= TOLERANCE_MS) partners[e] = w;
      e += 1;
      w += 1;
    }
  }
  const crowdOf = { exchanges: crowds(exchanges), wires: crowds(wires) };
  const joined = new Map<string, Joined>();
  exchanges.forEach((exchange, e) => {
    const w = partners[e];
    const wire = w === undefined ? undefined : wires[w];
    if (w === undefined || !wire) {
      joined.set(exchange.id, { exchange, wire: null, doubt: null });
      return;
    }
    const others = Math.max(crowdOf.exchanges[e] ?? 0, crowdOf.wires[w] ?? 0);
    joined.set(exchange.id, {
      exchange: mergeOnce(exchange, wire),
      wire: wire.id,
      doubt: doubtOf(others),
    });
  });
  return joined;
}

/** For each of a sorted list, how many others are so near that they could be taken for it. */
function crowds(sorted: readonly Exchange[]): number[] {
  const times = sorted.map(timeOf);
  let from = 0;
  let to = 0;
  return times.map((time, at) => {
    while (time - (times[from] ?? time) >= ALIKE_MS) from += 1;
    to = Math.max(to, at);
    while ((times[to + 1] ?? Number.POSITIVE_INFINITY) - time < ALIKE_MS) to += 1;
    return to - from;
  });
}

function doubtOf(others: number): string | null {
  if (others === 0) return null;
  const requests = others === 1 ? 'Another request' : `${others} other requests`;
  return `${requests} to the same address ended with the same status within half a second: the headers and the body from the Network panel may belong to one of them.`;
}

/** What was merged stays merged while its group grows. */
const merged = new WeakMap<Exchange, { wire: Exchange; result: Exchange }>();

function mergeOnce(exchange: Exchange, wire: Exchange): Exchange {
  const known = merged.get(exchange);
  if (known?.wire === wire) return known.result;
  const result = merge(exchange, wire);
  merged.set(exchange, { wire, result });
  return result;
}

/** A wire that lists Host saw the whole head; Chromium's provisional headers lack it. */
const isWhole = ({ lines }: Fields): boolean =>
  lines.some(({ name }) => /^(?:host|:authority)$/i.test(name));

function mergeFields(base: Fields, wire: Fields, whole: boolean): Fields {
  const added: FieldLine[] = [];
  for (const line of wire.lines) {
    if (line.name.startsWith(':') || fieldValue(base, line.name) !== undefined) continue;
    added.push({ ...line, source: 'devtools.network' });
  }
  const unseen: Record<string, Unseen> = {};
  for (const [name, why] of Object.entries(base.unseen)) {
    if (name === '*' && (whole || wire.lines.length > 0)) continue;
    if (fieldValue(wire, name) !== undefined) continue;
    // Absent on a whole head is absent, except where the browser hides it there as well.
    if (whole && why !== 'hidden-by-browser' && wire.unseen[name] === undefined) continue;
    unseen[name] = why;
  }
  if (base.unseen['*']) Object.assign(unseen, wire.unseen);
  return { lines: [...base.lines, ...added], unseen };
}

function mergeAttempt(base: Attempt, wire: Attempt): Attempt {
  const { request, response } = base;
  const fields = mergeFields(request.fields, wire.request.fields, isWhole(wire.request.fields));
  const joined: Attempt = {
    ...base,
    request: {
      ...request,
      fields,
      body: request.body.known ? request.body : wire.request.body,
    },
  };
  if (!response || !wire.response) return joined;
  return {
    ...joined,
    response: {
      ...response,
      statusText: response.statusText || wire.response.statusText,
      httpVersion: wire.response.httpVersion || response.httpVersion,
      ip: response.ip || wire.response.ip,
      fields: mergeFields(response.fields, wire.response.fields, true),
      body: wire.response.body.known ? wire.response.body : response.body,
    },
  };
}

/** Adds the facts of the wire to an exchange; what webRequest saw stands before what the wire says. */
export function merge(exchange: Exchange, wire: Exchange): Exchange {
  const judged = lastAnswered(exchange);
  const seen = lastAnswered(wire);
  const [first, ...rest] = exchange.attempts.map((attempt) =>
    attempt === judged ? mergeAttempt(attempt, seen) : attempt,
  );
  return {
    ...exchange,
    initiator: exchange.initiator.known ? exchange.initiator : wire.initiator,
    attempts: [first ?? judged, ...rest],
  };
}

export interface Joiner {
  /** Adds or replaces exchanges; returns the ids of all whose joined form has changed. */
  set(exchanges: readonly Exchange[]): Set<string>;
  /** The same for what the wire saw. */
  setWires(wires: readonly Exchange[]): Set<string>;
  remove(ids: readonly string[]): Set<string>;
  removeWires(ids: readonly string[]): Set<string>;
  get(id: string): Joined | undefined;
}

/** Keeps exchanges and wires joined while both arrive; costs only what is alike. */
export function createJoiner(): Joiner {
  const groups = new Map<string, Group>();
  const keys = { exchanges: new Map<string, string>(), wires: new Map<string, string>() };
  const joined = new Map<string, Joined>();
  type Side = keyof Group;

  function take(side: Side, id: string, touched: Set<string>): void {
    const key = keys[side].get(id);
    const group = key === undefined ? undefined : groups.get(key);
    if (key === undefined || !group) return;
    group[side] = group[side].filter((other) => other.id !== id);
    keys[side].delete(id);
    if (side === 'exchanges') joined.delete(id);
    touched.add(key);
  }

  function put(side: Side, exchange: Exchange, touched: Set<string>): void {
    take(side, exchange.id, touched);
    const key = keyOf(exchange);
    const group = groups.get(key) ?? { exchanges: [], wires: [] };
    groups.set(key, group);
    group[side].push(exchange);
    keys[side].set(exchange.id, key);
    touched.add(key);
  }

  function rejoin(touched: ReadonlySet<string>, given: ReadonlySet<string>): Set<string> {
    const changed = new Set<string>();
    for (const key of touched) {
      const group = groups.get(key);
      if (!group) continue;
      if (group.exchanges.length + group.wires.length === 0) groups.delete(key);
      for (const [id, next] of pair(group)) {
        const before = joined.get(id);
        joined.set(id, next);
        const same = before?.wire === next.wire && before?.doubt === next.doubt;
        if (!same || given.has(id)) changed.add(id);
      }
    }
    return changed;
  }

  function change(side: Side, list: readonly Exchange[]): Set<string> {
    const touched = new Set<string>();
    for (const exchange of list) put(side, exchange, touched);
    return rejoin(touched, new Set(side === 'exchanges' ? list.map(({ id }) => id) : []));
  }

  function removeFrom(side: Side, ids: readonly string[]): Set<string> {
    const touched = new Set<string>();
    for (const id of ids) take(side, id, touched);
    return rejoin(touched, new Set());
  }

  return {
    set: (exchanges) => change('exchanges', exchanges),
    setWires: (wires) => change('wires', wires),
    remove: (ids) => removeFrom('exchanges', ids),
    removeWires: (ids) => removeFrom('wires', ids),
    get: (id) => joined.get(id),
  };
}

/** Joins two whole lists, in the order of the exchanges. */
export function join(exchanges: readonly Exchange[], wires: readonly Exchange[]): Joined[] {
  const joiner = createJoiner();
  joiner.set(exchanges);
  joiner.setWires(wires);
  return exchanges.map(({ id, ...rest }) => {
    return joiner.get(id) ?? { exchange: { id, ...rest }, wire: null, doubt: null };
  });
}
