import { expect, type Page, test } from 'playwright/test';
import { card, expectAccessible, open, row, rows } from './pages.ts';

const JUDGE = '**/assets/worker-*.js';

/** Makes the judge throw where nobody catches it, as a defect would. */
async function breakJudge(page: Page): Promise<void> {
  const [worker] = page.workers();
  await worker?.evaluate(() => {
    setTimeout(() => {
      throw new Error('out of order');
    });
  });
}

test('a judge that dies is started again, and nothing is lost by it', async ({ page }) => {
  await open(page);
  const again = page.waitForEvent('worker');
  await breakJudge(page);
  await again;
  const notice = page.locator('[data-state=judge-restarted]');
  await expect(notice).toContainText('out of order');
  await page.evaluate(() => window.harness.arrive(1));
  await expect(rows(page)).toHaveCount(16);
  await expect(rows(page).last()).toHaveAttribute('data-cause', /./);
  await row(page, 'case-2').click();
  await expect(card(page, 'answer')).toContainText('The access token had expired');
  await page.keyboard.press('o');
  await expect(page.locator('[data-finding=challenge-missing]')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('[data-action=dismiss]').click();
  await expect(notice).toHaveCount(0);
});

test('without a judge the requests are listed; it is started when it is asked for', async ({
  page,
}) => {
  await page.clock.install();
  await page.route(JUDGE, (route) => route.abort());
  await open(page, { cases: 'none' });
  await page.evaluate(() => window.harness.arrive(3));
  const stopped = page.locator('[data-state=judge-stopped]');
  await expect(async () => {
    await page.clock.fastForward(5000);
    await expect(stopped).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(rows(page)).toHaveCount(3);
  await expect(page.locator('[data-count=unjudged]')).toHaveText('3 requests to be judged');
  await rows(page).first().click();
  await expect(page.locator('.details [data-card=answer]')).toContainText('could not be read');
  await expectAccessible(page);
  await page.unroute(JUDGE);
  await page.locator('[data-action=judge-again]').click();
  await expect(rows(page).first()).toHaveAttribute('data-cause', /./);
  await expect(stopped).toHaveCount(0);
  await expect(page.locator('.details .cause-title')).toBeVisible();
});
