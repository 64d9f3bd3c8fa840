/**
 * `npm run screenshots [-- DIR] [-- --browser chromium|firefox]`: pictures of every view of the panel in
 * the real DevTools of both browsers, headless, over the lab. Those for the README and the stores go to
 * public/screenshots, all of them to DIR (default `screenshots`).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type DevTools, launchDevTools } from './browsers/devtools.ts';
import type { BrowserName } from './browsers/find.ts';
import { ensureBrowser } from './browsers/install.ts';
import { type Lab, startLab } from './lab/lab.ts';
import { buildExtension } from './support/build.ts';
import { manyAsHar } from './support/many.ts';
import { expectedIn, PANEL, provoke, waitForRows } from './support/panel.ts';
import { withFewColours } from './support/png.ts';

const SIZE = { width: 1280, height: 800 };
/** High enough that every row exists, so that it can be found and clicked. */
const HIGH = { width: 1280, height: 1400 };
const NARROW = { width: 320, height: 640 };

/** Pictures that are shown in public, and what they are called there. */
const BEST: Readonly<Record<string, string>> = {
  'chromium-answer': 'answer.png',
  'chromium-narrow': 'narrow.png',
  'firefox-dark': 'dark.png',
};
const PASTED = `Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJodHRwczovL2lkLmV4YW1wbGUuY29tLyIsInN1YiI6InVzZXItNDIiLCJzY29wZSI6Im9yZGVyczpyZWFkIiwiZXhwIjoxNzY3MjI1NjAwfQ.c2lnbmF0dXJlLW1hZGUtdXAtZm9yLXRoaXMtcGljdHV
WWW-Authenticate: Bearer realm="orders", error="invalid_token"`;

/** Drops a file onto the panel. */
const DROP = `(name, text) => {
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], name));
  document.querySelector('.panel').dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: transfer }));
}`;

const GROUP = `(by) => {
  const box = document.querySelector('[data-action=group]');
  box.value = by;
  box.dispatchEvent(new Event('change', { bubbles: true }));
}`;

/** Takes a picture once the browser has painted. */
type Shoot = (name: string) => Promise<void>;

/** Scrolling is smooth: resolves after some frames in which nothing moved. */
const SETTLED = `async () => {
  const frame = () => new Promise(requestAnimationFrame);
  const places = () => [...document.querySelectorAll('.details-body, .list')].map((one) => one.scrollTop).join();
  for (let still = 0, before = ''; still < 6; still += 1) {
    await frame();
    const now = places();
    if (now !== before) still = 0;
    before = now;
  }
}`;

async function provokeAll(devtools: DevTools, lab: Lab): Promise<void> {
  for (const refusal of lab.refusals) {
    await provoke(devtools, lab, refusal);
    const { method, path, cause } = expectedIn(devtools.browser, refusal.expected);
    await waitForRows(devtools, { method, path, cause }).catch(() => undefined);
  }
}

/** The cause whose rows show most in a card. The answer has pictures of its own. */
const BEST_OF: Readonly<Record<string, string>> = {
  answer: '',
  attempts: 'authorization-dropped-on-redirect',
};

/** Each card of the details, of the first row that has it; an expired token has the most to show. */
async function shootCards({ panel }: DevTools, shoot: Shoot): Promise<void> {
  const ids = await panel.evaluate<string[]>(`[...document.querySelectorAll('[role=row][data-id]')]
    .sort((a, b) => (b.dataset.cause === 'token-expired') - (a.dataset.cause === 'token-expired'))
    .map((row) => row.dataset.id)`);
  const shot = new Set<string>();
  for (const id of ids) {
    await panel.evaluate(
      `document.querySelector('[role=row][data-id="${id}"]').scrollIntoView({ block: 'nearest' })`,
    );
    await panel.click(`[role=row][data-id="${id}"]`);
    await panel.waitFor(
      `document.querySelector('.row.selected')?.dataset.id === ${JSON.stringify(id)}`,
    );
    const cards = await panel.evaluate<string[]>(
      `[...document.querySelectorAll('[data-jump]')].map((link) => link.dataset.jump)`,
    );
    const cause = await panel.evaluate<string>(
      `document.querySelector('.row.selected').dataset.cause`,
    );
    for (const card of cards) {
      if (shot.has(card) || (BEST_OF[card] ?? cause) !== cause) continue;
      shot.add(card);
      await panel.click(`[data-jump=${card}]`);
      await shoot(`card-${card}`);
    }
  }
}

async function openView({ panel }: DevTools, action: string): Promise<void> {
  await panel.click('[data-action=view]');
  await panel.click(`[data-action=${action}]`);
  await panel.waitFor(`document.querySelector('dialog[open]')`);
}

async function shootViews(devtools: DevTools, shoot: Shoot): Promise<void> {
  const { panel } = devtools;
  for (const view of ['owners', 'over-time', 'decode', 'catalogue', 'export', 'help-item']) {
    await openView(devtools, view);
    if (view === 'decode') {
      await panel.type('[data-action=decode-input]', 'x');
      // Typed key by key it would take long, and the box reads what it holds, however it came there.
      await panel.evaluate(
        `(text) => {
          const box = document.querySelector('[data-action=decode-input]');
          box.select();
          document.execCommand('insertText', false, text);
        }`,
        PASTED,
      );
      await panel.waitFor(`document.querySelector('[data-section=decoded]')`);
    }
    await shoot(view === 'help-item' ? 'help' : view);
    await panel.click('[data-action=close-dialog]');
    await panel.waitFor(`!document.querySelector('dialog[open]')`);
  }
  await panel.click('[data-action=view]');
  await panel.waitFor(`document.querySelector('.menu:popover-open')`);
  await shoot('menu');
  await panel.evaluate(`document.querySelector('.menu:popover-open').hidePopover()`);
}

async function clickCause({ panel }: DevTools, cause: string): Promise<void> {
  await panel.click(`[role=row][data-cause="${cause}"]`);
  await panel.waitFor(`document.querySelector('[data-card=answer] [data-cause="${cause}"]')`);
}

async function tour(devtools: DevTools, lab: Lab, shoot: Shoot): Promise<void> {
  const { panel } = devtools;
  await devtools.resize(SIZE.width, SIZE.height);
  await panel.waitFor(`document.querySelector('[data-state=empty]')`);
  await shoot('empty');

  await devtools.resize(HIGH.width, HIGH.height);
  await provokeAll(devtools, lab);
  await devtools.resize(SIZE.width, SIZE.height);
  await panel.evaluate(SETTLED);
  await panel.evaluate(`document.querySelector('.list').scrollTo(0, 0)`);
  await shoot('list');
  await panel.evaluate(GROUP, 'credential');
  await shoot('grouping');
  await panel.evaluate(GROUP, 'none');

  await devtools.resize(HIGH.width, HIGH.height);
  await clickCause(devtools, 'token-expired');
  await devtools.resize(SIZE.width, SIZE.height);
  await panel.waitFor(`document.querySelector('[data-card=try]')`);
  await shoot('answer');
  await devtools.setTheme('dark');
  await panel.waitFor(`document.documentElement.dataset.theme === 'dark'`);
  await shoot('dark');
  await devtools.resize(NARROW.width, NARROW.height);
  await shoot('narrow-dark');
  await devtools.setTheme('light');
  await panel.waitFor(`document.documentElement.dataset.theme === 'light'`);
  await shoot('narrow');
  await panel.click('[data-action=close]');
  await panel.waitFor(`!document.querySelector('.details')`);
  await shoot('narrow-list');

  await devtools.resize(HIGH.width, HIGH.height);
  await shootCards(devtools, shoot);
  // By mouse: Firefox opens its split console at every Esc, whatever the panel makes of it.
  await panel.click('[data-action=close]');
  await devtools.resize(SIZE.width, SIZE.height);
  await shootViews(devtools, shoot);

  const har = manyAsHar(10_000);
  await panel.evaluate(DROP, 'shop.har', har);
  await panel.waitFor(
    `document.querySelector('[data-count=refused]')?.textContent.startsWith('10')`,
    120_000,
  );
  await panel.waitFor(`!document.querySelector('[data-count=unjudged]')`, 120_000);
  await shoot('import-10000');
}

async function shootIn(browser: BrowserName, folder: string): Promise<void> {
  await ensureBrowser(browser);
  const extension = buildExtension(browser);
  const lab = await startLab();
  let devtools: DevTools | undefined;
  try {
    devtools = await launchDevTools(browser, {
      extension,
      proxy: { ...lab.proxy, hosts: '*.lab.test' },
      url: lab.url,
      passwordPrompts: 'cancel',
    });
    const open = devtools;
    await open.openPanel(PANEL);
    await tour(open, lab, async (name) => {
      const file = join(folder, `${browser}-${name}.png`);
      await open.panel.evaluate(SETTLED);
      await open.screenshot(file);
      console.log(file);
      const best = BEST[`${browser}-${name}`];
      if (!best) return;
      writeFileSync(resolve('public/screenshots', best), withFewColours(readFileSync(file)));
    });
  } finally {
    await devtools?.close().catch(() => undefined);
    await lab.close();
  }
}

try {
  const { values, positionals } = parseArgs({
    options: { browser: { type: 'string' } },
    allowPositionals: true,
  });
  const browsers = (['chromium', 'firefox'] as const).filter(
    (one) => values.browser === undefined || values.browser === one,
  );
  if (browsers.length === 0)
    throw new Error('usage: npm run screenshots -- [DIR] [--browser chromium|firefox]');
  const folder = resolve(positionals[0] ?? 'screenshots');
  mkdirSync(folder, { recursive: true });
  mkdirSync(resolve('public', 'screenshots'), { recursive: true });
  for (const browser of browsers) await shootIn(browser, folder);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
