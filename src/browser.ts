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
import { type AnswerOf, answerOf as answer } from './answer.ts';
import type { StorageAreaLike, StorageChanges } from './journal.ts';

export type { Events, Permissions, Runtime, Tabs, WebRequest };

/** A store and its own change event, as the journal and the settings want them. */
export type StorageWithChanges = StorageAreaLike & { readonly onChanged: StorageChanges };

export const session: StorageWithChanges = polyfilled.storage.session;
export const local: StorageWithChanges = polyfilled.storage.local;

/** Absent from the devtools pages of Firefox. */
export const webRequest: WebRequest.Static = polyfilled.webRequest;
export const tabs: Tabs.Static = polyfilled.tabs;
export const action: Action.Static = polyfilled.action;
export const runtime: Runtime.Static = polyfilled.runtime;

/** Where the worker says whether it may see every host, for contexts that cannot ask. */
const HOST_ACCESS = 'hostAccess';

/** The worker keeps that up to date; it has `permissions` in every browser. */
export function publishHostAccess(): void {
  const publish = () =>
    void polyfilled.permissions
      .contains({ origins: ['<all_urls>'] })
      .then((granted) => session.set({ [HOST_ACCESS]: granted }))
      .catch(() => undefined);
  polyfilled.permissions.onAdded.addListener(publish);
  polyfilled.permissions.onRemoved.addListener(publish);
  publish();
}

type Changed = Parameters<StorageChanges['addListener']>[0];

/** An event that tells of the worker's word. */
function hostAccessEvent(): Events.Event<(permissions: Permissions.Permissions) => void> {
  const heard = new Map<unknown, Changed>();
  return {
    addListener(listener) {
      const changed: Changed = (changes) => {
        if (changes[HOST_ACCESS]) listener({});
      };
      heard.set(listener, changed);
      session.onChanged.addListener(changed);
    },
    removeListener(listener) {
      const changed = heard.get(listener);
      if (changed) session.onChanged.removeListener(changed);
      heard.delete(listener);
    },
    hasListener: (listener) => heard.has(listener),
  } as Events.Event<(permissions: Permissions.Permissions) => void>;
}

/** The devtools pages of Firefox have no `permissions`: there the worker's word counts, and none can be asked for. */
export const permissions: Pick<
  Permissions.Static,
  'contains' | 'request' | 'onAdded' | 'onRemoved'
> = (polyfilled.permissions as Permissions.Static | undefined) ?? {
  contains: async () => (await session.get(HOST_ACCESS))[HOST_ACCESS] !== false,
  request: async () => false,
  onAdded: hostAccessEvent(),
  onRemoved: hostAccessEvent(),
};

/** What a devtools page and its panels have; undefined everywhere else. */
export const devtools = polyfilled.devtools as unknown as DevtoolsApi | undefined;

/** The parts of `devtools` in which the browsers differ are optional. */
export interface DevtoolsApi {
  inspectedWindow: {
    readonly tabId: number;
    /** Answers with the value and, where the expression failed, why. Options only in Chromium. */
    eval(
      expression: string,
      options?: undefined,
      callback?: (...answer: unknown[]) => void,
    ): unknown;
  };
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

type InspectedWindow = DevtoolsApi['inspectedWindow'];

/**
 * An inspected window that is in touch with the page of now. That of a long-lived document is not
 * always: in Firefox 153 it can stay, after a navigation, with a page that is gone, and from then on
 * every evaluation fails ("Target already destroyed"), reload or not. A new document finds the page
 * anew; where an empty one has no such API (Chromium), the panel's own is as good.
 *
 * @returns it, and how to take that document away
 */
export async function inspectNow(
  own: InspectedWindow,
): Promise<{ inspectedWindow: InspectedWindow; release(): void }> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  const loaded = new Promise((resolve) => {
    frame.onload = resolve;
  });
  document.body.append(frame);
  await loaded;
  const inner = frame.contentWindow as { browser?: { devtools?: DevtoolsApi } } | null;
  return {
    inspectedWindow: inner?.browser?.devtools?.inspectedWindow ?? own,
    release: () => frame.remove(),
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

/** Calls a function of the devtools API in the style that this browser wants; see answer.ts. */
export const answerOf: AnswerOf = (call) => answer(call, () => runtime.lastError);
