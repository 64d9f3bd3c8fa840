/**
 * Everything the panel needs from outside itself. `main.tsx` makes one from the browser, the test
 * harness makes one from plain values; nothing else in the panel knows where it runs.
 */

import type { Replay } from '../core/replay.ts';
import type { Fetch } from '../core/token/issuer-keys.ts';
import type { Entry, JournalChange } from '../journal.ts';
import type { PageAnswer } from './prove/page.ts';

export type Theme = 'light' | 'dark';

/** The journal, narrowed to the inspected tab. */
export interface TabJournal {
  list(): Promise<readonly Entry[]>;
  /** Calls the listener with every change from now on; returns how to stop. */
  watch(listener: (change: JournalChange) => void): () => void;
  clear(): Promise<void>;
}

/** What the toolbar switches; kept by the extension, not by the page. */
export interface PanelSettings {
  recording: boolean;
  preserveLog: boolean;
  /** Listen to tabs only while their DevTools is open. */
  onlyWithDevtools: boolean;
}

/** How the user has arranged the list; whatever is read back is validated before use. */
export interface PanelLayout {
  hiddenColumns: readonly string[];
  columnWidths: Readonly<Record<string, number>>;
  /** Width of the details in percent of the panel. */
  detailsSize: number;
}

export interface Shell {
  /** Which DevTools the panel stands in: sizes and greys follow it. */
  devtools: 'chromium' | 'firefox';
  version: string;
  theme: {
    current(): Theme;
    watch(listener: (theme: Theme) => void): () => void;
  };
  /** Milliseconds since the epoch. */
  now(): number;
  journal: TabJournal;
  settings: {
    read(): Promise<PanelSettings>;
    write(change: Partial<PanelSettings>): Promise<void>;
    watch(listener: (settings: PanelSettings) => void): () => void;
  };
  layout: {
    read(): Promise<unknown>;
    write(layout: PanelLayout): Promise<void>;
  };
  /** Whether the extension may see the requests of every host. */
  hostAccess: {
    has(): Promise<boolean>;
    /** Has to be called in a user's gesture; true when it was given. */
    ask(): Promise<boolean>;
    watch(listener: (granted: boolean) => void): () => void;
  };
  /** Asks a server, only ever after the user has agreed to that host. */
  fetch: Fetch;
  /** Copies text; false when the browser refused every way of doing it. */
  copy(text: string): Promise<boolean>;
  /** Offers a file for saving. */
  save(name: string, type: string, text: string): void;
  /** Reloads the inspected page. */
  reload?(): void;
  /** Sends a request from the inspected page, only ever when the user asks for it; absent where there is no page. */
  sendFromPage?(request: Replay): Promise<PageAnswer>;
  /** Shows requests in the Network panel; absent where the browser cannot. */
  showInNetwork?(filter: string): void;
  /** Calls the listener once the extension has been updated or removed under the open panel. */
  onGone(listener: () => void): () => void;
}
