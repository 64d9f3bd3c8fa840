import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, type Page } from 'playwright/test';

export interface PageOptions {
  cases?: 'all' | 'none' | number;
  theme?: 'light' | 'dark';
  devtools?: 'chromium' | 'firefox';
  access?: 'no';
  recording?: 'no';
}

/** Opens the panel as a plain page and waits until it shows what it was given. */
export async function open(page: Page, options: PageOptions = {}): Promise<void> {
  const query = new URLSearchParams(
    Object.entries(options).map(([name, value]) => [name, String(value)]),
  );
  await page.goto(`/test/harness/index.html?${query}`);
  await page.locator('body[data-ready]').waitFor();
}

export const row = (page: Page, id: string) => page.locator(`[role=row][data-id="${id}"]`);
export const rows = (page: Page) => page.locator('[role=row][data-id]');
export const card = (page: Page, id: string) => page.locator(`[data-card="${id}"]`);

const require = createRequire(import.meta.url);

/** Fails with the rules and the elements where axe finds anything against WCAG 2.2 A and AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const source = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(options: unknown): Promise<{
          violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
        }>;
      };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const result = await axe.run({ runOnly: { type: 'tag', values: tags } });
    return result.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes
        .slice(0, 4)
        .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`),
    }));
  });
  expect(violations).toEqual([]);
}
