import { chromium } from 'playwright';
import { expect, test } from 'vitest';
import { findBrowser } from '../browsers/find.ts';
import { startLab } from './lab.ts';

declare global {
  interface Window {
    provokeAll(options?: { proxy?: boolean }): Promise<void>;
  }
}

const found = await findBrowser('chromium');
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

test.skipIf(!found)(
  'the index page provokes every refusal in Chromium, and each handshake ends well',
  { timeout: 60_000 },
  async () => {
    const lab = await startLab();
    const browser = await chromium.launch({
      ...(found && { executablePath: found.path }),
      headless: false,
      args: [...args, '--headless=new'],
    });
    try {
      const page = await browser.newPage();
      const answers: string[] = [];
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Network.enable');
      const methods = new Map<string, string>();
      devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
        methods.set(requestId, request.method);
      });
      devtools.on('Network.responseReceived', ({ requestId, response }) => {
        const { pathname } = new URL(response.url);
        answers.push(`${response.status} ${methods.get(requestId)} ${pathname}`);
      });

      await page.goto(lab.url);
      await page.evaluate(() => window.provokeAll());

      for (const { id, expected, needsProxy } of [...lab.refusals, ...lab.handshakes].map(
        (scenario) => ({ needsProxy: false, ...scenario }),
      )) {
        expect(await page.locator(`[data-refusal="${id}"], [data-handshake="${id}"]`).count()).toBe(
          1,
        );
        // The request of a service worker is none of the page's.
        if (needsProxy || id === 'service-worker') continue;
        expect(answers, id).toContain(`${expected.status} ${expected.method} ${expected.path}`);
      }
    } finally {
      await browser.close();
      await lab.close();
    }
  },
);
