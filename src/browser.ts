/**
 * The only file that names the browser's API. Behind it stands webextension-polyfill, which does
 * nothing where the browser has a `browser` of its own.
 */
import polyfilled, {
  type Action,
  type Events,
  type Permissions,
  type Runtime,
  type Tabs,
  type WebRequest,
} from 'webextension-polyfill';
import type { StorageAreaLike, StorageChanges } from './journal.ts';

export { answerOf } from './answer.ts';
export type { Events, Permissions, Runtime, Tabs, WebRequest };

/** A store and its own change event, as the journal and the settings want them. */
export type StorageWithChanges = StorageAreaLike & { readonly onChanged: StorageChanges };

export const session: StorageWithChanges = polyfilled.storage.session;
export const local: StorageWithChanges = polyfilled.storage.local;

/** Absent from the devtools pages of Firefox. */
export const webRequest: WebRequest.Static = polyfilled.webRequest;
export const tabs: Tabs.Static = polyfilled.tabs;
export const action: Action.Static = polyfilled.action;
export const permissions: Permissions.Static = polyfilled.permissions;
export const runtime: Runtime.Static = polyfilled.runtime;

/** What a devtools page and its panels have; undefined everywhere else. */
export const devtools = polyfilled.devtools as unknown as DevtoolsApi | undefined;

/** The parts of `devtools` in which the browsers differ are optional. */
export interface DevtoolsApi {
  inspectedWindow: { readonly tabId: number };
  panels: {
    /** Chromium `default` or `dark`, Firefox `light` or `dark`. */
    readonly themeName: string;
    create(title: string, iconPath: string, pagePath: string): unknown;
    /** Firefox. */
    onThemeChanged?: Events.Event<(theme: string) => void>;
    /** Chromium. */
    setThemeChangeHandler?(handler: (theme: string) => void): void;
    /** Chromium. */
    network?: { show?(options: { filter: string }): unknown };
  };
  network: {
    onRequestFinished: Events.Event<(entry: unknown) => void>;
    onNavigated: Events.Event<(url: string) => void>;
    getHAR(...callback: ((log: unknown) => void)[]): unknown;
  };
}

/** The member of the `extraInfoSpec` enumerations of webRequest that only Chromium knows. */
interface ExtraHeaders {
  EXTRA_HEADERS?: string;
}

/**
 * True where an extension sees cookies, preflights and the legs of a challenge only when it asks for
 * them (`extraHeaders`, Chromium). Firefox shows them to every listener.
 */
export function hasExtraHeaders(): boolean {
  const named = webRequest as unknown as { OnSendHeadersOptions?: ExtraHeaders };
  return named.OnSendHeadersOptions?.EXTRA_HEADERS !== undefined;
}

/** True while this context still belongs to an installed extension. */
export function isAlive(): boolean {
  try {
    return runtime.id !== undefined;
  } catch {
    return false;
  }
}
