/** The refusals of each server along the time, with the changes of the credential. Pure. */
import type { Row } from '../row.ts';

export interface Bin {
  /** Of the first refusal in it, in milliseconds since the epoch. */
  at: number;
  /** Place of its start, as a share of the whole time, from 0 to 1. */
  start: number;
  /** How many refusals of each status; statuses without any are left out. */
  statuses: readonly { status: number; times: number }[];
  times: number;
  /** Letters of the credentials that were used in it; empty for none. */
  credentials: readonly string[];
  /** The credential differs from the one of the refusal before. */
  changed: boolean;
  /** Id of the first row in it. */
  row: string;
}

/** The time in which one credential was in use. */
export interface Use {
  /** `A`, `B`, …; empty where nothing was sent. */
  letter: string;
  /** How it is called: its scheme or carrier. */
  label: string;
  start: number;
  end: number;
}

export interface Lane {
  server: string;
  times: number;
  bins: readonly Bin[];
  uses: readonly Use[];
  /** How often the credential changed from one refusal to the next. */
  changes: number;
}

export interface OverTime {
  /** Milliseconds since the epoch. */
  from: number;
  to: number;
  /** The server with the most refusals first. */
  lanes: readonly Lane[];
  /** Servers that found no place. */
  left: number;
  /** The highest number of refusals in one bin. */
  most: number;
}

/** More lanes than this are not compared at a glance. */
const LANES = 8;

/**
 * @param rows in the order of time
 * @param bins into how many parts the time is cut
 */
export function overTime(rows: readonly Row[], bins: number): OverTime | null {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return null;
  const from = first.at;
  const span = Math.max(1, last.at - from);
  const servers = new Map<string, Row[]>();
  for (const row of rows) {
    const known = servers.get(row.domain);
    if (known) known.push(row);
    else servers.set(row.domain, [row]);
  }
  const ordered = [...servers].sort(([, a], [, b]) => b.length - a.length);
  const place = (at: number) => (at - from) / span;
  const lanes = ordered
    .slice(0, LANES)
    .map(([server, members]) => laneOf(server, members, place, bins));
  return {
    from,
    to: last.at,
    lanes,
    left: Math.max(0, ordered.length - LANES),
    most: Math.max(...lanes.flatMap((lane) => lane.bins.map(({ times }) => times))),
  };
}

function laneOf(
  server: string,
  rows: readonly Row[],
  place: (at: number) => number,
  bins: number,
): Lane {
  const letters = new Map<string, string>();
  const uses: Use[] = [];
  const parts = new Map<number, { rows: Row[]; changed: boolean; credentials: Set<string> }>();
  let before: string | null = null;
  let changes = 0;
  for (const row of rows) {
    const key = row.credential;
    if (key !== '' && !letters.has(key)) letters.set(key, letterOf(letters.size));
    const letter = letters.get(key) ?? '';
    const changed = before !== null && before !== key;
    const at = place(row.at);
    const use = uses.at(-1);
    if (use && !changed) use.end = at;
    else uses.push({ letter, label: key === '' ? 'no credential' : row.sent, start: at, end: at });
    if (changed) changes += 1;
    before = key;
    const index = Math.min(bins - 1, Math.floor(at * bins));
    const part = parts.get(index) ?? { rows: [], changed: false, credentials: new Set<string>() };
    part.rows.push(row);
    part.changed ||= changed;
    part.credentials.add(letter);
    parts.set(index, part);
  }
  return {
    server,
    times: rows.length,
    bins: [...parts].map(([index, part]) => binOf(index / bins, part)),
    uses,
    changes,
  };
}

function binOf(
  start: number,
  { rows, changed, credentials }: { rows: Row[]; changed: boolean; credentials: Set<string> },
): Bin {
  const counted = new Map<number, number>();
  for (const { status } of rows) counted.set(status, (counted.get(status) ?? 0) + 1);
  return {
    at: rows[0]?.at ?? 0,
    start,
    statuses: [...counted].sort(([a], [b]) => a - b).map(([status, times]) => ({ status, times })),
    times: rows.length,
    credentials: [...credentials].filter((letter) => letter !== ''),
    changed,
    row: rows[0]?.id ?? '',
  };
}

/** `A` to `Z`, then `A2` and so on. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letter}${Math.floor(index / 26) + 1}`;
}
