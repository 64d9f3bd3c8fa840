import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Frame, type Page } from 'playwright';
import { extensionErrors } from './chromium-errors.ts';
import { answerPasswordPrompts } from './chromium-prompts.ts';
import type { DevTools, LaunchOptions, Panel, PasswordPrompts, Tab } from './devtools.ts';
import { findBrowser } from './find.ts';
import { limit, until } from './limit.ts';
import { temporaryProfile } from './profile.ts';
import { proxyScript } from './proxy.ts';
import { evaluation, parseAnswer, waitingFor, waitingForText } from './script.ts';

const size = { width: 1280, height: 800 };
const elementLimit = 10_000;

/** Starts a Chromium, driven by Playwright, which sees the DevTools window as one more page. */
export async function launchChromium(options: LaunchOptions): Promise<DevTools> {
  const found = await findBrowser('chromium');
  if (!found)
    throw new Error('No Chromium was found: run `npx tsx test/browsers/install.ts chromium`');
  const headless = options.headless ?? true;
  const profile = await temporaryProfile('chromium');

  try {
    await writePreferences(profile.path, headless ? 'undocked' : 'bottom');
    const context = await startChromium(found.path, profile.path, headless, options.proxy);
    const closed = new Promise<void>((done) => context.once('close', () => done())).then(
      profile.remove,
    );
    try {
      return await drive(context, { ...options, headless, version: found.version, closed });
    } catch (error) {
      await context.close();
      throw error;
    }
  } catch (error) {
    await profile.remove();
    throw error;
  }
}

/** DevTools keep their settings in the profile, each as JSON in a string. */
async function writePreferences(profile: string, dock: string) {
  const preferences = { currentDockState: JSON.stringify(dock), 'ui-theme': '"default"' };
  await mkdir(join(profile, 'Default'));
  await writeFile(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({
      devtools: { preferences, synced_preferences_sync_disabled: preferences },
    }),
  );
}

function startChromium(
  executablePath: string,
  profile: string,
  headless: boolean,
  proxy: LaunchOptions['proxy'],
) {
  // Makes Playwright treat the DevTools window as a page.
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
  return chromium.launchPersistentContext(profile, {
    executablePath,
    // Playwright's own headless mode may choose a shell without extensions; the flag below does not.
    headless: false,
    viewport: null,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(headless ? ['--headless=new', '--disable-gpu'] : []),
      '--enable-unsafe-extension-debugging',
      ...proxyFlags(proxy),
    ],
  });
}

function proxyFlags(proxy: LaunchOptions['proxy']) {
  if (!proxy) return [];
  if (proxy.hosts) return [`--proxy-pac-url=${proxyScript(proxy)}`];
  // Only so loopback goes through it too: a script is not even asked about loopback.
  return [`--proxy-server=${proxy.host}:${proxy.port}`, '--proxy-bypass-list=<-loopback>'];
}

async function drive(
  context: BrowserContext,
  options: LaunchOptions & { headless: boolean; version: string; closed: Promise<void> },
): Promise<DevTools> {
  const session = await context.browser()?.newBrowserCDPSession();
  const page = context.pages().find((open) => !isDevTools(open));
  if (!session || !page) throw new Error('Chromium started without a tab');

  const errors = await extensionErrors(session, context);
  // Unlike --load-extension this also works in the branded Chrome.
  const { id } = await session.send('Extensions.loadUnpacked', {
    path: resolve(options.extension),
  });
  const origin = `chrome-extension://${id}`;
  const started = async () => Boolean(await workerOf(session, origin));
  await until(started, 10_000, 'the service worker to start');
  const targetId = await targetOf(context, page);

  let prompts: PasswordPrompts = 'leave';
  let devtools: Page | undefined;
  let panel: Frame | undefined;

  const openWindow = async () => {
    if (devtools) return devtools;
    const opened = context.waitForEvent('page', { predicate: isDevTools, timeout: 15_000 });
    opened.catch(() => {}); // where opening fails, its error is the one to be told
    await session.send('Target.openDevTools', { targetId });
    const window = await opened;
    devtools = window;
    window.once('close', () => {
      devtools = undefined;
      panel = undefined;
    });
    // Asked for earlier, the parts of the DevTools would be made before their settings are read.
    await window.waitForSelector('.root-view', { state: 'attached', timeout: 15_000 });
    if (options.headless) await resize(size.width, size.height);
    return window;
  };

  const resize = async (width: number, height: number) => {
    const window = await openWindow();
    const sized = options.headless ? window : page;
    const { windowId } = await session.send('Browser.getWindowForTarget', {
      targetId: await targetOf(context, sized),
    });
    await session.send('Browser.setWindowBounds', { windowId, bounds: { width, height } });
    await sized.waitForFunction(`outerWidth === ${width}`, undefined, { timeout: 10_000 });
  };

  const openPanel = async (title: string) => {
    const window = await openWindow();
    const show = `async (title) => {
      const { InspectorView, ViewManager } = await import('./ui/legacy/legacy.js');
      const { tabbedPane } = InspectorView.InspectorView.instance();
      const id = tabbedPane.tabIds().find((id) => id.startsWith('chrome-extension:') && id.endsWith(title));
      if (id) await ViewManager.ViewManager.instance().showView(id);
      return Boolean(id);
    }`;
    const what = `the panel "${title}" in DevTools`;
    await until(() => evaluateIn<boolean>(window, show, title), 15_000, what);
    const frame = await window.waitForSelector(`[role=tabpanel][aria-label^="${title}"] iframe`, {
      timeout: 15_000,
    });
    panel = (await frame.contentFrame()) ?? undefined;
    await panel?.waitForLoadState('load', { timeout: 15_000 });
  };

  const inPanel = () => {
    if (!panel) throw new Error('the panel is not open: call openPanel first');
    return panel;
  };

  const tab = (inner: Page): Tab => ({
    goto: (url) => load(inner, url),
    evaluate: (source, ...args) => evaluateIn(inner, source, ...args),
    close: () => inner.close(),
  });

  const inspected = tab(page);
  return {
    browser: 'chromium',
    version: options.version,
    page: inspected,
    panel: panelOf(inPanel),
    closed: options.closed,
    goto: inspected.goto,
    async newTab(url) {
      const opened = await context.newPage();
      await answerPasswordPrompts(context, opened, prompts);
      await load(opened, url);
      await page.bringToFront();
      return tab(opened);
    },
    openDevTools: async () => void (await openWindow()),
    async closeDevTools() {
      await devtools?.close();
    },
    openPanel,
    killWorker: () => killWorker(session, origin),
    async setTheme(theme) {
      const set = `async (value) => {
        const { Settings } = await import('./core/common/common.js');
        Settings.Settings.instance().moduleSetting('ui-theme').set(value);
      }`;
      await evaluateIn(await openWindow(), set, theme === 'light' ? 'default' : theme);
    },
    resize,
    async screenshot(file) {
      await (await openWindow()).screenshot({ path: file });
    },
    async setPasswordPrompts(answer) {
      prompts = answer;
      const tabs = context.pages().filter((open) => !isDevTools(open));
      await Promise.all(tabs.map((open) => answerPasswordPrompts(context, open, prompts)));
    },
    errors: async () => errors(origin),
    async close() {
      await context.close();
      await options.closed;
    },
  };
}

function panelOf(frame: () => Frame): Panel {
  const timeout = elementLimit;
  return {
    evaluate: async (source, ...args) => evaluateIn(frame(), source, ...args),
    click: async (selector) => frame().locator(selector).first().click({ timeout }),
    async type(selector, text) {
      const field = frame().locator(selector).first();
      await field.click({ timeout });
      await field.selectText({ timeout });
      const { keyboard } = frame().page();
      if (text) await keyboard.type(text);
      else await keyboard.press('Delete');
    },
    press: async (key) => frame().page().keyboard.press(key),
    async waitFor(expression, milliseconds = elementLimit) {
      const answer = frame().evaluate(waitingFor(expression, milliseconds));
      await limit(answer, milliseconds + 1000, `the panel to answer about ${expression}`);
    },
    async text(selector) {
      const answer = await frame().evaluate(waitingForText(selector, timeout));
      return parseAnswer<{ text: string }>(answer).text;
    },
  };
}

async function evaluateIn<T>(
  where: Page | Frame,
  source: string,
  ...args: Parameters<Tab['evaluate']>[1][]
) {
  const answer = where.evaluate(evaluation(source, args));
  return parseAnswer<T>(await limit(answer, 30_000, `an answer to ${source}`));
}

/** Playwright rejects when the browser shows an error page; for a refused request that is a result. */
async function load(page: Page, url: string) {
  try {
    await page.goto(url, { timeout: 20_000 });
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('net::ERR_'))) throw error;
    await page.waitForURL(/^chrome-error:/, { timeout: 10_000 });
  }
}

async function killWorker(session: CDPSession, origin: string) {
  const worker = await workerOf(session, origin);
  if (!worker) return; // stopped already
  // One that is just being started does not heed it.
  const gone = async () => {
    if ((await workerOf(session, origin))?.targetId !== worker.targetId) return true;
    await session.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => {});
    return false;
  };
  await until(gone, 20_000, 'the service worker to stop');
}

async function workerOf(session: CDPSession, origin: string) {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
}

async function targetOf(context: BrowserContext, page: Page) {
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  return targetInfo.targetId;
}

function isDevTools(page: Page) {
  return page.url().startsWith('devtools:');
}
