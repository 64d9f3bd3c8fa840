import { expect, test } from 'playwright/test';
import { card, open, row, rows } from './pages.ts';

test('a click opens the answer: cause, evidence underlined, steps', async ({ page }) => {
  await open(page);
  await row(page, 'case-2').click();
  const answer = card(page, 'answer');
  await expect(answer.locator('[data-cause=token-expired]').first()).toBeVisible();
  await expect(answer.locator('mark').first()).toContainText('expired');
  await expect(answer.locator('[data-step]').first()).toBeVisible();
  await expect(answer).toContainText('What 401 means here');
});

test('the token is decoded, with its expiry as a date and against the request', async ({
  page,
}) => {
  await open(page);
  await row(page, 'case-2').click();
  const token = card(page, 'token');
  await expect(token).toContainText(/Expired 3 minutes.* before the request\./);
  await expect(token.locator('time')).toHaveText(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  await expect(token.getByRole('img', { name: /^Life of the token: issued/ })).toBeVisible();
  await expect(token).toContainText('storefront');
});

test('a valid token counts down', async ({ page }) => {
  await open(page);
  await row(page, 'case-14').click();
  const timer = page.getByRole('timer');
  await expect(timer).toContainText(/expires in \d+:\d\d/);
  const first = await timer.textContent();
  await expect(timer).not.toHaveText(first ?? '');
});

test('what was sent is masked until it is revealed', async ({ page }) => {
  await open(page);
  await row(page, 'case-4').click();
  const sent = card(page, 'sent');
  await expect(sent).toContainText('Basic •••');
  await expect(page.locator('.details')).not.toContainText('hidden-password');
  await sent.getByRole('button', { name: 'Reveal the password' }).click();
  await expect(sent).toContainText('hidden-password');
  await row(page, 'case-2').click();
  await row(page, 'case-4').click();
  await expect(page.locator('.details')).not.toContainText('hidden-password');
});

test('no secret is in the page before it is asked for', async ({ page }) => {
  await open(page);
  for (let index = 1; index <= 15; index += 1) {
    await row(page, `case-${index}`).click();
    // Of tooltips too.
    const text = await page.locator('.panel').innerHTML();
    for (const secret of [
      'eyJ',
      's3cr3tsession01',
      'hidden-password',
      'k_0123456789abcdef',
      'q-7s8r9t0u1v2w3x4',
      '5f2b9c0d1e',
    ]) {
      expect(text?.includes(secret), `${secret} in case ${index}`).toBe(false);
    }
  }
});

test('a challenge is explained parameter by parameter, and its faults are placed', async ({
  page,
}) => {
  await open(page);
  await row(page, 'case-4').click();
  const asked = card(page, 'asked');
  await expect(asked.locator('[data-scheme=bearer]')).toBeVisible();
  await expect(asked.locator('[data-scheme=digest]')).toContainText('nonce');
  await row(page, 'case-15').click();
  await expect(asked).toContainText('At character');
  await expect(asked.locator('mark').first()).toBeVisible();
});

test('attempts: the redirect that cost the header', async ({ page }) => {
  await open(page);
  await row(page, 'case-10').click();
  const attempts = card(page, 'attempts');
  await expect(attempts.getByRole('listitem')).toHaveCount(2);
  await expect(attempts).toContainText('Followed a redirect');
  await expect(attempts).toContainText('https://cdn.example/files/17');
});

test('comparison with the request that worked', async ({ page }) => {
  await open(page);
  await row(page, 'case-1').click();
  const compare = card(page, 'compare');
  await expect(compare).toContainText('The same request worked later');
  await expect(compare).toContainText('it was missing from the refused request');
});

test('cards without anything to say are not there', async ({ page }) => {
  await open(page);
  await row(page, 'case-8').click();
  await expect(card(page, 'asked')).toHaveCount(0);
  await expect(card(page, 'token')).toHaveCount(0);
  await expect(card(page, 'raw')).toContainText('CSRF verification failed');
});

test('a request that is not over says so', async ({ page }) => {
  await open(page);
  await row(page, 'case-12').click();
  await expect(card(page, 'attempts')).toContainText('a password dialog is open');
});

test('copies: report, JSON, cURL without secrets, and complete after a question', async ({
  page,
}) => {
  await open(page);
  await row(page, 'case-4').click();
  const copy = async (action: string) => {
    await page.locator('[data-action=copy-menu]').click();
    await page.locator(`[data-action=${action}]`).click();
  };
  await copy('copy-report');
  await copy('copy-json');
  await copy('copy-curl');
  await copy('copy-curl-complete');
  await page.getByRole('button', { name: 'Copy with secrets' }).click();
  const [report, json, curl, complete] = await page.evaluate(() => window.harness.copied);
  expect(report).toContain('## 401 GET');
  expect(JSON.parse(json ?? '')).toMatchObject({ status: 401, credential: { scheme: 'Basic' } });
  for (const text of [report, json, curl]) expect(text).not.toContain('dXNlcjpoaWRkZW4');
  expect(curl).toContain('AUTHORIZATION');
  expect(complete).toContain('dXNlcjpoaWRkZW4tcGFzc3dvcmQ=');
});

test('the panel is used by keyboard alone', async ({ page }) => {
  await open(page);
  await page.getByRole('grid').focus();
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'case-1')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(row(page, 'case-2')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.locator('.details')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-action=close]')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-action=copy-report]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => window.harness.copied.length)).toBe(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.details')).toHaveCount(0);
  await expect(page.getByRole('grid')).toBeFocused();
  await page.keyboard.press('End');
  await expect(rows(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Next request');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the splitter moves by keyboard', async ({ page }) => {
  await open(page);
  await row(page, 'case-2').click();
  const splitter = page.getByRole('separator', { name: 'Resize the details' });
  const before = await page.locator('.details').boundingBox();
  await splitter.focus();
  await page.keyboard.press('ArrowLeft');
  await expect
    .poll(async () => (await page.locator('.details').boundingBox())?.width)
    .toBeGreaterThan(before?.width ?? 0);
});

test('in a narrow dock the details stand over the list', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await open(page);
  await expect(row(page, 'case-2').locator('[data-column=cause]')).toBeVisible();
  await row(page, 'case-2').click();
  expect((await page.locator('.details').boundingBox())?.width).toBe(320);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.keyboard.press('Escape');
  await expect(row(page, 'case-2')).toBeVisible();
});

test('the splitter follows the pointer, and the list keeps its place', async ({ page }) => {
  await open(page, { cases: 300 });
  const list = page.locator('.list');
  await list.evaluate((element) => element.scrollTo(0, 2000));
  await rows(page).nth(20).click();
  const before = await list.evaluate((element) => element.scrollTop);
  const at = await page.getByRole('separator', { name: 'Resize the details' }).boundingBox();
  if (!at) throw new Error('no splitter');
  await page.mouse.move(at.x, 300);
  await page.mouse.down();
  await page.mouse.move(at.x - 150, 300, { steps: 3 });
  await page.mouse.up();
  const after = await page.getByRole('separator').last().boundingBox();
  expect(after?.x).toBeCloseTo(at.x - 150, -1);
  expect(await list.evaluate((element) => element.scrollTop)).toBe(before);
});
