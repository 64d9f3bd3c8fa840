/**
 * Runs once for every open DevTools: creates the panel, says that this tab's DevTools is open, and adds
 * what `devtools.network` sees of refused requests to the journal.
 */
import { answerOf, devtools, local, session } from '../browser.ts';
import { openJournal } from '../journal.ts';
import { openSettings } from '../settings.ts';
import { wireEntry } from './wire.ts';

/** Often enough for a worker that takes three minutes of silence for a closed DevTools. */
const SIGN_OF_LIFE_MS = 20_000;

function start({ inspectedWindow, network, panels }: NonNullable<typeof devtools>): void {
  const { tabId } = inspectedWindow;
  const journal = openJournal(session, session.onChanged);
  const settings = openSettings(local, local.onChanged);
  let recording = settings.read().then((read) => read.recording);
  settings.watch((read) => {
    recording = Promise.resolve(read.recording);
  });

  const live = () => {
    void journal
      .put([{ kind: 'devtools', tabId, id: 'devtools', at: Date.now() }])
      .catch(() => undefined);
  };
  live();
  setInterval(live, SIGN_OF_LIFE_MS);
  addEventListener('pagehide', () => {
    void journal.remove(tabId, 'devtools', ['devtools']);
  });

  let number = 0;
  const note = async (entry: unknown): Promise<void> => {
    number += 1;
    const id = `${Date.now().toString(36)}-${number}`;
    const wire = await wireEntry(entry, tabId, id, answerOf);
    if (wire && (await recording)) await journal.put([wire]);
  };
  const safely = (entry: unknown) => {
    note(entry).catch((error: unknown) => console.error('Auth DevTools:', error));
  };
  network.onRequestFinished.addListener(safely);
  answerOf((callback) => (callback ? network.getHAR(callback) : network.getHAR())).then(
    ([log]) => {
      const entries = (log as { entries?: unknown } | undefined)?.entries;
      if (Array.isArray(entries)) entries.forEach(safely);
    },
    () => undefined,
  );

  // Firefox resolves paths against this page, Chromium against the extension: a leading slash suits both.
  void panels.create('Auth', '/icons/icon-32.png', '/src/panel/panel.html');
}

if (devtools) start(devtools);
