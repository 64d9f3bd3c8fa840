import { expect, test } from 'playwright/test';
import { card, open, row, rows } from './pages.ts';

test('every refusal is a row, with status, scheme, credential, token and cause', async ({
  page,
}) => {
  await open(page);
  await expect(rows(page)).toHaveCount(15);
  const expired = row(page, 'case-2');
  await expect(expired).toHaveAttribute('data-cause', 'token-expired');
  await expect(expired.locator('[data-column=status]')).toHaveText('401');
  await expect(expired.locator('[data-column=scheme]')).toHaveText('Bearer');
  await expect(expired.locator('[data-column=credential]')).toHaveText('Bearer');
  await expect(expired.locator('[data-column=token]')).toHaveText('expired 3 min before');
  await expect(page.locator('[data-count=refused]')).toHaveText('15 refused of 340 requests');
});

test('a demand and a denial differ in more than colour', async ({ page }) => {
  await open(page);
  await expect(
    row(page, 'case-1').getByRole('img', { name: 'Asks for credentials' }),
  ).toBeVisible();
  await expect(row(page, 'case-3').getByRole('img', { name: 'Denied' })).toBeVisible();
  await expect(row(page, 'case-12').getByRole('img', { name: 'Waiting' })).toBeVisible();
});

test('new refusals appear at the end and do not move the selection', async ({ page }) => {
  await open(page);
  await row(page, 'case-3').click();
  await page.evaluate(() => window.harness.arrive(5));
  await expect(rows(page)).toHaveCount(20);
  await expect(page.locator('[role=row][aria-selected=true]')).toHaveAttribute('data-id', 'case-3');
  await expect(card(page, 'answer')).toContainText('scope');
  await expect(page.locator('[aria-live=polite]')).toContainText('5 new refused requests');
});

test('the filter narrows, inverts, completes and says what it cannot read', async ({ page }) => {
  await open(page);
  const box = page.getByRole('combobox', { name: 'Filter' });
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await box.fill('status:403');
  await expect(rows(page)).toHaveCount(3);
  await expect(page.locator('[data-count=refused]')).toHaveText(
    '3 shown, 15 refused of 340 requests',
  );
  await page.getByLabel('Invert').check();
  await expect(rows(page)).toHaveCount(12);
  await page.getByLabel('Invert').uncheck();
  await box.fill('cause:token-e');
  await page.getByRole('option', { name: 'cause:token-expired' }).click();
  await expect(rows(page)).toHaveCount(1);
  await box.fill('/(/');
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await box.fill('no-such-thing');
  await expect(page.getByText('No request matches the filter.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveCount(15);
});

test('a click on a head sorts, a second one turns the order round', async ({ page }) => {
  await open(page);
  const head = page.getByRole('columnheader', { name: 'Status' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await head.getByRole('button').click();
  await expect(rows(page).first().locator('[data-column=status]')).toHaveText('407');
});

test('groups fold and count', async ({ page }) => {
  await open(page, { cases: 40 });
  await page.getByLabel('Group by').selectOption('credential');
  const groups = page.locator('[role=row].group');
  await expect(groups.first()).toContainText('requests');
  const before = await rows(page).count();
  await groups.first().click();
  await expect(groups.first()).toHaveAttribute('aria-expanded', 'false');
  expect(await rows(page).count()).toBeLessThan(before);
});

test('columns can be hidden and come back', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'View and columns' }).click();
  await page.locator('[data-action=column-method]').uncheck();
  await expect(page.getByRole('columnheader', { name: 'Method' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Reset columns' }).click();
  await expect(page.getByRole('columnheader', { name: 'Method' })).toHaveCount(1);
});

test('a drag at the edge of a head, and Shift with an arrow, resize the column', async ({
  page,
}) => {
  await open(page);
  const head = page.getByRole('columnheader', { name: 'Method' });
  const before = await head.boundingBox();
  if (!before) throw new Error('no head');
  await page.mouse.move(before.x + before.width, before.y + 5);
  await page.mouse.down();
  await page.mouse.move(before.x + before.width + 30, before.y + 5);
  await page.mouse.up();
  expect((await head.boundingBox())?.width).toBeCloseTo(before.width + 30, -1);
  await head.getByRole('button').focus();
  await page.keyboard.press('Shift+ArrowLeft');
  expect((await head.boundingBox())?.width).toBeCloseTo(before.width + 20, -1);
});

test('clear empties the list, and the empty state says what will come', async ({ page }) => {
  await open(page);
  await row(page, 'case-3').click();
  await page.locator('[data-action=clear]').click();
  await expect(page.locator('[data-state=empty]')).toContainText('401, 403 or 407');
  await expect(page.locator('[data-card]')).toHaveCount(0);
  await page.evaluate(() => window.harness.arrive(1));
  await expect(rows(page)).toHaveCount(1);
});

test('in a low dock the empty state begins with its title', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 160 });
  await open(page, { cases: 'none' });
  const toolbar = await page.getByRole('toolbar').boundingBox();
  const title = await page.getByRole('heading', { name: 'No refused requests' }).boundingBox();
  expect(title?.y).toBeGreaterThan((toolbar?.y ?? 0) + (toolbar?.height ?? 0));
});

test('without host access the empty state asks for it', async ({ page }) => {
  await open(page, { cases: 'none', access: 'no' });
  await page.getByRole('button', { name: 'Allow on all sites' }).click();
  await expect(page.getByText('No refused requests')).toBeVisible();
});

test('recording and preserve log are switched', async ({ page }) => {
  await open(page, { cases: 'none' });
  await page.locator('[data-action=record]').click();
  await expect(page.locator('[data-state=empty]')).toContainText('Recording is off');
  await page.locator('[data-action=preserve]').check();
  expect(await page.evaluate(() => window.harness.settings())).toMatchObject({
    recording: false,
    preserveLog: true,
  });
});

test('the theme follows DevTools while it is open', async ({ page }) => {
  await open(page, { theme: 'light' });
  const colour = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await colour();
  await page.evaluate(() => window.harness.setTheme('dark'));
  expect(await colour()).not.toBe(light);
});

test('an extension that is gone is a notice, not a dead panel', async ({ page }) => {
  await open(page);
  await page.evaluate(() => window.harness.leave());
  await expect(page.getByRole('alert')).toContainText('Close DevTools and open it again');
  await row(page, 'case-2').click();
  await expect(card(page, 'answer')).toBeVisible();
});

test('dropped entries are said', async ({ page }) => {
  await open(page);
  await page.evaluate(() =>
    window.harness.put([
      { kind: 'tab', tabId: 1, id: 'tab', at: 1, requests: 400, evicted: 3, outdated: 1 },
    ]),
  );
  await expect(page.locator('[data-count=refused]')).toHaveText('15 refused of 400 requests');
});

test('ten thousand rows: only the visible ones exist', async ({ page }) => {
  await open(page, { cases: 10_000 });
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', /^\d{4,5}$/);
  expect(await rows(page).count()).toBeLessThan(120);
});
