import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { jwt } from '../panel/fixtures.ts';
import { card, expectAccessible, open, row, rows } from './pages.ts';

const choose = async (page: Parameters<typeof open>[0], action: string) => {
  await page.locator('[data-action=view]').click();
  await page.locator(`[data-action=${action}]`).click();
};

test('decode reads a pasted command without any request', async ({ page }) => {
  await open(page);
  await choose(page, 'decode');
  const token = jwt({ sub: 'pasted', exp: 1 });
  await page
    .locator('[data-action=decode-input]')
    .fill(`curl https://a.test -H 'Authorization: Bearer ${token}' -u me:hidden`);
  const decoded = page.locator('[data-section=decoded]');
  await expect(decoded.locator('[data-kind=credential]')).toHaveCount(2);
  await expect(decoded).toContainText('pasted');
  await expect(decoded).toContainText(/Expired \d+ years ago/);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the catalogue lists every cause and is searched', async ({ page }) => {
  await open(page, { theme: 'dark' });
  await choose(page, 'catalogue');
  await page.locator('.catalogue').waitFor();
  expect(await page.locator('.catalogue li').count()).toBeGreaterThan(50);
  await page.locator('[data-action=search-causes]').fill('csrf');
  await expect(page.locator('.catalogue [data-cause=csrf-rejected]')).toBeVisible();
  expect(await page.locator('.catalogue li').count()).toBeLessThan(8);
  await expectAccessible(page);
});

test('export, then import, gives the same list; the tab is one click away', async ({ page }) => {
  await open(page);
  const causes = () =>
    rows(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-cause')));
  const before = await causes();
  await choose(page, 'export');
  await expectAccessible(page);
  await page.locator('[data-action=export-reveal]').check();
  await page.locator('[data-action=save-har]').click();
  const saved = await page.evaluate(() => window.harness.saved);
  await page.locator('[data-action=clear]').click();
  await page.locator('[data-action=import-file]').setInputFiles({
    name: 'a.har',
    mimeType: 'application/json',
    buffer: Buffer.from(saved[0]?.text ?? ''),
  });
  await expect(page.locator('[data-state=file]')).toHaveText('Showing a.har.');
  expect(await causes()).toEqual(before);
  await page.locator('[data-action=close-file]').click();
  await expect(page.locator('[data-state=empty]')).toBeVisible();
});

test('a file can be dropped; one that is no HAR says so', async ({ page }) => {
  await open(page);
  const drop = (text: string) =>
    page.evaluate((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'dropped.har'));
      document
        .querySelector('.panel')
        ?.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: transfer }));
    }, text);
  await drop('<html>');
  await expect(page.getByRole('alert')).toContainText('dropped.har cannot be read. It is no JSON');
  await drop(await readFile(new URL('redirect.har', import.meta.url), 'utf8'));
  await expect(page.locator('[data-state=file]')).toBeVisible();
  await rows(page).first().click();
  await expect(page.getByRole('region', { name: 'Sequence' })).toBeVisible();
  await expectAccessible(page);
});

test('a signature is verified against a pasted secret', async ({ page }) => {
  await open(page);
  await row(page, 'case-2').click();
  await card(page, 'token').getByText('Verify the signature').click();
  await page
    .locator('[data-action=verify-key]')
    .fill(
      '{"keys":[{"kty":"EC","kid":"other","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}]}',
    );
  await page.locator('[data-action=verify]').click();
  await expect(page.locator('[data-section=verification]')).toContainText('No key fits');
  await page.locator('[data-action=verify-issuer]').click();
  await expect(page.locator('[data-section=verification]')).toContainText('id.shop.example');
  await expectAccessible(page);
});

test('a Digest response is recomputed from a password', async ({ page }) => {
  await open(page);
  // RFC 7616 §3.9.1, MD5.
  await page.evaluate(async () => {
    const [first] = await window.harness.journal.list(1);
    if (first?.kind !== 'refusal') throw new Error('no refusal');
    const exchange = structuredClone(first.exchange);
    const lines = [
      {
        name: 'Authorization',
        value:
          'Digest username="Mufasa", realm="http-auth@example.org", uri="/dir/index.html", algorithm=MD5, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", nc=00000001, cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", qop=auth, response="8ca523f5e9506fed4657c9700eebdbec", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"',
      },
    ];
    const [attempt] = exchange.attempts;
    exchange.id = 'digest';
    exchange.attempts = [
      {
        ...attempt,
        url: 'http://www.example.org/dir/index.html',
        request: { ...attempt.request, fields: { lines, unseen: {} } },
      },
    ];
    await window.harness.put([{ ...first, id: 'digest', exchange }]);
  });
  await row(page, 'digest').click();
  await card(page, 'sent').getByText('Recompute the response').click();
  const password = page.locator('[data-action=digest-password]');
  await password.fill('wrong');
  await password.press('Enter');
  await expect(page.locator('[data-section=digest-result]')).toContainText('It differs');
  await password.fill('Circle of Life');
  await password.press('Enter');
  await expect(page.locator('[data-section=digest-result]')).toContainText('It is the same');
});
