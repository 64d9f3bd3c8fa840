/** Makes the shell out of the browser; the only file of the panel that knows one. */
import {
  answerOf,
  type DevtoolsApi,
  devtools,
  inspectNow,
  isAlive,
  local,
  permissions,
  runtime,
  session,
} from '../browser.ts';
import { openJournal } from '../journal.ts';
import { openSettings } from '../settings.ts';
import { copyText, saveFile } from './clipboard.ts';
import { mount } from './mount.tsx';
import type { Evaluate } from './prove/page.ts';
import type { Shell, Theme } from './shell.ts';

const ALL_SITES = { origins: ['<all_urls>'] };
/** How often the panel looks whether its extension is still there. */
const ALIVE_EVERY = 3000;

/** Both browsers have it; the shared surface names only what every context uses. */
interface Reloadable {
  readonly tabId: number;
  reload?(): unknown;
}

/** Firefox says `light`, Chromium `default`; both say `dark`. */
const themeOf = (name: string | undefined): Theme => (name === 'dark' ? 'dark' : 'light');

function watchTheme(panels: DevtoolsApi['panels'], listener: (theme: Theme) => void): () => void {
  const heard = (name: string) => listener(themeOf(name));
  const { onThemeChanged } = panels;
  if (onThemeChanged) {
    onThemeChanged.addListener(heard);
    return () => onThemeChanged.removeListener(heard);
  }
  panels.setThemeChangeHandler?.(heard);
  return () => undefined;
}

/** Chromium says why an expression failed in `value` or `description`, Firefox in `value`. */
interface Problem {
  isError?: boolean;
  isException?: boolean;
  value?: unknown;
  /** With `%s` for each of the details. */
  description?: string;
  details?: readonly unknown[];
}

function problemText({ value, description = '', details = [] }: Problem): string {
  if (value !== undefined) return String(value);
  const rest = [...details];
  return description.replaceAll('%s', () => String(rest.shift() ?? ''));
}

function evaluateIn(inspectedWindow: DevtoolsApi['inspectedWindow']): Evaluate {
  // What evaluates to nothing tells whether answers come by a promise or need a callback; in the wrong
  // style an expression is evaluated all the same.
  const probe = inspectedWindow.eval('0');
  const promises = typeof (probe as Partial<Promise<unknown>> | undefined)?.then === 'function';
  const ask = (expression: string) =>
    promises
      ? (inspectedWindow.eval(expression) as Promise<unknown>)
      : new Promise<unknown>((resolve) => {
          inspectedWindow.eval(expression, undefined, (...answer) => resolve(answer));
        });
  return async (expression) => {
    try {
      await probe;
      const answer = await ask(expression);
      // A promise of Chromium gives the bare value, all others a list.
      const [value, problem] = (Array.isArray(answer) ? answer : [answer]) as [unknown, Problem?];
      if (!problem?.isError && !problem?.isException) return { ok: true, value };
      return { ok: false, message: problemText(problem) };
    } catch (error) {
      return { ok: false, message: error instanceof Error ? error.message : String(error) };
    }
  };
}

function shellOf({ inspectedWindow, panels }: DevtoolsApi): Shell {
  const { tabId } = inspectedWindow;
  const journal = openJournal(session, session.onChanged);
  const settings = openSettings(local, local.onChanged);
  const show = panels.network?.show;
  return {
    devtools: panels.setThemeChangeHandler ? 'chromium' : 'firefox',
    version: runtime.getManifest().version,
    theme: {
      current: () => themeOf(panels.themeName),
      watch: (listener) => watchTheme(panels, listener),
    },
    now: Date.now,
    journal: {
      list: () => journal.list(tabId),
      watch: (listener) => journal.watch(tabId, listener),
      clear: () => journal.clear(tabId),
    },
    settings,
    layout: {
      read: async () => (await settings.read()).layout,
      write: (layout) => settings.write({ layout }),
    },
    hostAccess: {
      has: () => permissions.contains(ALL_SITES),
      ask: () => permissions.request(ALL_SITES),
      watch(listener) {
        const look = () => void permissions.contains(ALL_SITES).then(listener);
        permissions.onAdded.addListener(look);
        permissions.onRemoved.addListener(look);
        return () => {
          permissions.onAdded.removeListener(look);
          permissions.onRemoved.removeListener(look);
        };
      },
    },
    fetch: (url, init) => fetch(url, init),
    copy: copyText,
    save: saveFile,
    reload: () => void (inspectedWindow as Reloadable).reload?.(),
    sendFromPage: async (request) => {
      const { sendFromPage } = await import('./prove/page.ts');
      const now = await inspectNow(inspectedWindow);
      try {
        return await sendFromPage(evaluateIn(now.inspectedWindow), request, crypto.randomUUID());
      } finally {
        now.release();
      }
    },
    ...(show && {
      showInNetwork: (filter: string) => {
        answerOf((done) => (done ? show({ filter }) : show({ filter }))).catch(() => undefined);
      },
    }),
    onGone(listener) {
      const timer = setInterval(() => {
        if (isAlive()) return;
        clearInterval(timer);
        listener();
      }, ALIVE_EVERY);
      return () => clearInterval(timer);
    },
  };
}

const root = document.getElementById('root');
if (root && devtools) {
  void mount(root, shellOf(devtools)).then(() =>
    // At hand when the first details are opened, so that they do not grow under the pointer.
    requestIdleCallback(() => void import('./prove/TryFix.tsx')),
  );
}
