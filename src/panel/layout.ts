/** How the user has arranged the panel: validated when it is read, so that it can never blank it. */
import { COLUMNS } from './arrange.ts';
import { clampWidth, HIDDEN_AT_FIRST } from './list/columns.ts';
import type { PanelLayout } from './shell.ts';

export const DEFAULT_LAYOUT: PanelLayout = {
  hiddenColumns: HIDDEN_AT_FIRST,
  columnWidths: {},
  detailsSize: 55,
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The layout in a stored value; what is missing or makes no sense gets its default. */
export function readLayout(value: unknown): PanelLayout {
  if (!isObject(value)) return DEFAULT_LAYOUT;
  const names: readonly string[] = COLUMNS;
  const { hiddenColumns, columnWidths, detailsSize } = value;
  const hidden = Array.isArray(hiddenColumns)
    ? hiddenColumns.filter(
        (name): name is string => typeof name === 'string' && names.includes(name),
      )
    : DEFAULT_LAYOUT.hiddenColumns;
  const widths: Record<string, number> = {};
  if (isObject(columnWidths)) {
    for (const [name, width] of Object.entries(columnWidths)) {
      if (names.includes(name) && typeof width === 'number' && Number.isFinite(width)) {
        widths[name] = clampWidth(width);
      }
    }
  }
  const size =
    typeof detailsSize === 'number' && detailsSize >= 10 && detailsSize <= 90
      ? detailsSize
      : DEFAULT_LAYOUT.detailsSize;
  return {
    hiddenColumns: hidden.length < COLUMNS.length ? hidden : DEFAULT_LAYOUT.hiddenColumns,
    columnWidths: widths,
    detailsSize: size,
  };
}
