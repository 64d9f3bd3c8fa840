import { expect, type Page, test } from 'playwright/test';
import type { Exchange } from '../../src/core/exchange.ts';
import { exchange, jwt } from '../panel/fixtures.ts';
import { card, expectAccessible, open, row } from './pages.ts';

const API = 'https://parcels.shop.example';

/** Lists further refusals, newest last. */
async function put(page: Page, ...exchanges: Exchange[]): Promise<void> {
  await page.evaluate(async (list) => {
    for (const one of list) {
      const { sentAt: at } = one.attempts[0];
      const ok = (one.attempts[0].response?.status ?? 0) < 400;
      const base = { tabId: 1, id: one.id, at, exchange: one };
      await window.harness.put([
        ok ? { kind: 'worked', ...base } : { kind: 'refusal', ...base, earlier: [] },
      ]);
    }
  }, exchanges);
}

const bare = (id: string, at = Date.now(), more: Partial<Parameters<typeof exchange>[0]> = {}) =>
  exchange({
    id,
    at,
    url: `${API}/parcels/17`,
    request: { Authorization: jwt({ sub: 'user-4711', exp: 4102444800 }) },
    response: { 'www-authenticate': 'Bearer realm="parcels"' },
    ...more,
  });

const tried = (page: Page) => page.locator('[data-section=try-result]').first();

test('a fix is offered with its change masked, and nothing is sent by itself', async ({ page }) => {
  await open(page);
  await put(page, bare('bare'));
  await row(page, 'bare').click();
  const fix = card(page, 'try').locator('[data-fix=add-scheme]');
  await expect(fix).toContainText('Put Bearer in front of the credential');
  await expect(fix).toContainText('Bearer •••');
  await expect(card(page, 'try')).not.toContainText('eyJ');
  await expect(page.locator('[data-jump=try]')).toBeVisible();
  expect(await page.evaluate(() => window.harness.sent.length)).toBe(0);
  await expectAccessible(page);
});

test('a fix that passes says so, and what was sent is the request with the change', async ({
  page,
}) => {
  await open(page);
  await put(page, bare('bare'));
  await row(page, 'bare').click();
  await page.locator('[data-action=try-fix]').waitFor();
  await page.locator('.list').focus();
  await page.keyboard.press('t');
  await expect(page.locator('[data-action=try-fix]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tried(page)).toHaveText('It passes now: 200 instead of 401.');
  await expect(tried(page)).toHaveAttribute('data-outcome', 'good');
  await expect(page.locator('.visually-hidden[role=status]')).toContainText('It passes now');
  const [sent] = await page.evaluate(() => window.harness.sent);
  expect(sent).toMatchObject({ method: 'GET', url: `${API}/parcels/17`, body: null });
  expect(sent?.headers[0]?.[1]).toMatch(/^Bearer eyJ/);
  await expectAccessible(page);
});

test('a fix that is refused again leads to the row that it left', async ({ page }) => {
  await open(page);
  await put(page, bare('bare'));
  await row(page, 'bare').click();
  const again = bare('again', Date.now(), {
    status: 403,
    request: { Authorization: `Bearer ${jwt({ sub: 'user-4711', exp: 4102444800 })}` },
    response: { 'www-authenticate': 'Bearer error="insufficient_scope", scope="parcels:read"' },
  });
  await page.evaluate(async (left) => {
    window.harness.answerPage(async () => {
      // The page sends it now, however long the click took.
      const at = Date.now();
      const [attempt] = left.attempts;
      const exchange = { ...left, attempts: [{ ...attempt, sentAt: at, receivedAt: at }] as const };
      const refusal = { kind: 'refusal', tabId: 1, id: left.id, at, exchange } as const;
      await window.harness.put([{ ...refusal, earlier: [] }]);
      return { outcome: 'answered', status: 403, redirected: false, origin: 'https://a.test' };
    });
  }, again);
  await page.locator('[data-action=try-fix]').click();
  await expect(tried(page)).toContainText('Still refused: 403 instead of 401, now because:');
  await page.locator('[data-action=show-row]').click();
  await expect(row(page, 'again')).toHaveAttribute('aria-selected', 'true');
});

test('what the page may not read is said', async ({ page }) => {
  await open(page);
  await put(page, bare('bare'));
  await row(page, 'bare').click();
  await page.evaluate(() =>
    window.harness.answerPage(async () => ({
      outcome: 'failed',
      message: 'Failed to fetch',
      origin: 'https://app.example.test',
    })),
  );
  await page.locator('[data-action=try-fix]').click();
  await expect(tried(page)).toContainText(
    'The page got no answer: Failed to fetch. The server may not allow it to pages of https://app.example.test',
  );
});

test('another method than GET and HEAD is sent only after a warning that names it', async ({
  page,
}) => {
  await open(page);
  await put(
    page,
    bare('post', Date.now(), { method: 'POST', url: `${API}/parcels?token=hidden-1` }),
  );
  await row(page, 'post').click();
  await page.locator('[data-action=try-fix]').click();
  const dialog = page.getByRole('dialog', { name: 'Send POST again?' });
  await expect(dialog).toContainText(`POST ${API}/parcels?token=•••`);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(await page.evaluate(() => window.harness.sent.length)).toBe(0);
  await page.locator('[data-action=try-fix]').click();
  await page.locator('[data-action=confirm-try]').click();
  await expect(tried(page)).toContainText('It passes now');
  expect(await page.evaluate(() => window.harness.sent[0]?.method)).toBe('POST');
});

test('a credential that worked meanwhile is offered as soon as it is seen', async ({ page }) => {
  await open(page);
  const old = `Bearer ${jwt({ sub: 'u', iat: 1, exp: 2 })}`;
  await put(page, bare('stale', Date.now() - 1000, { request: { Authorization: old } }));
  await row(page, 'stale').click();
  await expect(card(page, 'answer')).toBeVisible();
  await expect(card(page, 'try')).toHaveCount(0);
  const fresh = `Bearer ${jwt({ sub: 'u', iat: 1, exp: 4102444800 })}`;
  await put(page, bare('fresh', Date.now(), { status: 200, request: { Authorization: fresh } }));
  // The tab's count of requests comes with it.
  await page.evaluate(() => window.harness.arrive(1));
  await expect(card(page, 'try').locator('[data-fix=newer-credential]')).toBeVisible();
});

test('what was seen while another request was open is offered too', async ({ page }) => {
  await open(page);
  await put(page, bare('stale', Date.now() - 1000, { request: {} }));
  await row(page, 'stale').click();
  await expect(card(page, 'answer')).toBeVisible();
  await row(page, 'case-2').click();
  await expect(page.locator('.details h1')).toContainText('page=2');
  const fresh = { Authorization: `Bearer ${jwt({ sub: 'u', iat: 1, exp: 4102444800 })}` };
  await put(page, bare('fresh', Date.now(), { status: 200, request: fresh }));
  await page.evaluate(() => window.harness.arrive(1));
  await row(page, 'stale').click();
  await expect(card(page, 'try').locator('[data-fix=newer-credential]')).toBeVisible();
});

test('nothing to try: no card; an imported file: none either', async ({ page }) => {
  await open(page);
  await row(page, 'case-3').click();
  await expect(card(page, 'answer')).toBeVisible();
  await expect(card(page, 'try')).toHaveCount(0);
});

test('the keys of an issuer are asked for host by host', async ({ page }) => {
  await open(page);
  await row(page, 'case-2').click();
  await page.evaluate(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    window.harness.shell.fetch = async (url) => {
      asked.push(url);
      const body = url.endsWith('openid-configuration')
        ? { issuer: 'https://id.shop.example/', jwks_uri: 'https://keys.example/jwks' }
        : { keys: [{ kty: 'RSA', kid: 'other', n: 'AQAB', e: 'AQAB' }] };
      return { ok: true, status: 200, text: async () => JSON.stringify(body) };
    };
  });
  const asked = () => page.evaluate(() => Object.assign({ asked: [] }, window).asked);
  const token = card(page, 'token');
  await token.getByText('Verify the signature').first().click();
  const ask = token.getByRole('button', { name: 'Ask id.shop.example for its keys' });
  await expect(ask).toBeVisible();
  expect(await asked()).toEqual([]);
  await ask.click();
  await expect(page.locator('[data-section=verification]')).toContainText('keys.example');
  expect(await asked()).toEqual(['https://id.shop.example/.well-known/openid-configuration']);
  await token.getByRole('button', { name: 'Ask keys.example for the keys' }).click();
  await expect(page.locator('[data-section=verification]')).not.toContainText('Its keys are at');
  expect(await asked()).toHaveLength(2);
  await expectAccessible(page);
});

test('faults of the answers are grouped, copied, and lead to their requests', async ({ page }) => {
  await open(page);
  await page.locator('.list').focus();
  await page.keyboard.press('o');
  const dialog = page.getByRole('dialog', { name: 'For API owners' });
  const group = dialog.locator('.lint-group').first();
  await expect(group).toContainText('Expected:');
  await expectAccessible(page);
  await dialog.locator('[data-action=copy-issue]').click();
  await group.locator('[data-action=copy-group]').click();
  const [all = '', one = ''] = await page.evaluate(() => window.harness.copied);
  expect(all).toContain('https://www.rfc-editor.org/rfc/rfc');
  expect(all.length).toBeGreaterThan(one.length);
  expect(all).not.toContain('eyJ');
  await group.locator('.lint-requests button').first().click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.details')).toBeVisible();
});

test('failures over time are walked through by keyboard', async ({ page }) => {
  await open(page);
  await page.locator('.list').focus();
  await page.keyboard.press('f');
  const dialog = page.getByRole('dialog', { name: 'Failures over time' });
  const lane = dialog.locator('[data-server="api.shop.example"]');
  const box = lane.getByRole('listbox');
  await expectAccessible(page);
  await box.focus();
  const words = lane.locator('.time-words');
  const first = await words.textContent();
  await page.keyboard.press('ArrowRight');
  await expect(words).not.toHaveText(first ?? '');
  const active = await box.getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${active}"]`)).toHaveAttribute(
    'aria-label',
    (await words.textContent()) ?? '',
  );
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.details')).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`fits into 320 px, ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 600 });
    await open(page, { theme });
    await put(page, bare('bare'));
    await row(page, 'bare').click();
    await page.locator('[data-action=try-fix]').click();
    await card(page, 'token').getByText('Verify the signature').first().click();
    await page.locator('[data-action=verify-key]').waitFor();
    await expectAccessible(page);
    for (const key of ['o', 'f']) {
      await page.locator('.details-body').focus();
      await page.keyboard.press(key);
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      await expectAccessible(page);
      const { scroll, client } = await dialog.locator('.dialog-body').evaluate((element) => ({
        scroll: element.scrollWidth,
        client: element.clientWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(client);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test('Firefox has no way to the Network panel: its filter is copied', async ({ page }) => {
  await open(page, { devtools: 'firefox' });
  await row(page, 'case-2').click();
  await page.locator('[data-action=copy-network-filter]').click();
  expect(await page.evaluate(() => window.harness.copied)).toEqual([
    'domain:api.shop.example method:GET /orders',
  ]);
});
