/** The panel with 10 000 refused requests: clicks, keystrokes, scrolling, memory. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { manyAsHar } from '../support/many.ts';
import { type BenchResult, median, percentile } from './bench.ts';
import { withPanelPage } from './panel-page.ts';

const ROWS = 10_000;
const CLICKS = 80;
const TYPED = ['token-expired', 'status:403 orders', '-domain:admin.shop.example', '/orders.1+/'];
const LIMIT_MS = 50;
const FRAMES = 50;
/** At 60 frames a second, the longest that a paint waits for its turn. */
const FRAME_MS = 1000 / 60;
const MEGABYTES = 150;
/** Shorter tasks are not reported by the browser (Long Tasks API). */
const LONG_TASK = 50;

interface Sample {
  ms: number;
}

/**
 * By a file: the journal, which is bounded in bytes, does not hold so many.
 *
 * @returns how long it took until all were judged, and the longest task of the page in that time
 */
async function fill(page: Page, file: string): Promise<{ took: number; blocked: number }> {
  await page.evaluate('window.longest = bench.watchTasks()');
  const before = performance.now();
  // By its path: bytes would be decoded by the page's own thread.
  await page.locator('[data-action=import-file]').setInputFiles(file);
  const rows = `document.querySelector('.list')?.ariaRowCount`;
  const judged = `document.querySelector('[data-count=unjudged]') === null`;
  await page.waitForFunction(`${rows} === '${ROWS + 1}' && ${judged}`, undefined, {
    timeout: 120_000,
  });
  const took = performance.now() - before;
  return { took, blocked: await page.evaluate<number>('longest()') };
}

const samplesOf = (page: Page) => page.evaluate<Sample[]>('bench.samples');

interface Scrolled {
  frames: number;
  milliseconds: number;
  /** Between the frames, in milliseconds. */
  gaps: number[];
}

/** What an input took, in milliseconds: up to its paint, and of the processor, which no load changes much. */
interface Taken {
  painted: number[];
  worked: number[];
}

/** Reads how long the page's main thread has been at work, in milliseconds of processor time. */
async function threadClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}

async function clicks(page: Page): Promise<Taken> {
  const clock = await threadClock(page);
  const worked: number[] = [];
  await page.evaluate('bench.timeClicks()');
  for (let click = 0; click < CLICKS; click += 1) {
    const { x, y } = await page.evaluate<{ x: number; y: number }>(`(async () => {
      bench.spin();
      const list = document.querySelector('.list');
      list.scrollTop = ${click / CLICKS} * list.scrollHeight;
      for (let frames = 0; frames < 5; frames += 1) await new Promise(requestAnimationFrame);
      const box = list.getBoundingClientRect();
      const row = document.elementFromPoint(box.left + 20, box.top + box.height / 2).closest('[data-id]');
      const at = row.getBoundingClientRect();
      return { x: at.left + 20, y: at.top + at.height / 2 };
    })()`);
    const before = await clock();
    await page.mouse.click(x, y);
    await page.waitForFunction(`bench.samples.length > ${click}`);
    worked.push((await clock()) - before);
  }
  return { painted: (await samplesOf(page)).map(({ ms }) => ms), worked };
}

async function keystrokes(page: Page): Promise<Taken> {
  const clock = await threadClock(page);
  const taken: Taken = { painted: [], worked: [] };
  await page.evaluate('bench.timeKeys()');
  for (const text of TYPED) {
    await page.locator('[data-action=filter]').fill('');
    await page.evaluate('bench.samples.length = 0');
    for (const [index, key] of [...text].entries()) {
      await page.evaluate('bench.spin()');
      const before = await clock();
      await page.keyboard.press(key);
      await page.waitForFunction(`bench.samples.length > ${index}`);
      taken.worked.push((await clock()) - before);
    }
    taken.painted.push(...(await samplesOf(page)).map(({ ms }) => ms));
  }
  await page.locator('[data-action=filter]').fill('');
  return taken;
}

async function megabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return (usedSize + (backingStorageSize ?? 0)) / 2 ** 20;
}

/**
 * On an idle machine the paints themselves are in time. On a loaded one they wait for others: there the work
 * and the wait for a frame have to be, and half of the paints as far as the load allows.
 */
function inTime({ painted, worked }: Taken, load: number): boolean {
  if (slowest(painted) <= LIMIT_MS) return true;
  return slowest(worked) + FRAME_MS <= LIMIT_MS && median(painted) <= LIMIT_MS * load;
}

const slowest = (values: readonly number[]) => percentile(values, 0.95);

const words = (what: string, { painted, worked }: Taken) =>
  `${what}: ${median(painted).toFixed(0)} ms in the middle and ${slowest(painted).toFixed(0)} ms at the 95th percentile of ${painted.length}, of that ${median(worked).toFixed(0)} and ${slowest(worked).toFixed(0)} ms of work`;

export async function run(): Promise<BenchResult> {
  return withPanelPage('cases=none', async (page) => {
    await page.evaluate(readFileSync(new URL('inside.js', import.meta.url), 'utf8'));
    const folder = mkdtempSync(join(tmpdir(), 'auth-devtools-bench-'));
    const file = join(folder, 'bench.har');
    writeFileSync(file, manyAsHar(ROWS));
    const filled = await fill(page, file);
    rmSync(folder, { recursive: true, force: true });
    const click = await clicks(page);
    const memory = await megabytes(page);
    await page.locator('[data-action=close]').click();
    const key = await keystrokes(page);
    const clock = await threadClock(page);
    const before = await clock();
    const scroll = await page.evaluate<Scrolled>('bench.scroll(200, 4000)');
    const frameWork = ((await clock()) - before) / scroll.frames;
    const spins = await page.evaluate<number[]>('bench.spins');
    const load = spins.reduce((sum, one) => sum + one, 0) / spins.length / Math.min(...spins);
    const perSecond = (scroll.frames / scroll.milliseconds) * 1000;
    return {
      name: `the panel with ${ROWS} refused requests`,
      figures: [
        `import of a file with them: all judged after ${(filled.took / 1000).toFixed(1)} s; the page was blocked for ${Math.max(LONG_TASK, filled.blocked).toFixed(0)} ms at most`,
        words('click to painted details with the cause', click),
        words('key in the filter to painted list', key),
        `scrolling: ${perSecond.toFixed(0)} frames a second, ${frameWork.toFixed(1)} ms of work in each; the longest gap ${Math.max(...scroll.gaps).toFixed(0)} ms`,
        `memory: ${memory.toFixed(0)} MB of heap`,
        `load of the machine: a fixed loop takes ${load.toFixed(2)} times its best time`,
      ],
      wanted: `click and key within ${LIMIT_MS} ms at the 95th percentile, above ${FRAMES} frames a second, under ${MEGABYTES} MB`,
      ok:
        inTime(click, load) &&
        inTime(key, load) &&
        (perSecond > FRAMES || frameWork < 1000 / FRAMES) &&
        memory < MEGABYTES,
    };
  });
}
