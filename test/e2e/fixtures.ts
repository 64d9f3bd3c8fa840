import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base } from 'playwright/test';
import { type DevTools, launchDevTools } from '../browsers/devtools.ts';
import { type Lab, startLab } from '../lab/lab.ts';

export { expect } from 'playwright/test';

interface Fixtures {
  /** The servers that refuse in every way. */
  lab: Lab;
  /**
   * The built extension in the DevTools of the project's browser, closed at first, with the lab's index
   * page in the inspected tab. The lab's proxy serves `*.lab.test`; password prompts are cancelled.
   */
  devtools: DevTools;
}

/** Lab and browser are started once for a worker, that is for all tests of a project until one fails. */
export const test = base.extend<object, Fixtures>({
  lab: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      const lab = await startLab();
      await use(lab);
      await lab.close();
    },
    { scope: 'worker' },
  ],
  devtools: [
    async ({ browserName, lab }, use) => {
      const target = browserName === 'firefox' ? 'firefox' : 'chrome';
      const extension = fileURLToPath(new URL(`../../dist/${target}`, import.meta.url));
      if (!existsSync(extension)) throw new Error(`${extension} is missing: run \`npm run build\``);
      const devtools = await launchDevTools(browserName === 'firefox' ? 'firefox' : 'chromium', {
        extension,
        url: lab.url,
        proxy: { ...lab.proxy, hosts: '*.lab.test' },
        passwordPrompts: 'cancel',
      });
      await use(devtools);
      await devtools.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
