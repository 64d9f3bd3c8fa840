// biome-ignore-all lint/a11y: the combobox pattern keeps focus and keys in the text box
import { type RefObject, useId, useRef, useState } from 'react';
import { type Arrangement, COLUMNS, type Column, type Grouping } from './arrange.ts';
import { usePanel, usePanelState } from './context.tsx';
import { Check, ToolButton } from './controls.tsx';
import { complete, type FilterKey } from './filter.ts';
import { Icon } from './icons.tsx';
import { COLUMN_INFO } from './list/columns.ts';
import { Menu, MenuItem } from './Menu.tsx';
import type { PanelSettings } from './shell.ts';

export interface ToolbarProps {
  settings: PanelSettings;
  filterRef: RefObject<HTMLInputElement | null>;
  hidden: ReadonlySet<string>;
  onHide(column: Column, hide: boolean): void;
  onResetColumns(): void;
  onClear(): void;
  onHelp(): void;
  /** Opens one of the rarer views. */
  onOpen(view: View): void;
  onImport(file: File): void;
}

export type View = 'decode' | 'catalogue' | 'export' | 'owners' | 'over-time';

/** Record, clear, filter, and how the list is arranged; as in the Network panel. */
export function Toolbar(props: ToolbarProps) {
  const { shell, store } = usePanel();
  const state = usePanelState();
  const { settings } = props;
  const set = (change: Partial<PanelSettings>) => void shell.settings.write(change);
  const { arrangement } = state;
  return (
    <div className="toolbar" role="toolbar" aria-label="Refused requests">
      <ToolButton
        icon={settings.recording ? 'recording' : 'record'}
        label={settings.recording ? 'Stop recording (Ctrl+E)' : 'Record (Ctrl+E)'}
        action="record"
        className={settings.recording ? 'recording' : ''}
        pressed={settings.recording}
        onClick={() => set({ recording: !settings.recording })}
      />
      <ToolButton icon="clear" label="Clear (Ctrl+K)" action="clear" onClick={props.onClear} />
      <span className="divider" />
      <FilterBox filterRef={props.filterRef} />
      <Check
        label="Invert"
        title="Show what the filter does not match"
        checked={arrangement.invert}
        action="invert"
        onChange={(invert) => store.arrange({ invert })}
      />
      <span className="divider" />
      <Check
        label="Preserve log"
        title="Keep requests when the page is left"
        checked={settings.preserveLog}
        action="preserve"
        onChange={(preserveLog) => set({ preserveLog })}
      />
      <GroupBox arrangement={arrangement} onGroup={(group) => store.arrange({ group })} />
      <span className="space" />
      <ViewMenu {...props} />
      <ToolButton icon="help" label="Keyboard shortcuts (?)" action="help" onClick={props.onHelp} />
    </div>
  );
}

const GROUPINGS: readonly { value: Grouping; label: string }[] = [
  { value: 'none', label: 'No grouping' },
  { value: 'cause', label: 'Group by cause' },
  { value: 'server', label: 'Group by server' },
  { value: 'credential', label: 'Group by credential' },
];

function GroupBox({
  arrangement,
  onGroup,
}: {
  arrangement: Arrangement;
  onGroup(group: Grouping): void;
}) {
  return (
    <select
      aria-label="Group by"
      value={arrangement.group}
      data-action="group"
      onChange={(event) => {
        const chosen = GROUPINGS.find(({ value }) => value === event.currentTarget.value);
        if (chosen) onGroup(chosen.value);
      }}
    >
      {GROUPINGS.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

function FilterBox({ filterRef }: { filterRef: RefObject<HTMLInputElement | null> }) {
  const { store } = usePanel();
  const { arrangement, filterError } = usePanelState();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const listId = useId();
  const options = open ? complete(arrangement.filter, valuesOf) : [];
  function valuesOf(key: FilterKey): string[] {
    const values = new Set<string>();
    for (const { filterable } of store.get().rows) {
      if (key === 'scheme')
        for (const one of [...filterable.asked, ...filterable.sent]) values.add(one);
      else {
        const value = filterable[key];
        for (const one of typeof value === 'string' ? [value] : value)
          if (one !== '') values.add(one);
      }
      if (values.size > 200) break;
    }
    return [...values].sort();
  }
  function set(filter: string) {
    store.arrange({ filter });
    setActive(-1);
  }
  return (
    <div className={`filter${filterError === '' ? '' : ' invalid'}`}>
      <Icon name="filter" />
      <input
        ref={filterRef}
        type="text"
        role="combobox"
        aria-label="Filter"
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        aria-invalid={filterError !== ''}
        title={
          filterError ||
          'Words are ANDed; -word excludes; status:401 scheme:bearer domain: cause: method: /regex/'
        }
        placeholder="Filter"
        spellCheck={false}
        autoComplete="off"
        value={arrangement.filter}
        data-action="filter"
        onChange={(event) => {
          set(event.currentTarget.value);
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            if (options.length > 0) setOpen(false);
            else if (arrangement.filter !== '') set('');
            else event.currentTarget.blur();
            event.stopPropagation();
            event.preventDefault();
          } else if (options.length === 0) return;
          else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            const step = event.key === 'ArrowDown' ? 1 : -1;
            setActive((active + step + options.length) % options.length);
          } else if ((event.key === 'Enter' || event.key === 'Tab') && active >= 0) {
            event.preventDefault();
            const chosen = options[active];
            if (chosen) set(chosen.text);
          }
        }}
      />
      {arrangement.filter !== '' && (
        <ToolButton
          icon="close"
          label="Clear the filter"
          action="clear-filter"
          className="small"
          onClick={() => set('')}
        />
      )}
      <div
        className="completions"
        role="listbox"
        id={listId}
        aria-label="Completions"
        hidden={options.length === 0}
      >
        {options.map((option, index) => (
          <div
            key={option.text}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault();
              set(option.text);
            }}
          >
            {option.label}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Columns and the rarer switches, in a popover. */
function ViewMenu(props: ToolbarProps) {
  const { settings, hidden, onHide, onResetColumns, onHelp, onOpen, onImport } = props;
  const file = useRef<HTMLInputElement>(null);
  const { shell, store } = usePanel();
  const { arrangement, counts } = usePanelState();
  return (
    <Menu icon="more" label="View and columns" action="view">
      <MenuItem action="over-time" onClick={() => onOpen('over-time')}>
        Failures over time…
      </MenuItem>
      <MenuItem action="owners" onClick={() => onOpen('owners')}>
        For API owners…
      </MenuItem>
      <hr />
      <MenuItem action="decode" onClick={() => onOpen('decode')}>
        Decode…
      </MenuItem>
      <MenuItem action="catalogue" onClick={() => onOpen('catalogue')}>
        All causes…
      </MenuItem>
      <MenuItem action="import" onClick={() => file.current?.click()}>
        Import HAR…
      </MenuItem>
      <input
        ref={file}
        type="file"
        accept=".har,application/json"
        aria-label="HAR file"
        hidden
        data-action="import-file"
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          if (chosen) onImport(chosen);
          event.currentTarget.value = '';
        }}
      />
      <MenuItem action="export" onClick={() => onOpen('export')}>
        Export HAR…
      </MenuItem>
      <hr />
      <Check
        label={`Show finished handshakes${counts.handshakes > 0 ? ` (${counts.handshakes})` : ''}`}
        checked={arrangement.handshakes}
        action="handshakes"
        onChange={(handshakes) => store.arrange({ handshakes })}
      />
      <Check
        label="Record only while DevTools is open"
        checked={settings.onlyWithDevtools}
        action="only-with-devtools"
        onChange={(onlyWithDevtools) => void shell.settings.write({ onlyWithDevtools })}
      />
      <hr />
      <fieldset>
        <legend>Columns</legend>
        {COLUMNS.map((column) => (
          <Check
            key={column}
            label={COLUMN_INFO[column].title}
            checked={!hidden.has(column)}
            action={`column-${column}`}
            onChange={(show) => onHide(column, !show)}
          />
        ))}
      </fieldset>
      <MenuItem action="reset-columns" onClick={onResetColumns}>
        Reset columns
      </MenuItem>
      <hr />
      <MenuItem action="help-item" onClick={onHelp}>
        Keyboard and filter
      </MenuItem>
    </Menu>
  );
}
