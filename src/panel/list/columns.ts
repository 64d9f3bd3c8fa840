/** The columns of the list: their words, their measures, and which of them fit. */
import { COLUMNS, type Column } from '../arrange.ts';

export interface ColumnInfo {
  title: string;
  /** Width in pixels when nothing was chosen. */
  width: number;
  /** Takes its share of what is left over, and no less than `width`. */
  grows: number;
  /** The higher, the earlier it goes where there is no room. 0 stays. */
  expendable: number;
  /** Shown unless the user chose otherwise. */
  shown: boolean;
  /** Numbers stand on the right. */
  numeric?: boolean;
}

export const COLUMN_INFO: Readonly<Record<Column, ColumnInfo>> = {
  status: { title: 'Status', width: 62, grows: 0, expendable: 0, shown: true },
  method: { title: 'Method', width: 60, grows: 0, expendable: 3, shown: true },
  name: { title: 'Name', width: 110, grows: 2, expendable: 0, shown: true },
  domain: { title: 'Domain', width: 130, grows: 0, expendable: 7, shown: true },
  scheme: { title: 'Asked for', width: 84, grows: 0, expendable: 4, shown: true },
  credential: { title: 'Sent', width: 110, grows: 0, expendable: 5, shown: true },
  token: { title: 'Token', width: 150, grows: 0, expendable: 6, shown: true },
  cause: { title: 'Cause', width: 170, grows: 3, expendable: 1, shown: true },
  initiator: { title: 'Initiator', width: 150, grows: 0, expendable: 9, shown: false },
  time: { title: 'Time', width: 64, grows: 0, expendable: 8, shown: true, numeric: true },
};

const MIN_WIDTH = 40;
export const MAX_WIDTH = 1200;

export interface FittedColumn {
  column: Column;
  width: number;
}

/**
 * The columns that fit into `available` pixels, with their widths: those that the user hid are out,
 * then the most expendable go until the rest fits; what is left over is shared.
 */
export function fitColumns(
  available: number,
  hidden: ReadonlySet<string>,
  widths: Readonly<Record<string, number>>,
): FittedColumn[] {
  let fitting = COLUMNS.filter((column) => !hidden.has(column)).map((column) => ({
    column,
    width: clampWidth(widths[column] ?? COLUMN_INFO[column].width),
  }));
  const total = () => fitting.reduce((sum, { width }) => sum + width, 0);
  while (total() > available) {
    const worst = fitting.reduce<FittedColumn | null>((found, one) => {
      const { expendable } = COLUMN_INFO[one.column];
      if (expendable === 0) return found;
      return !found || expendable > COLUMN_INFO[found.column].expendable ? one : found;
    }, null);
    if (!worst) break;
    fitting = fitting.filter((one) => one !== worst);
  }
  const rest = Math.max(0, available - total());
  const growing = fitting.filter(
    ({ column }) => widths[column] === undefined && COLUMN_INFO[column].grows > 0,
  );
  const shares = growing.reduce((sum, { column }) => sum + COLUMN_INFO[column].grows, 0);
  const last = fitting[fitting.length - 1];
  return fitting.map((one) => {
    if (shares === 0) return one === last ? { ...one, width: one.width + rest } : one;
    if (!growing.includes(one)) return one;
    return {
      ...one,
      width: one.width + Math.floor((rest * COLUMN_INFO[one.column].grows) / shares),
    };
  });
}

export const clampWidth = (width: number): number =>
  Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.round(width)));

/** Columns that are hidden before the user has chosen. */
export const HIDDEN_AT_FIRST: readonly Column[] = COLUMNS.filter(
  (column) => !COLUMN_INFO[column].shown,
);
