import { test } from 'playwright/test';
import { expectAccessible, open, row, rows } from './pages.ts';

for (const devtools of ['chromium', 'firefox'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${devtools}, ${theme}`, () => {
      test('empty', async ({ page }) => {
        await open(page, { devtools, theme, cases: 'none' });
        await expectAccessible(page);
      });

      test('no access', async ({ page }) => {
        await open(page, { devtools, theme, cases: 'none', access: 'no' });
        await expectAccessible(page);
      });

      test('list', async ({ page }) => {
        await open(page, { devtools, theme });
        await expectAccessible(page);
      });

      test('details of every look', async ({ page }) => {
        await open(page, { devtools, theme });
        const ids = await rows(page).evaluateAll((all) =>
          all.map((one) => one.getAttribute('data-id') ?? ''),
        );
        for (const id of ids) {
          await row(page, id).click();
          await expectAccessible(page);
        }
      });

      test('groups, menus, help, notices', async ({ page }) => {
        await open(page, { devtools, theme });
        await page.evaluate(() => window.harness.leave());
        await page.getByLabel('Group by').selectOption('cause');
        await page.getByRole('button', { name: 'View and columns' }).click();
        await expectAccessible(page);
        await page.keyboard.press('Escape');
        await page.getByRole('combobox', { name: 'Filter' }).fill('s');
        await expectAccessible(page);
        await page.locator('.list').focus();
        await page.keyboard.press('?');
        await page.getByRole('dialog').waitFor();
        await expectAccessible(page);
      });

      test('narrow', async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 600 });
        await open(page, { devtools, theme });
        await expectAccessible(page);
        await row(page, 'case-2').click();
        await expectAccessible(page);
      });
    });
  }
}
