/** Puts the panel into a document; the same for the extension and for the test harness. */
import { createRoot } from 'react-dom/client';
import type { JournalChange } from '../journal.ts';
import { App } from './App.tsx';
import { createJudgeClient } from './judge/client.ts';
import { startWorker } from './judge/start.ts';
import type { Shell, Theme } from './shell.ts';
import { createStore, firstShown, type PanelStore } from './store.ts';
import './theme.css';
import './panel.css';

const later = (task: () => void, milliseconds: number): (() => void) => {
  const timer = setTimeout(task, milliseconds);
  return () => clearTimeout(timer);
};

/** Entries that are read before the panel is painted: a long list must not keep it blank. */
const SLICE = 400;

/** Reads the journal, follows it, and renders. Resolves once the first rows can be seen. */
export async function mount(element: HTMLElement, shell: Shell): Promise<PanelStore> {
  const root = document.documentElement;
  root.dataset.devtools = shell.devtools;
  const showTheme = (theme: Theme) => {
    root.dataset.theme = theme;
  };
  showTheme(shell.theme.current());
  shell.theme.watch(showTheme);
  const judge = createJudgeClient({ start: startWorker, later });
  const newStore = () => createStore({ judge, later });
  const store = newStore();
  const view = createRoot(element);
  const render = () =>
    view.render(<App shell={shell} judge={judge} store={store} newStore={newStore} />);
  // What comes while the list is read must not be lost; what is read must not go back in time.
  const early: JournalChange[] = [];
  let listed = false;
  shell.journal.watch((change) => {
    if (listed) store.apply(change);
    else early.push(change);
  });
  try {
    const entries = await shell.journal.list();
    store.apply({ put: entries.slice(0, SLICE), removed: [] }, true);
    await firstShown(store);
    render();
    for (let at = SLICE; at < entries.length; at += SLICE) {
      await new Promise((resolve) => setTimeout(resolve));
      store.apply({ put: entries.slice(at, at + SLICE), removed: [] }, true);
    }
  } finally {
    listed = true;
    for (const change of early) store.apply(change);
    render();
  }
  return store;
}
