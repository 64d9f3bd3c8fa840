/** The panel, built as for the extension, as a plain page in a headless Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import { ensureBrowser } from '../browsers/install.ts';

/** Builds the harness, serves it on loopback, opens it, and takes all of it away again in the end. */
export async function withPanelPage<T>(query: string, use: (page: Page) => Promise<T>): Promise<T> {
  const found = await ensureBrowser('chromium');
  const outDir = mkdtempSync(join(tmpdir(), 'auth-devtools-bench-'));
  const configFile = resolve('test/harness/vite.config.ts');
  const stops: (() => Promise<unknown>)[] = [];
  try {
    await build({ configFile, logLevel: 'error', build: { outDir, target: 'chrome120' } });
    const server = await preview({
      configFile,
      logLevel: 'error',
      build: { outDir },
      preview: { port: 0 },
    });
    stops.push(() => server.close());
    const browser = await chromium.launch({
      executablePath: found.path,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    stops.push(() => browser.close());
    const page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
    const origin = server.resolvedUrls?.local[0];
    await page.goto(`${origin}test/harness/index.html?${query}`);
    await page.locator('body[data-ready]').waitFor({ timeout: 120_000 });
    return await use(page);
  } finally {
    for (const stop of stops.reverse()) await stop().catch(() => undefined);
    rmSync(outDir, { recursive: true, force: true });
  }
}
