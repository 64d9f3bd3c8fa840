/** From the end of a refused request to its row on the screen: the built extension in the real DevTools. */
import { launchDevTools } from '../browsers/devtools.ts';
import { ensureBrowser } from '../browsers/install.ts';
import { startLab } from '../lab/lab.ts';
import { buildExtension } from '../support/build.ts';
import { PANEL, provoke, waitForRow } from '../support/panel.ts';
import { type BenchResult, median, percentile } from './bench.ts';

const REQUESTS = 60;
const LIMIT_MS = 100;

/** Notes when the row of each request is painted with its cause, by the query of its address; milliseconds since the epoch. */
const WATCH = `(() => {
  window.painted = {};
  const note = () => {
    const fresh = [...document.querySelectorAll('[role=row][data-id]')].flatMap((row) => {
      const query = row.querySelector('[data-column=name]')?.title.split('?')[1];
      const judged = row.dataset.cause !== undefined && row.querySelector('.icon-waiting') === null;
      return query && judged && !(query in window.painted) ? [query] : [];
    });
    if (fresh.length === 0) return;
    for (const query of fresh) window.painted[query] = 0;
    requestAnimationFrame(() => {
      // A message is delivered after the frame that is being made now.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        for (const query of fresh) window.painted[query] = performance.timeOrigin + performance.now();
      };
      port2.postMessage(null);
    });
  };
  new MutationObserver(note).observe(document.body, { childList: true, subtree: true, attributes: true });
})()`;

/** Sends a request and tells when its answer had ended, in milliseconds since the epoch. */
const SEND = `async (url) => {
  const answer = await fetch(url);
  await answer.text();
  const timing = performance.getEntriesByName(new URL(url, location).href)[0];
  return performance.timeOrigin + timing.responseEnd;
}`;

export async function run(): Promise<BenchResult> {
  await ensureBrowser('chromium');
  const extension = buildExtension('chromium');
  const lab = await startLab();
  const devtools = await launchDevTools('chromium', {
    extension,
    url: lab.url,
    passwordPrompts: 'leave',
  });
  try {
    const { panel, page } = devtools;
    await devtools.openPanel(PANEL);
    await devtools.resize(1280, 800);
    const refusal = lab.refusals.find(({ id }) => id === 'bearer-expired');
    if (!refusal) throw new Error('the lab has no expired token');
    await provoke(devtools, lab, refusal);
    const { url } = await waitForRow(devtools, { path: refusal.expected.path });
    await devtools.goto(new URL('/lab/frame.html', url).href);
    await panel.evaluate(WATCH);
    const took: number[] = [];
    for (let request = 0; request < REQUESTS; request += 1) {
      const query = `n=${request}`;
      const ended = await page.evaluate<number>(SEND, `${url}?${query}`);
      await panel.waitFor(`window.painted['${query}'] > 0`);
      took.push((await panel.evaluate<number>(`window.painted['${query}']`)) - ended);
    }
    const slowest = percentile(took, 0.95);
    return {
      name: 'a refused request in the panel, in the real DevTools',
      figures: [
        `from the end of the request to its painted row: ${median(took).toFixed(0)} ms in the middle and ${slowest.toFixed(0)} ms at the 95th percentile of ${took.length}`,
      ],
      wanted: `${LIMIT_MS} ms at the 95th percentile`,
      ok: slowest <= LIMIT_MS,
    };
  } finally {
    await devtools.close();
    await lab.close();
  }
}
