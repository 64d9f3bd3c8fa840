/** The columns of the list: their words, their measures, and which of them fit. */
import { COLUMNS, type Column } from '../arrange.ts';

export interface ColumnInfo {
  title: string;
  /** Comfortable width in pixels. */
  width: number;
  /** What it may shrink to where there is little room; its width if absent. */
  least?: number;
  /** Its share of what is left over. */
  grows: number;
  /** The higher, the earlier it goes where there is no room. 0 stays. */
  expendable: number;
  /** Shown unless the user chose otherwise. */
  shown: boolean;
  /** Numbers stand on the right. */
  numeric?: boolean;
}

export const COLUMN_INFO: Readonly<Record<Column, ColumnInfo>> = {
  status: { title: 'Status', width: 56, grows: 0, expendable: 0, shown: true },
  method: { title: 'Method', width: 68, grows: 0, expendable: 3, shown: true },
  name: { title: 'Name', width: 140, least: 90, grows: 2, expendable: 0, shown: true },
  domain: { title: 'Domain', width: 130, grows: 0, expendable: 7, shown: true },
  scheme: { title: 'Asked for', width: 84, grows: 0, expendable: 4, shown: true },
  credential: { title: 'Sent', width: 110, grows: 0, expendable: 5, shown: true },
  token: { title: 'Token', width: 150, grows: 0, expendable: 6, shown: true },
  cause: { title: 'Cause', width: 260, least: 140, grows: 3, expendable: 1, shown: true },
  initiator: { title: 'Initiator', width: 150, grows: 0, expendable: 9, shown: false },
  time: { title: 'Time', width: 64, grows: 0, expendable: 8, shown: true, numeric: true },
};

const MIN_WIDTH = 40;
export const MAX_WIDTH = 1200;

export interface FittedColumn {
  column: Column;
  width: number;
}

/** Columns more expendable than this go before the others shrink. */
const STAYS = 1;

/**
 * The columns that fit into `available` pixels, with their widths. Those that the user hid are out;
 * then the most expendable go until the rest is comfortable; then the rest shrinks; what is left
 * over is shared.
 */
export function fitColumns(
  available: number,
  hidden: ReadonlySet<string>,
  widths: Readonly<Record<string, number>>,
): FittedColumn[] {
  const comfortable = (column: Column) => clampWidth(widths[column] ?? COLUMN_INFO[column].width);
  const least = (column: Column) =>
    clampWidth(widths[column] ?? COLUMN_INFO[column].least ?? COLUMN_INFO[column].width);
  let columns = COLUMNS.filter((column) => !hidden.has(column));
  columns = dropUntil(columns, STAYS, (left) => sum(left, comfortable) <= available);
  columns = dropUntil(columns, 0, (left) => sum(left, least) <= available);
  const base = sum(columns, comfortable) <= available ? comfortable : least;
  const rest = Math.max(0, available - sum(columns, base));
  const grows = (column: Column) => (widths[column] === undefined ? COLUMN_INFO[column].grows : 0);
  const shares = sum(columns, grows);
  return columns.map((column, index) => {
    const isLast = index === columns.length - 1;
    const share = shares > 0 ? Math.floor((rest * grows(column)) / shares) : isLast ? rest : 0;
    return { column, width: base(column) + share };
  });
}

const sum = (columns: readonly Column[], of: (column: Column) => number): number =>
  columns.reduce((total, column) => total + of(column), 0);

function dropUntil(
  columns: readonly Column[],
  floor: number,
  fits: (left: readonly Column[]) => boolean,
): Column[] {
  let left = [...columns];
  while (!fits(left)) {
    const expendable = left.filter((column) => COLUMN_INFO[column].expendable > floor);
    if (expendable.length === 0) break;
    const worst = expendable.reduce((a, b) =>
      COLUMN_INFO[a].expendable >= COLUMN_INFO[b].expendable ? a : b,
    );
    left = left.filter((column) => column !== worst);
  }
  return left;
}

export const clampWidth = (width: number): number =>
  Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.round(width)));

/** Columns that are hidden before the user has chosen. */
export const HIDDEN_AT_FIRST: readonly Column[] = COLUMNS.filter(
  (column) => !COLUMN_INFO[column].shown,
);
