import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Column } from './arrange.ts';
import { PanelProvider, useJudgeState, usePanel, usePanelState } from './context.tsx';
import { InfoBar } from './controls.tsx';
import { Details } from './details/Details.tsx';
import { Empty } from './Empty.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { count } from './format.ts';
import { importHar } from './import.ts';
import type { Judge } from './judge/client.ts';
import { DEFAULT_LAYOUT, readLayout } from './layout.ts';
import { clampWidth } from './list/columns.ts';
import { List } from './list/List.tsx';
import { Split } from './Split.tsx';
import type { PanelLayout, PanelSettings, Shell } from './shell.ts';
import { firstShown, type PanelStore } from './store.ts';
import { Toolbar, type View } from './Toolbar.tsx';

const Help = lazy(() => import('./Help.tsx'));
const VIEWS = {
  decode: lazy(() => import('./Decode.tsx')),
  catalogue: lazy(() => import('./Catalogue.tsx')),
  export: lazy(() => import('./Export.tsx')),
  owners: lazy(() => import('./lint/Owners.tsx')),
  'over-time': lazy(() => import('./lint/OverTime.tsx')),
} as const satisfies Record<View, unknown>;

/** Narrower than this, the details stand over the list instead of beside it. */
const NARROW = 560;

export interface AppProps {
  shell: Shell;
  judge: Judge;
  /** What happens in the inspected tab. */
  store: PanelStore;
  /** A store for an imported file. */
  newStore(): PanelStore;
}

interface OpenFile {
  name: string;
  store: PanelStore;
}

/** The requests of a file are not those of the inspected page. */
function withoutPage(shell: Shell): Shell {
  const { sendFromPage: _, showInNetwork: __, ...rest } = shell;
  return rest;
}

/** The panel: over the inspected tab, or over an imported file in its place. */
export function App({ shell, judge, store, newStore }: AppProps) {
  const [said, setSaid] = useState('');
  const [file, setFile] = useState<OpenFile | null>(null);
  const [problem, setProblem] = useState('');
  const shown = file?.store ?? store;
  const context = useMemo(
    () => ({ shell: file ? withoutPage(shell) : shell, judge, store: shown, say: setSaid }),
    [file, shell, judge, shown],
  );
  const open = useCallback(
    async (chosen: File) => {
      const fresh = newStore();
      try {
        await importHar(await chosen.text(), judge, fresh);
      } catch (error) {
        fresh.close();
        setProblem(`${chosen.name} cannot be read. ${(error as Error).message}`);
        return;
      }
      setProblem('');
      await firstShown(fresh);
      setFile({ name: chosen.name, store: fresh });
      setSaid(`${chosen.name}: ${count(fresh.get().counts.refused, 'refused request')}`);
    },
    [judge, newStore],
  );
  useEffect(() => () => file?.store.close(), [file]);
  return (
    <PanelProvider value={context}>
      <ErrorBoundary shell={shell}>
        <Frame
          key={file?.name ?? ''}
          file={file?.name ?? null}
          problem={problem}
          onImport={(chosen) => void open(chosen)}
          onCloseFile={() => setFile(null)}
          onCloseProblem={() => setProblem('')}
        />
      </ErrorBoundary>
      <div className="visually-hidden" role="status" aria-live="polite">
        {said}
      </div>
    </PanelProvider>
  );
}

const FIRST_SETTINGS: PanelSettings = {
  recording: true,
  preserveLog: false,
  onlyWithDevtools: false,
};

interface FrameProps {
  /** Name of the imported file that is shown; null for the inspected tab. */
  file: string | null;
  /** Why a file could not be imported; empty if none failed. */
  problem: string;
  onImport(file: File): void;
  onCloseFile(): void;
  onCloseProblem(): void;
}

function Frame({ file, problem, onImport, onCloseFile, onCloseProblem }: FrameProps) {
  const { shell, store, say } = usePanel();
  const state = usePanelState();
  const settings = useSettings();
  const [layout, setLayout] = useLayout();
  const access = useHostAccess();
  /** The row whose details get the focus once they are there. */
  const [entered, setEntered] = useState<string | null>(null);
  const [help, setHelp] = useState(false);
  const [view, setView] = useState<View | null>(null);
  const gone = useGone();
  const { width, ref: mainRef } = useWidth();
  const filterRef = useRef<HTMLInputElement>(null);
  const detailsRef = useRef<HTMLElement>(null);
  const hidden = useMemo(() => new Set(layout.hiddenColumns), [layout.hiddenColumns]);
  const narrow = width > 0 && width < NARROW;
  const row = state.opened === null ? undefined : store.row(state.opened);
  const showsDetails = row !== undefined;
  const rowHeight = shell.devtools === 'firefox' ? 24 : 21;

  useAnnouncements(say);

  const { select: onSelect, prepare: onPrepare } = store;
  const onOpen = useCallback(
    (id: string) => {
      onSelect(id);
      setEntered(id);
    },
    [onSelect],
  );
  useEffect(() => {
    if (entered === state.opened) detailsRef.current?.focus();
    // Whoever has gone on to another row does not want to be brought back.
    if (entered === state.opened || entered !== state.selected) setEntered(null);
  }, [entered, state.opened, state.selected]);
  const onFold = useCallback(
    (id: string) => {
      const key = id.replace(/^group /, '');
      const folded = new Set(store.get().arrangement.folded);
      if (!folded.delete(key)) folded.add(key);
      store.arrange({ folded });
      store.select(id);
    },
    [store],
  );
  const close = useCallback(() => {
    store.hide();
    document.querySelector<HTMLElement>('.list')?.focus();
  }, [store]);
  const clear = useCallback(() => {
    if (file !== null) onCloseFile();
    else {
      void shell.journal.clear();
      store.clear();
    }
    say('Cleared');
  }, [file, onCloseFile, shell, store, say]);
  const onSort = useCallback(
    (column: Column) => {
      const { sort } = store.get().arrangement;
      const descending = sort.column === column && !sort.descending;
      store.arrange({ sort: { column, descending } });
    },
    [store],
  );
  const onResize = useCallback(
    (column: Column, next: number | null) => {
      setLayout((old) => {
        const { [column]: _, ...widths } = old.columnWidths;
        return {
          ...old,
          columnWidths: next === null ? widths : { ...widths, [column]: clampWidth(next) },
        };
      });
    },
    [setLayout],
  );
  const onHide = useCallback(
    (column: Column, hide: boolean) => {
      setLayout((old) => {
        const next = new Set(old.hiddenColumns);
        if (hide) next.add(column);
        else next.delete(column);
        return readLayout({ ...old, hiddenColumns: [...next] });
      });
    },
    [setLayout],
  );
  const showColumns = useCallback(() => {
    document.querySelector<HTMLElement>('.toolbar [data-action="view"]')?.click();
  }, []);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const typing = target?.matches('input:not([type="checkbox"]), textarea, select') ?? false;
      const control = event.ctrlKey || event.metaKey;
      if (control && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        clear();
      } else if (control && event.key.toLowerCase() === 'e') {
        event.preventDefault();
        void shell.settings.write({ recording: !settings.recording });
      } else if (typing || control || event.altKey) return;
      else if (event.key === '/') {
        event.preventDefault();
        filterRef.current?.focus();
        filterRef.current?.select();
      } else if (event.key === '?') {
        event.preventDefault();
        setHelp(true);
      } else if (document.querySelector('dialog[open], [popover]:popover-open')) return;
      else if (event.key === 't') {
        document.querySelector<HTMLElement>('[data-action=try-fix]')?.focus();
      } else if (event.key === 'o') setView('owners');
      else if (event.key === 'f') setView('over-time');
      else if (event.key === 'Escape' && showsDetails) {
        // Unheard Escape would open the drawer of DevTools.
        event.preventDefault();
        event.stopPropagation();
        close();
      }
    }
    // DevTools listens on the document, for keys of its own: what is stopped there comes too late.
    document.body.addEventListener('keydown', onKeyDown);
    return () => document.body.removeEventListener('keydown', onKeyDown);
  }, [clear, close, showsDetails, settings.recording, shell]);

  const list =
    state.rows.length === 0 ? (
      <Empty recording={settings.recording} access={access} />
    ) : (
      <>
        <List
          items={state.items}
          arrangement={state.arrangement}
          selected={state.selected}
          rowHeight={rowHeight}
          hidden={hidden}
          widths={layout.columnWidths}
          onSelect={onSelect}
          onPrepare={onPrepare}
          onOpen={onOpen}
          onFold={onFold}
          onSort={onSort}
          onResize={onResize}
          onMenu={showColumns}
        />
        {state.items.length === 0 && <NoMatch />}
      </>
    );
  const View = view && VIEWS[view];
  const details = row && (
    <Details row={row} details={store.details(row)} focusRef={detailsRef} onClose={close} />
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a shortcut of the menu's import
    <div
      className="panel"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const [dropped] = event.dataTransfer.files;
        if (dropped) onImport(dropped);
      }}
    >
      <header>
        {state.rows.length > 0 && <h1 className="visually-hidden">Refused requests</h1>}
        <Toolbar
          settings={settings}
          filterRef={filterRef}
          hidden={hidden}
          onHide={onHide}
          onResetColumns={() =>
            setLayout((old) => ({ ...DEFAULT_LAYOUT, detailsSize: old.detailsSize }))
          }
          onClear={clear}
          onHelp={() => setHelp(true)}
          onOpen={setView}
          onImport={onImport}
        />
        {file !== null && (
          <InfoBar kind="info">
            <span data-state="file">Showing {file}.</span>{' '}
            <button
              type="button"
              className="text-button"
              data-action="close-file"
              onClick={onCloseFile}
            >
              Back to this tab
            </button>
          </InfoBar>
        )}
        {problem !== '' && (
          <InfoBar kind="warning" onClose={onCloseProblem}>
            {problem}
          </InfoBar>
        )}
        <Notices gone={gone} access={access} recording={settings.recording} />
      </header>
      <main className="main" ref={mainRef}>
        <Split
          first={list}
          second={(!narrow && details) || null}
          size={layout.detailsSize}
          onSize={(detailsSize) => setLayout((old) => ({ ...old, detailsSize }))}
          label="Resize the details"
          inert={narrow && showsDetails}
        />
        {narrow && details && <div className="over">{details}</div>}
      </main>
      <StatusBar />
      {View && (
        <Suspense fallback={null}>
          <View
            // Another one may have been opened before the browser says that this one is closed.
            onClose={() => setView((now) => (now === view ? null : now))}
            onSelect={onSelect}
          />
        </Suspense>
      )}
      {help && (
        <Suspense fallback={null}>
          <Help onClose={() => setHelp(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** Says what came in while the list was not being read; at most once a second. */
function useAnnouncements(say: (text: string) => void) {
  const { store } = usePanel();
  useEffect(() => {
    let waiting = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = store.subscribe(() => {
      const { arrived } = store.get();
      if (arrived === 0) return;
      waiting += arrived;
      timer ??= setTimeout(() => {
        say(`${count(waiting, 'new refused request')}, ${store.get().counts.refused} in all`);
        waiting = 0;
        timer = undefined;
      }, 1000);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store, say]);
}

function useSettings(): PanelSettings {
  const { shell } = usePanel();
  const [settings, setSettings] = useState(FIRST_SETTINGS);
  useEffect(() => {
    const stop = shell.settings.watch(setSettings);
    void shell.settings.read().then(setSettings);
    return stop;
  }, [shell]);
  return settings;
}

const SAVE_AFTER = 300;

function useLayout() {
  const { shell } = usePanel();
  const [layout, setLayout] = useState<PanelLayout>(DEFAULT_LAYOUT);
  const loaded = useRef(false);
  useEffect(() => {
    void shell.layout.read().then((stored) => {
      setLayout(readLayout(stored));
      loaded.current = true;
    });
  }, [shell]);
  useEffect(() => {
    if (!loaded.current) return;
    const timer = setTimeout(() => void shell.layout.write(layout), SAVE_AFTER);
    return () => clearTimeout(timer);
  }, [layout, shell]);
  return [layout, setLayout] as const;
}

function useHostAccess(): boolean {
  const { shell } = usePanel();
  const [granted, setGranted] = useState(true);
  useEffect(() => {
    const stop = shell.hostAccess.watch(setGranted);
    void shell.hostAccess.has().then(setGranted);
    return stop;
  }, [shell]);
  return granted;
}

function useGone(): boolean {
  const { shell } = usePanel();
  const [gone, setGone] = useState(false);
  useEffect(() => shell.onGone(() => setGone(true)), [shell]);
  return gone;
}

function useWidth() {
  const ref = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { width, ref };
}

function Notices({
  gone,
  access,
  recording,
}: {
  gone: boolean;
  access: boolean;
  recording: boolean;
}) {
  const { shell } = usePanel();
  const { evicted, outdated, rows } = usePanelState();
  const { judge } = usePanel();
  const { deaths, why, stopped } = useJudgeState();
  const [closed, setClosed] = useState({ evicted: 0, outdated: 0, deaths: 0 });
  return (
    <>
      {stopped && (
        <InfoBar kind="warning">
          <span data-state="judge-stopped">
            What finds the causes cannot be started ({why}). Requests are still listed.
          </span>{' '}
          <button
            type="button"
            className="text-button"
            data-action="judge-again"
            onClick={judge.again}
          >
            Start it again
          </button>
        </InfoBar>
      )}
      {!stopped && deaths > closed.deaths && (
        <InfoBar kind="info" onClose={() => setClosed({ ...closed, deaths })}>
          <span data-state="judge-restarted">
            What finds the causes has failed ({why}) and is started again. Nothing is lost.
          </span>
        </InfoBar>
      )}
      {gone && (
        <InfoBar kind="warning">
          The extension was updated or removed. Close DevTools and open it again to go on; the list
          stays readable until then.
        </InfoBar>
      )}
      {!access && rows.length > 0 && (
        <InfoBar kind="warning">
          The extension may not see every site, so requests can be missing.{' '}
          <button
            type="button"
            className="text-button"
            data-action="grant"
            onClick={() => void shell.hostAccess.ask()}
          >
            Allow on all sites
          </button>
        </InfoBar>
      )}
      {!recording && rows.length > 0 && <InfoBar kind="info">Recording is off.</InfoBar>}
      {evicted > closed.evicted && (
        <InfoBar kind="info" onClose={() => setClosed({ ...closed, evicted })}>
          {count(evicted, 'older entry', 'older entries')} had to go: the browser gives the
          extension 10 MB.
        </InfoBar>
      )}
      {outdated > closed.outdated && (
        <InfoBar kind="info" onClose={() => setClosed({ ...closed, outdated })}>
          {count(outdated, 'entry', 'entries')} of another version of the extension could not be
          read and {outdated === 1 ? 'was' : 'were'} dropped.
        </InfoBar>
      )}
    </>
  );
}

function NoMatch() {
  const { store } = usePanel();
  return (
    <div className="no-match">
      <p>No request matches the filter.</p>
      <button
        type="button"
        className="text-button"
        onClick={() => store.arrange({ filter: '', invert: false })}
      >
        Clear the filter
      </button>
    </div>
  );
}

function StatusBar() {
  const { counts, unjudged } = usePanelState();
  const { shown, refused, requests, causes } = counts;
  return (
    <footer className="status-bar">
      <span data-count="refused">
        {shown < refused && `${shown.toLocaleString('en')} shown, `}
        {refused.toLocaleString('en')} refused of {count(requests, 'request')}
      </span>
      {refused > 0 && <span data-count="causes">{count(causes, 'cause')}</span>}
      {unjudged > 0 && <span data-count="unjudged">{count(unjudged, 'request')} to be judged</span>}
    </footer>
  );
}
