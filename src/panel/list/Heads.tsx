// biome-ignore-all lint/a11y: the head of a virtual grid cannot be a table's; its buttons have the focus
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Arrangement, Column } from '../arrange.ts';
import { Icon } from '../icons.tsx';
import { COLUMN_INFO, type FittedColumn } from './columns.ts';

export interface HeadsProps {
  columns: readonly FittedColumn[];
  template: string;
  height: number;
  sort: Arrangement['sort'];
  onSort(column: Column): void;
  /** Null gives the column its own width back. */
  onResize(column: Column, width: number | null): void;
  /** Asks for the list of columns. */
  onMenu(): void;
}

const STEP = 10;

/** The head of the list: a click sorts, a drag at the edge (or Shift with an arrow) resizes. */
export function Heads({ columns, template, height, sort, onSort, onResize, onMenu }: HeadsProps) {
  return (
    <div role="rowgroup" className="list-head" style={{ height }}>
      <div
        role="row"
        aria-rowindex={1}
        tabIndex={-1}
        style={{ gridTemplateColumns: template }}
        onContextMenu={(event) => {
          event.preventDefault();
          onMenu();
        }}
      >
        {columns.map(({ column, width }) => {
          const { title, numeric } = COLUMN_INFO[column];
          const sorted = sort.column === column;
          const onKeyDown = (event: KeyboardEvent) => {
            if (!event.shiftKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight'))
              return;
            event.preventDefault();
            onResize(column, width + (event.key === 'ArrowRight' ? STEP : -STEP));
          };
          return (
            <div
              key={column}
              role="columnheader"
              aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
              className={numeric ? 'numeric' : undefined}
            >
              <button type="button" onClick={() => onSort(column)} onKeyDown={onKeyDown}>
                <span>{title}</span>
                {sorted && <Icon name={sort.descending ? 'down' : 'up'} />}
              </button>
              <Edge width={width} onResize={(next) => onResize(column, next)} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Edge({ width, onResize }: { width: number; onResize(width: number | null): void }) {
  const start = useRef<{ x: number; width: number } | null>(null);
  const move = (event: PointerEvent) => {
    if (start.current) onResize(start.current.width + event.clientX - start.current.x);
  };
  return (
    <span
      className="edge"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
      }}
      onPointerMove={move}
      onPointerUp={() => {
        start.current = null;
      }}
      onDoubleClick={() => onResize(null)}
    />
  );
}
