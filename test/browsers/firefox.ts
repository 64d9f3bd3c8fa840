import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { DevTools, Json, LaunchOptions, Panel, Tab } from './devtools.ts';
import { findBrowser } from './find.ts';
import { firefoxPreferences } from './firefox-preferences.ts';
import { limit } from './limit.ts';
import { connect, type Marionette } from './marionette.ts';
import { temporaryProfile } from './profile.ts';
import { evaluation, parseAnswer, waitingFor, waitingForPoint, waitingForText } from './script.ts';

const size = { width: 1280, height: 800 };
const elementLimit = 10_000;

/** Calls a method of firefox-inside.js. */
type Call = (method: string, argument?: Json) => Promise<unknown>;

/** Starts a Firefox, driven over Marionette by a script inside it: Playwright cannot reach its DevTools. */
export async function launchFirefox(options: LaunchOptions): Promise<DevTools> {
  const found = await findBrowser('firefox');
  if (!found)
    throw new Error('No Firefox was found: run `npx tsx test/browsers/install.ts firefox`');
  const headless = options.headless ?? true;
  const profile = await temporaryProfile('firefox');
  await writeFile(join(profile.path, 'user.js'), firefoxPreferences(options.proxy));

  const firefox = startFirefox(found.path, profile.path, headless);
  const ended = new Promise<void>((done) => {
    firefox.once('exit', () => done());
    firefox.once('error', () => done());
  });
  const closed = ended.then(profile.remove);
  const kill = () => firefox.kill('SIGKILL');
  process.once('exit', kill);
  closed.then(() => process.off('exit', kill));

  try {
    const marionette = await connect(await portOf(firefox));
    const addon = await startSession(marionette, options.extension);
    const close = async () => {
      // Firefox may end before it has answered.
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }, 5000).catch(kill);
      await limit(closed, 10_000, 'Firefox to end').catch(kill);
      marionette.close();
    };
    return await drive(marionette, { addon, version: found.version, headless, closed, close });
  } catch (error) {
    kill();
    await closed;
    throw error;
  }
}

function startFirefox(path: string, profile: string, headless: boolean) {
  const args = [
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
  ];
  return spawn(path, headless ? [...args, '--headless'] : args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
}

/** Firefox chooses a free port itself, and says it on one of its outputs. */
function portOf(firefox: ChildProcess) {
  const port = new Promise<number>((resolve, reject) => {
    let output = '';
    const read = (text: Buffer) => {
      output += text;
      const match = /Listening on port (\d+)/.exec(output);
      if (match) resolve(Number(match[1]));
    };
    firefox.stdout?.on('data', read);
    firefox.stderr?.on('data', read);
    firefox.once('error', reject);
    firefox.once('exit', (code) => {
      const last = output.trim().split('\n').at(-1) ?? '';
      reject(new Error(`Firefox ended with ${code} while it was starting: ${last}`));
    });
  });
  return limit(port, 60_000, 'Firefox to start');
}

/** @returns the id of the extension, installed for this session only (so it needs no signature) */
async function startSession(marionette: Marionette, extension: string) {
  await marionette.send('WebDriver:NewSession', {
    capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
  });
  const installed = await marionette.send('Addon:Install', {
    path: resolve(extension),
    temporary: true,
  });
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  const inside = readFileSync(new URL('firefox-inside.js', import.meta.url), 'utf8');
  await marionette.send('WebDriver:ExecuteScript', {
    script: `${browserWindow}.driver = ${inside}`,
  });
  return unwrap(installed) as string;
}

const browserWindow = "Services.wm.getMostRecentWindow('navigator:browser')";

function unwrap(result: unknown) {
  return (result as { value: unknown }).value;
}

async function drive(
  marionette: Marionette,
  options: Pick<DevTools, 'version' | 'closed' | 'close'> & { addon: string; headless: boolean },
): Promise<DevTools> {
  const call: Call = async (method, argument = {}) => {
    const script = `return ${browserWindow}.driver[arguments[0]](arguments[1])`;
    const args = [method, argument];
    return unwrap(
      await marionette.send('WebDriver:ExecuteScript', { script, args, scriptTimeout: 40_000 }),
    );
  };
  await call('waitForWorker', { addon: options.addon });
  const tab = (id: string): Tab => ({
    goto: async (url) => {
      await limit(call('goto', { tab: id, url }), 20_000, `${url} to load`);
    },
    async evaluate(source, ...args) {
      return parseAnswer(await call('evaluateInTab', { tab: id, text: evaluation(source, args) }));
    },
    close: async () => void (await call('closeTab', { tab: id })),
  });

  const host = options.headless ? 'window' : 'bottom';
  const openDevTools = async () => void (await call('openDevTools', { host, ...size }));
  const inspected = tab('');
  return {
    browser: 'firefox',
    version: options.version,
    page: inspected,
    panel: panelOf(call),
    closed: options.closed,
    goto: inspected.goto,
    async newTab(url) {
      const opened = tab((await call('newTab')) as string);
      await opened.goto(url);
      return opened;
    },
    openDevTools,
    closeDevTools: async () => void (await call('closeDevTools')),
    async openPanel(title) {
      await openDevTools();
      await call('openPanel', { title });
    },
    killWorker: async () => void (await call('killWorker', { addon: options.addon })),
    setTheme: async (theme) => void (await call('setTheme', { theme })),
    async resize(width, height) {
      await openDevTools();
      await call('resize', { width, height });
    },
    async screenshot(file) {
      await openDevTools();
      await writeFile(file, Buffer.from((await call('screenshot')) as string, 'base64'));
    },
    setPasswordPrompts: async (answer) => void (await call('setPasswordPrompts', { answer })),
    errors: async () => (await call('errors')) as string[],
    close: options.close,
  };
}

function panelOf(call: Call): Panel {
  const run = async <T>(text: string) => parseAnswer<T>(await call('evaluateInPanel', { text }));
  const press = async (key: string) => void (await call('press', { key }));
  const click = async (selector: string) => {
    const end = Date.now() + elementLimit;
    for (;;) {
      const point = await run<{ x: number; y: number }>(waitingForPoint(selector, elementLimit));
      if (await call('click', { ...point, selector })) return;
      if (Date.now() > end) throw new Error(`${selector} moved away from every click`);
    }
  };
  return {
    evaluate: (source, ...args) => run(evaluation(source, args)),
    click,
    async type(selector, text) {
      await click(selector);
      await run(evaluation('(selector) => document.querySelector(selector).select()', [selector]));
      if (text) await call('type', { text });
      else await press('Delete');
    },
    press,
    async waitFor(expression, milliseconds = elementLimit) {
      await run(waitingFor(expression, milliseconds));
    },
    async text(selector) {
      return (await run<{ text: string }>(waitingForText(selector, elementLimit))).text;
    },
  };
}
