/**
 * `npm start [-- --browser chromium|firefox] [--screenshot DIR] [--headless]`: builds the extension,
 * starts the lab, and opens the browser with DevTools on the Auth panel. Without a display it
 * provokes every refusal of the lab, prints the panel's rows and leaves screenshots.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type DevTools, launchDevTools } from './browsers/devtools.ts';
import type { BrowserName } from './browsers/find.ts';
import { ensureBrowser } from './browsers/install.ts';
import { type Lab, startLab } from './lab/lab.ts';
import { PANEL, provoke, readRows, table, waitForPath } from './support/panel.ts';

const USAGE = 'usage: npm start -- [--browser chromium|firefox] [--screenshot DIR] [--headless]';

interface Options {
  browser: BrowserName;
  screenshots: string;
  headless: boolean;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      screenshot: { type: 'string', default: 'screenshots' },
      headless: { type: 'boolean', default: !hasDisplay() },
    },
  });
  const browser =
    values.browser === 'chrome' || values.browser === 'edge' ? 'chromium' : values.browser;
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error(USAGE);
  return { browser, screenshots: resolve(values.screenshot), headless: values.headless };
}

const hasDisplay = () =>
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function build(browser: BrowserName): string {
  const mode = browser === 'firefox' ? 'firefox' : 'chrome';
  const vite = resolve('node_modules/vite/bin/vite.js');
  const done = spawnSync(process.execPath, [vite, 'build', '--mode', mode, '--logLevel', 'warn'], {
    stdio: 'inherit',
  });
  if (done.status !== 0) throw new Error('the extension could not be built');
  return resolve('dist', mode);
}

/** Provokes everything, prints what the panel shows, and leaves pictures of it. */
async function tour(devtools: DevTools, lab: Lab, options: Options): Promise<void> {
  mkdirSync(options.screenshots, { recursive: true });
  const missing: string[] = [];
  for (const refusal of lab.refusals) {
    const exception = refusal.expected.browsers?.[options.browser];
    await provoke(devtools, lab, refusal);
    await waitForPath(devtools, refusal.expected.path).catch(() => {
      if (exception === undefined) missing.push(refusal.id);
    });
  }
  const rows = await readRows(devtools);
  const cells = rows.map((row) => [
    row.status,
    row.method,
    row.name,
    row.scheme,
    row.credential,
    row.token,
    row.causeId,
  ]);
  console.log(table(['status', 'method', 'name', 'asks for', 'sent', 'token', 'cause'], cells));
  const pictures: string[] = [];
  const shoot = async (name: string) => {
    const file = join(options.screenshots, `${options.browser}-${name}.png`);
    await devtools.screenshot(file);
    pictures.push(file);
  };
  await shoot('list');
  for (const path of [
    '/orders/expired',
    rows.find((row) => row.causeId === 'token-expired')?.url,
  ]) {
    const row = rows.find((entry) => path !== undefined && entry.url.endsWith(path));
    if (!row) continue;
    await devtools.panel.click(`[data-id="${row.id}"]`);
    await devtools.panel.waitFor(`document.querySelector('[data-card=answer]') !== null`);
    await shoot('answer');
    break;
  }
  await devtools.setTheme('dark');
  await shoot('dark');
  console.log(
    `\n${rows.length} rows of ${lab.refusals.length} refusals; screenshots: ${pictures.join(', ')}`,
  );
  if (missing.length > 0) throw new Error(`no row for: ${missing.join(', ')}`);
}

async function main(): Promise<void> {
  const options = readOptions();
  await ensureBrowser(options.browser);
  const extension = build(options.browser);
  const lab = await startLab();
  let devtools: DevTools | undefined;
  const stop = async () => {
    await devtools?.close().catch(() => undefined);
    await lab.close();
  };
  process.once('SIGINT', () => void stop().then(() => process.exit(130)));
  process.once('SIGTERM', () => void stop().then(() => process.exit(143)));
  try {
    const { host, port } = lab.proxy;
    devtools = await launchDevTools(options.browser, {
      extension,
      headless: options.headless,
      proxy: { host, port, hosts: '*.lab.test' },
      url: lab.url,
    });
    await devtools.openDevTools();
    await devtools.openPanel(PANEL);
    if (options.headless) {
      await devtools.resize(1280, 1400);
      await tour(devtools, lab, options);
    } else {
      console.log(`The lab: ${lab.url}  Press its buttons; close the browser to end.`);
      await devtools.closed;
    }
  } finally {
    await stop();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
