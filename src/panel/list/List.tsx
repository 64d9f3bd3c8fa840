// biome-ignore-all lint/a11y: a virtual grid cannot be a table; the grid itself has the focus and the keys
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  memo,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Arrangement, Item } from '../arrange.ts';
import { count } from '../format.ts';
import { Icon } from '../icons.tsx';
import type { Row } from '../row.ts';
import { Cell, cellTitle } from './cells.tsx';
import { COLUMN_INFO, type FittedColumn, fitColumns } from './columns.ts';
import { Heads, type HeadsProps } from './Heads.tsx';

export interface ListProps extends Pick<HeadsProps, 'onSort' | 'onResize' | 'onMenu'> {
  items: readonly Item[];
  arrangement: Arrangement;
  selected: string | null;
  rowHeight: number;
  hidden: ReadonlySet<string>;
  widths: Readonly<Record<string, number>>;
  onSelect(id: string): void;
  /** The pointer stands on a row, or the next key may lead to it. */
  onPrepare(id: string): void;
  /** Enter or double-click: go on to the details. */
  onOpen(id: string): void;
  onFold(key: string): void;
}

/** The list of refused requests: a grid of which only the visible rows exist. */
export const List = memo(function List(props: ListProps) {
  const { items, arrangement, selected, rowHeight, hidden, widths } = props;
  const { onSelect, onPrepare, onOpen, onFold } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const following = useRef(true);
  // As in their Network panels: 27 px over rows of 21 in Chromium, 24 over 24 in Firefox.
  const headHeight = rowHeight < 24 ? 27 : 24;

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // The same function for the same items: with another one, the place of every row is worked out anew.
  const getItemKey = useCallback((index: number) => items[index]?.id ?? index, [items]);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey,
    overscan: 12,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
  });

  const columns = fitColumns(width, hidden, widths);
  const template = columns.map((column) => `${column.width}px`).join(' ');
  const current = selected === null ? -1 : items.findIndex(({ id }) => id === selected);

  // As in the Network panel: the list follows new rows while its end is in view.
  const { length } = items;
  const { sort, group } = arrangement;
  const growsAtEnd = sort.column === 'time' && !sort.descending && group === 'none';
  useEffect(() => {
    if (following.current && growsAtEnd && length > 0 && selected === null) {
      virtual.scrollToIndex(length - 1, { align: 'end' });
    }
  }, [length, growsAtEnd, selected, virtual]);

  useEffect(() => {
    const next = items[current + 1];
    if (current >= 0 && next?.type === 'row') onPrepare(next.id);
  }, [current, items, onPrepare]);

  const goTo = useCallback(
    (index: number) => {
      const item = items[Math.max(0, Math.min(items.length - 1, index))];
      if (!item) return;
      onSelect(item.id);
      virtual.scrollToIndex(items.indexOf(item));
    },
    [items, onSelect, virtual],
  );

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const last = items.length - 1;
    const target = {
      ArrowDown: current + 1,
      j: current + 1,
      ArrowUp: current < 0 ? last : current - 1,
      k: current < 0 ? last : current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: last,
    }[event.key];
    if (target !== undefined) {
      event.preventDefault();
      goTo(target);
      return;
    }
    const item = items[current];
    if (!item) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (item.type === 'group') onFold(item.id);
      else onOpen(item.id);
    } else if (item.type === 'group') {
      const folds = event.key === 'ArrowLeft' && !item.folded;
      const unfolds = event.key === 'ArrowRight' && item.folded;
      if (folds || unfolds || event.key === ' ') {
        event.preventDefault();
        onFold(item.id);
      }
    }
  }

  return (
    <div
      ref={scroller}
      className="list"
      role={group === 'none' ? 'grid' : 'treegrid'}
      aria-label="Refused requests"
      aria-rowcount={items.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={current >= 0 ? rowDomId(current) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
        following.current = scrollTop + clientHeight >= scrollHeight - rowHeight;
      }}
    >
      <Heads
        columns={columns}
        template={template}
        height={headHeight}
        sort={sort}
        onSort={props.onSort}
        onResize={props.onResize}
        onMenu={props.onMenu}
      />
      <div
        role="rowgroup"
        className="list-body"
        style={{ height: virtual.getTotalSize() - headHeight }}
      >
        <div className="lines" aria-hidden="true" style={{ gridTemplateColumns: template }}>
          {columns.map(({ column }) => (
            <span key={column} />
          ))}
        </div>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          if (!item) return null;
          return (
            <ListItem
              key={item.id}
              item={item}
              index={index}
              top={start - headHeight}
              columns={columns}
              template={template}
              selected={item.id === selected}
              onSelect={onSelect}
              onPrepare={onPrepare}
              onOpen={onOpen}
              onFold={onFold}
            />
          );
        })}
      </div>
    </div>
  );
});

const rowDomId = (index: number): string => `row-${index}`;

interface ListItemProps extends Pick<ListProps, 'onSelect' | 'onPrepare' | 'onOpen' | 'onFold'> {
  item: Item;
  index: number;
  top: number;
  columns: readonly FittedColumn[];
  template: string;
  selected: boolean;
}

const ListItem = memo(
  function ListItem(props: ListItemProps) {
    const { item, index, top, selected, columns, template } = props;
    const common = {
      id: rowDomId(index),
      role: 'row',
      'aria-rowindex': index + 2,
      'aria-selected': selected,
      'data-id': item.id,
    } as const;
    const style = { transform: `translateY(${top}px)` };
    if (item.type === 'group') {
      return (
        <div
          {...common}
          className={`row group${selected ? ' selected' : ''}`}
          style={style}
          aria-level={1}
          aria-expanded={!item.folded}
          onClick={() => props.onFold(item.id)}
        >
          <div role="gridcell" aria-colspan={columns.length}>
            <Icon name={item.folded ? 'right' : 'down'} />
            {item.label} <span className="faint">{count(item.count, 'request')}</span>
          </div>
        </div>
      );
    }
    const { row } = item;
    return (
      <div
        {...common}
        className={rowClass(row, index, selected)}
        style={{ ...style, gridTemplateColumns: template }}
        data-cause={row.cause?.id}
        onPointerEnter={() => props.onPrepare(row.id)}
        onMouseDown={(event) => event.button === 0 && props.onSelect(row.id)}
        onDoubleClick={() => props.onOpen(row.id)}
      >
        {columns.map(({ column }) => (
          <div
            key={column}
            role="gridcell"
            data-column={column}
            className={COLUMN_INFO[column].numeric ? 'numeric' : undefined}
            title={cellTitle(row, column)}
          >
            <Cell row={row} column={column} />
          </div>
        ))}
      </div>
    );
  },
  (before, after) =>
    before.item === after.item || (before.item.type === 'row' && after.item.type === 'row')
      ? sameRow(before.item) === sameRow(after.item) &&
        before.index === after.index &&
        before.top === after.top &&
        before.template === after.template &&
        before.selected === after.selected &&
        before.onSelect === after.onSelect &&
        before.onPrepare === after.onPrepare &&
        before.onOpen === after.onOpen &&
        before.onFold === after.onFold
      : false,
);

const sameRow = (item: Item): unknown => (item.type === 'row' ? item.row : item);

function rowClass(row: Row, index: number, selected: boolean): string {
  const classes = ['row'];
  if (index % 2 === 1) classes.push('odd');
  if (selected) classes.push('selected');
  if (row.resolvedBy) classes.push('resolved');
  return classes.join(' ');
}
