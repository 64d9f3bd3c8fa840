import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from 'playwright/test';
import { type DevTools, launchDevTools } from '../browsers/devtools.ts';
import { type Lab, type Refusal, startLab } from '../lab/lab.ts';
import { PANEL, provoke } from '../support/panel.ts';
import { type Origin, startOrigin } from './origin.ts';

export { expect };

interface Fixtures {
  /** Provokes a refusal of the lab by its id, in the inspected page. */
  refuse(id: string): Promise<void>;
  /** The state that every test begins with, and that it may not leave errors behind. */
  clean: undefined;
}

interface Options {
  /** False: the tests of this file go on with the page and the rows of the one before. */
  cleanStart: boolean;
}

interface WorkerFixtures {
  /** The servers that refuse in every way. */
  lab: Lab;
  /** A server whose answers the test writes. */
  origin: Origin;
  /**
   * The built extension in the DevTools of the project's browser, with the Auth panel open and empty and
   * the lab's index page in the inspected tab. The lab's proxy serves `*.lab.test`; password prompts are
   * cancelled.
   */
  devtools: DevTools;
}

/** High enough for a row of each refusal, so that none is left out by the virtual list. */
const SIZE = { width: 1280, height: 1400 };

/** Lab and browser are started once for a worker, that is for all tests of a project until one fails. */
export const test = base.extend<Fixtures & Options, WorkerFixtures>({
  cleanStart: [true, { option: true }],
  lab: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      const lab = await startLab();
      await use(lab);
      await lab.close();
    },
    { scope: 'worker' },
  ],
  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const origin = await startOrigin();
      await use(origin);
      await origin.close();
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
  refuse: async ({ devtools, lab }, use) => {
    await use((id) => provoke(devtools, lab, find(lab, id)));
  },
  clean: [
    async ({ devtools, lab, cleanStart }, use) => {
      const before = (await devtools.errors()).length;
      if (cleanStart) await startClean(devtools, lab);
      await use(undefined);
      expect((await devtools.errors()).slice(before)).toEqual([]);
    },
    { auto: true },
  ],
});

function find(lab: Lab, id: string): Refusal {
  const found = lab.refusals.find((refusal) => refusal.id === id);
  if (!found) throw new Error(`the lab has no ${id}`);
  return found;
}

/** Opens the panel where it is closed, undoes what it was set to, leaves the page, and clears the list. */
export async function startClean(devtools: DevTools, lab: Lab): Promise<void> {
  const { panel } = devtools;
  await devtools.setPasswordPrompts('cancel');
  await devtools.openPanel(PANEL);
  await devtools.resize(SIZE.width, SIZE.height);
  await panel.waitFor(`document.querySelector('.toolbar')`);
  await devtools.setTheme('light');
  if (await panel.evaluate(`document.querySelector('dialog[open]') !== null`)) {
    await panel.press('Escape');
  }
  if (await panel.evaluate(`document.querySelector('[data-action=filter]').value !== ''`)) {
    await panel.type('[data-action=filter]', '');
  }
  const on = (action: string) => `document.querySelector('[data-action=${action}]')`;
  if (await panel.evaluate(`${on('invert')}.checked`)) await panel.click('[data-action=invert]');
  if (await panel.evaluate(`${on('preserve')}.checked`))
    await panel.click('[data-action=preserve]');
  if (await panel.evaluate(`${on('record')}.ariaPressed !== 'true'`)) {
    await panel.click('[data-action=record]');
  }
  await panel.waitFor(`${on('record')}.ariaPressed === 'true' && !${on('preserve')}.checked`);
  await devtools.goto(lab.url);
  await panel.click('[data-action=clear]');
  await panel.waitFor(`document.querySelector('[data-state=empty]')`);
}
