/**
 * `npm start [-- --browser chromium|firefox] [--screenshot DIR] [--headless]`: builds the extension,
 * starts the lab, and opens the browser with DevTools on the Auth panel. Without a display it
 * provokes every refusal of the lab, prints the panel's rows and leaves screenshots.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type DevTools, launchDevTools } from './browsers/devtools.ts';
import type { BrowserName } from './browsers/find.ts';
import { ensureBrowser } from './browsers/install.ts';
import { type Lab, startLab } from './lab/lab.ts';
import { buildExtension } from './support/build.ts';
import { expectedIn, PANEL, provoke, readRows, table, waitForRows } from './support/panel.ts';

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

/** High enough for a row of each refusal, so that none is left out by the virtual list. */
const SIZE = { width: 1280, height: 1120 };

/** Provokes everything, prints what the panel shows, and leaves pictures of it. */
async function tour(devtools: DevTools, lab: Lab, options: Options): Promise<void> {
  const { panel, browser } = devtools;
  const missing: string[] = [];
  for (const refusal of lab.refusals) {
    await provoke(devtools, lab, refusal);
    const { method, path, cause } = expectedIn(browser, refusal.expected);
    // The body of the answer comes a moment later, and can be what names the cause.
    await waitForRows(devtools, { method, path, cause }).catch(() => missing.push(refusal.id));
  }
  const rows = await readRows(devtools);
  const head = ['status', 'method', 'path', 'asks for', 'sent', 'token', 'cause'];
  console.log(
    table(
      head,
      rows.map((row) => [
        row.status,
        row.method,
        row.path,
        row.scheme,
        row.credential,
        row.token,
        row.causeId,
      ]),
    ),
  );

  mkdirSync(options.screenshots, { recursive: true });
  const shoot = async (name: string) => {
    const file = join(options.screenshots, `${browser}-${name}.png`);
    await devtools.screenshot(file);
    console.log(file);
  };
  console.log(`\n${rows.length} rows of ${lab.refusals.length} refusals in ${devtools.version}`);
  await shoot('list');
  const expired = rows.find(({ causeId }) => causeId === 'token-expired');
  await panel.click(`[data-id="${expired?.id}"]`);
  await panel.waitFor(`document.querySelector('[data-card=answer]')`);
  await shoot('answer');
  await devtools.setTheme('dark');
  await panel.waitFor(`document.documentElement.dataset.theme === 'dark'`);
  await shoot('dark');
  if (missing.length > 0) throw new Error(`not listed as it should be: ${missing.join(', ')}`);
}

async function main(): Promise<void> {
  const options = readOptions();
  await ensureBrowser(options.browser);
  const extension = buildExtension(options.browser);
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
      await devtools.resize(SIZE.width, SIZE.height);
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
