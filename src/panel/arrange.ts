/** How the rows are filtered, sorted and grouped. Pure. */
import { parseFilter } from './filter.ts';
import type { Row } from './row.ts';

export const COLUMNS = [
  'status',
  'method',
  'name',
  'domain',
  'scheme',
  'credential',
  'token',
  'cause',
  'initiator',
  'time',
] as const;
export type Column = (typeof COLUMNS)[number];

export type Grouping = 'none' | 'cause' | 'server' | 'credential';

export interface Arrangement {
  filter: string;
  invert: boolean;
  sort: { column: Column; descending: boolean };
  group: Grouping;
  /** Keys of groups that are folded. */
  folded: ReadonlySet<string>;
  /** Show legs of handshakes that went well. */
  handshakes: boolean;
}

export const DEFAULT_ARRANGEMENT: Arrangement = {
  filter: '',
  invert: false,
  sort: { column: 'time', descending: false },
  group: 'none',
  folded: new Set(),
  handshakes: false,
};

export type Item =
  | { type: 'row'; id: string; row: Row }
  | { type: 'group'; id: string; label: string; count: number; folded: boolean };

export interface Arranged {
  items: readonly Item[];
  /** Rows that pass the filter, those in folded groups too. */
  shown: number;
  error: string;
}

/** What a column sorts by: numbers as numbers, words as words. */
function sortKey(column: Column): (row: Row) => string | number {
  switch (column) {
    case 'status':
      return (row) => row.status;
    case 'method':
      return (row) => row.method;
    case 'name':
      return (row) => row.name;
    case 'domain':
      return (row) => row.domain;
    case 'scheme':
      return (row) => row.asked;
    case 'credential':
      return (row) => row.sent;
    case 'token':
      return (row) => row.token.words;
    case 'cause':
      return (row) => row.cause?.title ?? '';
    case 'initiator':
      return (row) => row.initiator;
    case 'time':
      return (row) => row.at;
  }
}

/** The group that a row belongs to: what it is known by and how it is called. */
function groupOf(row: Row, grouping: Grouping): { key: string; label: string } {
  if (grouping === 'cause') {
    if (row.cause) return { key: row.cause.title, label: row.cause.title };
    return row.verdict
      ? { key: '', label: 'Not understood' }
      : { key: 'new', label: 'Not judged yet' };
  }
  if (grouping === 'server') return { key: row.domain, label: row.domain || 'No server' };
  // What was hidden, or not seen, is not the same as nothing.
  if (row.credential === '')
    return { key: `no ${row.sent}`, label: row.sent === 'nothing' ? 'Nothing was sent' : row.sent };
  return { key: row.credential, label: row.sent };
}

/** How the token of a credential stood at each of its requests, in a word; empty where that changed. */
function tokenState(rows: readonly Row[]): string {
  const states = new Set(
    rows.map(({ token: { words } }) =>
      /^valid .* later$/.test(words) ? 'not valid yet' : words.split(/[ ,]/, 1)[0],
    ),
  );
  const [state = ''] = states;
  return states.size === 1 && state !== '' ? `, ${state}` : '';
}

/** Filters, sorts and groups rows that are in the order of time. */
export function arrange(rows: readonly Row[], arrangement: Arrangement): Arranged {
  const filter = parseFilter(arrangement.filter);
  const inverted = arrangement.invert && filter.terms.length > 0;
  const asksForHandshakes = filter.terms.some(
    ({ key, value }) => key === 'is' && value === 'handshake',
  );
  const passing = rows.filter(
    (row) =>
      (arrangement.handshakes || asksForHandshakes || !row.handshake) &&
      filter.test(row.filterable) !== inverted,
  );
  const { column, descending } = arrangement.sort;
  if (column !== 'time') {
    const key = sortKey(column);
    passing.sort((a, b) => {
      const x = key(a);
      const y = key(b);
      return x < y ? -1 : x > y ? 1 : a.at - b.at;
    });
  }
  if (descending) passing.reverse();
  return {
    items: arrangement.group === 'none' ? passing.map(toItem) : grouped(passing, arrangement),
    shown: passing.length,
    error: filter.error,
  };
}

const toItem = (row: Row): Item => ({ type: 'row', id: row.id, row });

/** Largest group first; inside a group the order stays. */
function grouped(rows: readonly Row[], { group, folded }: Arrangement): Item[] {
  const groups = new Map<string, { label: string; rows: Row[] }>();
  for (const row of rows) {
    const { key, label } = groupOf(row, group);
    const known = groups.get(key);
    if (known) known.rows.push(row);
    else groups.set(key, { label, rows: [row] });
  }
  const ordered = [...groups].sort(([, a], [, b]) => b.rows.length - a.rows.length);
  return ordered.flatMap(([key, { label, rows: members }]) => {
    const isFolded = folded.has(key);
    const head: Item = {
      type: 'group',
      id: `group ${key}`,
      label: group === 'credential' ? label + tokenState(members) : label,
      count: members.length,
      folded: isFolded,
    };
    return isFolded ? [head] : [head, ...members.map(toItem)];
  });
}
