import { readRows, waitForRow } from '../support/panel.ts';
import { expect, test } from './fixtures.ts';
import { startOrigin } from './origin.ts';

// What a click on a refusal shows.

const card = (id: string) => `[data-card=${id}]`;

test('a click shows the cause, its evidence, the steps and what the status means', async ({
  devtools,
  refuse,
}) => {
  const { panel } = devtools;
  await refuse('bearer-expired');
  const { id, url } = await waitForRow(devtools, { path: '/orders/1001' });
  await panel.click(`[data-id="${id}"]`);

  expect(await panel.text('.details h1')).toContain(`401 GET ${url}`);
  const answer = await panel.text(card('answer'));
  expect(answer).toContain('The access token had expired');
  expect(answer).toContain('Certain');
  expect(answer).toContain('RFC 7519');
  expect(answer).toContain('What 401 means here');
  expect(answer).toContain('Why not 403');
  // The steps name this request, and its code can be run as it stands.
  const steps = await panel.text(`${card('answer')} .steps`);
  expect(steps).toContain('GET /orders/1001');
  expect(steps).toContain(`fetch('${url}'`);
  // The characters that show it are underlined.
  await panel.waitFor(
    `[...document.querySelectorAll('${card('answer')} .evidence mark')].some(({ textContent }) => textContent.includes("'exp' claim"))`,
  );
});

test('a click shows the challenge, the masked credential and its reveal', async ({
  devtools,
  refuse,
}) => {
  const { panel } = devtools;
  await refuse('insufficient-scope');
  const { id } = await waitForRow(devtools, { path: '/orders', method: 'POST' });
  await panel.click(`[data-id="${id}"]`);

  const asked = await panel.text(card('asked'));
  expect(asked).toContain('WWW-Authenticate');
  expect(asked).toContain('insufficient_scope');
  expect(asked).toContain('orders:write');

  const sent = `${card('sent')} .pair`;
  expect(await panel.text(sent)).toMatch(/^Authorization\s+Bearer •••/);
  // The longer text moves the button, at times while it is being aimed at; then the click is made again.
  const toggleTo = (shown: RegExp) =>
    expect(async () => {
      if (!shown.test(await panel.text(sent))) await panel.click(`${sent} [data-action=reveal]`);
      await expect.poll(() => panel.text(sent), { timeout: 2000 }).toMatch(shown);
    }).toPass({ timeout: 20_000 });
  await toggleTo(/Bearer eyJ/);
  await toggleTo(/Bearer •••/);
});

test('a click shows the token decoded, and when it expired', async ({ devtools, refuse }) => {
  const { panel } = devtools;
  await refuse('bearer-expired');
  const { id } = await waitForRow(devtools, { path: '/orders/1001' });
  await panel.click(`[data-id="${id}"]`);

  const token = await panel.text(card('token'));
  expect(token).toMatch(/Expired 3 minutes( \d+ seconds?)? before the request/);
  expect(token).toMatch(/Expiry: \d{4}-\d\d-\d\d \d\d:\d\d:\d\d/);
  expect(token).toContain('https://api.lab.test/');
  expect(token).toContain('alice');
  expect(token).toContain('RS256');
});

test('the life of an opaque token is told by the answer that brought it', async ({ devtools }) => {
  const origin = await startOrigin();
  try {
    const opaque = '7f2c6d0e5b1a4c7f9e3d';
    origin.answer('/oauth/token', (_request, response) => {
      const answer = { access_token: opaque, expires_at: Math.floor(Date.now() / 1000) - 120 };
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
    });
    origin.refuse('/parcels', 401, { 'www-authenticate': 'Bearer error="invalid_token"' });
    await devtools.goto(`${origin.url}/page`);
    await devtools.page.evaluate(
      `(opaque) => fetch('/oauth/token', { method: 'POST' })
        .then((answer) => answer.text())
        .then(() => fetch('/parcels', { headers: { Authorization: 'Bearer ' + opaque } }))
        .then(({ status }) => status)`,
      opaque,
    );
    const { panel } = devtools;
    const { id } = await waitForRow(devtools, { path: '/parcels' });
    await panel.waitFor(
      `document.querySelector('[data-id="${id}"]')?.dataset.cause === 'token-expired'`,
    );
    await panel.click(`[data-id="${id}"]`);
    const told = `${card('token')} [data-section=granted]`;
    await panel.waitFor(`document.querySelector('${told}')`);
    expect(await panel.text(told)).toContain('POST /oauth/token');
    expect(await panel.text(card('token'))).toMatch(/Expired 2 minutes/);
  } finally {
    await origin.close();
  }
});

test('the life of a valid token counts down', async ({ devtools, refuse }) => {
  const { panel } = devtools;
  await refuse('permission-denied');
  const { id } = await waitForRow(devtools, { path: '/orders/2001' });
  await panel.click(`[data-id="${id}"]`);
  const countdown = `document.querySelector('${card('token')} .countdown')?.innerText`;
  await panel.waitFor(`/9:\\d\\d/.test(${countdown})`);
  const first = await panel.evaluate<string>(countdown);
  await panel.waitFor(`${countdown} !== ${JSON.stringify(first)}`);
});

test('Escape closes the details, a click opens those of another row', async ({
  devtools,
  refuse,
}) => {
  const { panel } = devtools;
  await refuse('bearer-missing');
  await refuse('csrf-missing');
  const missing = await waitForRow(devtools, {
    path: '/orders/latest',
    cause: 'credentials-missing',
  });
  const csrf = await waitForRow(devtools, { path: '/bank/transfers', cause: 'csrf-rejected' });
  await panel.click(`[data-id="${missing.id}"]`);
  expect(await panel.text('.details .cause-title')).toContain(missing.cause);
  await panel.click(`[data-id="${csrf.id}"]`);
  await panel.waitFor(
    `document.querySelector('.details .cause-title')?.innerText.includes(${JSON.stringify(csrf.cause)})`,
  );
  await panel.press('Escape');
  await panel.waitFor(`!document.querySelector('.details')`);
});

test('a refusal whose endpoint works later is marked, and says what was different', async ({
  devtools,
  refuse,
}) => {
  const { panel } = devtools;
  await refuse('renewed');
  const { id } = await waitForRow(devtools, { path: '/orders/1009' });
  await panel.waitFor(`document.querySelector('[data-id="${id}"]').matches('.resolved')`);
  const [row] = await readRows(devtools);
  expect(row).toMatchObject({ path: '/orders/1009', resolved: true, causeId: 'token-expired' });
  await panel.waitFor(`document.querySelector('[data-id="${id}"] [aria-label="Worked later"]')`);
  await panel.click(`[data-id="${id}"]`);
  expect(await panel.text(card('compare'))).toMatch(/authorization\s+Bearer •••/i);
});
