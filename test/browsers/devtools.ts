import { launchChromium } from './chromium.ts';
import type { BrowserName } from './find.ts';
import { launchFirefox } from './firefox.ts';

/** Anything that survives `JSON.stringify`. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * What becomes of the password prompts of servers and proxies, from now on: they stay open (as they do for
 * a user), they are cancelled, or the next one is answered and those after it are cancelled.
 *
 * Chromium's prompt is native and out of reach, so there everything but `leave` is done by intercepting
 * each request of the page (the Fetch domain of its DevTools Protocol).
 */
export type PasswordPrompts = 'leave' | 'cancel' | { username: string; password: string };

/** A tab of the browser. */
export interface Tab {
  /** Loads an address and waits for the load event; a page of the browser saying why it failed counts too. */
  goto(url: string): Promise<void>;
  /**
   * Evaluates an expression in the page and awaits it; a function is called with the arguments.
   * Content-Security-Policy does not stop it. Values travel as JSON.
   */
  evaluate<T>(source: string, ...args: Json[]): Promise<T>;
  close(): Promise<void>;
}

/** The document of the open extension panel, in the extension's own process. */
export interface Panel {
  /** As in a tab, with the panel's `window` and `document`. */
  evaluate<T>(source: string, ...args: Json[]): Promise<T>;
  /** Waits for an element that can be hit, and clicks in its middle. Real (trusted) mouse events in both. */
  click(selector: string): Promise<void>;
  /** Replaces the text of a field by clicking into it and typing. Real keyboard events in both. */
  type(selector: string, text: string): Promise<void>;
  /** Presses a key, named as in `KeyboardEvent.key`, with modifiers: `Enter`, `ArrowDown`, `Control+a`. */
  press(key: string): Promise<void>;
  /**
   * Waits until an expression is true; it is asked again after each change of the document and each frame.
   *
   * @param milliseconds default 10 000
   */
  waitFor(expression: string, milliseconds?: number): Promise<void>;
  /** The rendered text of the first match, once there is one. */
  text(selector: string): Promise<string>;
}

/** A browser with an unpacked extension, and the DevTools of its first tab. */
export interface DevTools {
  readonly browser: BrowserName;
  /** What the browser says of itself, e.g. `Chromium 156.0.1`. */
  readonly version: string;
  /** The inspected tab. */
  readonly page: Tab;
  readonly panel: Panel;
  /** Settles when the browser has ended, by `close()` or by its user. */
  readonly closed: Promise<void>;
  /** Loads an address in the inspected tab. */
  goto(url: string): Promise<void>;
  /** A further tab, without DevTools, behind the inspected one. */
  newTab(url: string): Promise<Tab>;
  /** DevTools are closed at launch, so that traffic from before can be tested; opens them where they are not. */
  openDevTools(): Promise<void>;
  closeDevTools(): Promise<void>;
  /** Selects the extension's panel of that title, opening DevTools first where needed. */
  openPanel(title: string): Promise<void>;
  /** Stops the service worker or event page at once, as the browser does with an idle one. */
  killWorker(): Promise<void>;
  /** Of the browser's DevTools. */
  setTheme(theme: 'light' | 'dark'): Promise<void>;
  /** Size of the DevTools window in CSS pixels; where DevTools are docked, of the window they are docked in. */
  resize(width: number, height: number): Promise<void>;
  /** Writes a PNG of the DevTools window, with the panel in it. */
  screenshot(file: string): Promise<void>;
  setPasswordPrompts(prompts: PasswordPrompts): Promise<void>;
  /** Uncaught errors and `console.error` of the panel, the devtools page and the worker since the launch. */
  errors(): Promise<string[]>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

export interface ProxyServer {
  host: string;
  port: number;
  hosts?: string;
}

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  extension: string;
  /** Address that the inspected tab loads first. Default: an empty page. */
  url?: string;
  /** An HTTP proxy for the hosts that match a pattern such as `*.example`; default: all, loopback included. */
  proxy?: ProxyServer;
  /** Default true. Otherwise needs a display, and docks DevTools below the page instead of in a window. */
  headless?: boolean;
  /** Default `leave`. */
  passwordPrompts?: PasswordPrompts;
}

/**
 * Starts a browser with a new profile and the extension.
 *
 * @throws when no such browser is found (see install.ts), or it does not start.
 */
export async function launchDevTools(browser: BrowserName, options: LaunchOptions) {
  const devtools = await { chromium: launchChromium, firefox: launchFirefox }[browser](options);
  try {
    if (options.passwordPrompts) await devtools.setPasswordPrompts(options.passwordPrompts);
    if (options.url) await devtools.goto(options.url);
    return devtools;
  } catch (error) {
    await devtools.close();
    throw error;
  }
}
