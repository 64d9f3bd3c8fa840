import type { ServerResponse } from 'node:http';
import { PANEL, readRows, waitForRow, waitForRows } from '../support/panel.ts';
import { expect, test } from './fixtures.ts';

// What is listed, whatever DevTools, the worker, the page or another tab does meanwhile.

const paths = (rows: readonly { path: string }[]) => rows.map(({ path }) => path);

test('what was refused before DevTools was opened is listed when it opens', async ({
  devtools,
  refuse,
}) => {
  await devtools.closeDevTools();
  await refuse('bearer-expired');
  await refuse('csrf-missing');
  await devtools.openPanel(PANEL);
  await waitForRow(devtools, { path: '/bank/transfers' });
  const row = await waitForRow(devtools, { path: '/orders/1001', cause: 'token-expired' });
  expect(row).toMatchObject({ status: '401', credential: 'Bearer' });
});

test('a worker that was killed hears the next refusal', async ({ devtools, refuse }) => {
  await devtools.killWorker();
  await refuse('bearer-expired');
  const row = await waitForRow(devtools, { path: '/orders/1001', cause: 'token-expired' });
  expect(row).toMatchObject({ status: '401', credential: 'Bearer' });
});

test('what was listed outlives the worker, and the panel goes on by itself', async ({
  devtools,
  refuse,
}) => {
  await refuse('bearer-expired');
  await waitForRow(devtools, { path: '/orders/1001' });
  await devtools.killWorker();
  await refuse('insufficient-scope');
  await waitForRow(devtools, { path: '/orders' });
  await devtools.killWorker();
  await refuse('csrf-missing');
  await waitForRow(devtools, { path: '/bank/transfers' });
  const expected = ['/orders/1001', '/orders', '/bank/transfers'];
  expect(paths(await readRows(devtools))).toEqual(expected);

  // What the panel shows is what was written, not what it remembers.
  await devtools.killWorker();
  await devtools.closeDevTools();
  await devtools.openPanel(PANEL);
  await waitForRow(devtools, { path: '/bank/transfers' });
  expect(paths(await readRows(devtools))).toEqual(expected);
});

test('a request that is under way while the worker is killed is not lost', async ({
  devtools,
  origin,
}) => {
  const asked = new Promise<ServerResponse>((resolve) => {
    origin.answer('/slow', (_request, response) => resolve(response));
  });
  await devtools.goto(`${origin.url}/`);
  const token = jwt({ exp: Math.floor(Date.now() / 1000) - 3600 });
  await devtools.page.evaluate(
    `(token) => { fetch('/slow', { headers: { Authorization: 'Bearer ' + token } }); }`,
    token,
  );
  const response = await asked;
  await devtools.killWorker();
  response.writeHead(401, { 'WWW-Authenticate': 'Bearer error="invalid_token"' }).end();
  // The worker had forgotten what was sent; DevTools has not.
  const row = await waitForRow(devtools, { path: '/slow', cause: 'token-expired' });
  expect(row).toMatchObject({ status: '401', scheme: 'Bearer', credential: 'Bearer' });
});

test('a storm of refusals with the worker killed in the middle is listed in full', async ({
  devtools,
  origin,
}) => {
  const all = Array.from({ length: 30 }, (_, i) => `/storm/${i}`);
  for (const path of all) origin.refuse(path, 403);
  await devtools.goto(`${origin.url}/`);
  const storm = `async (paths) => { await Promise.all(paths.map((path) => fetch(path))); }`;
  await devtools.page.evaluate(storm, all.slice(0, 15));
  await devtools.killWorker();
  await devtools.page.evaluate(storm, all.slice(15));
  await devtools.panel.waitFor(
    `document.querySelectorAll('[role=row][data-id]').length >= ${all.length}`,
  );
  expect(paths(await readRows(devtools)).sort()).toEqual([...all].sort());
});

test('a page that goes elsewhere because it was refused leaves the refusal behind', async ({
  devtools,
  origin,
}) => {
  origin.refuse('/private', 401, { 'WWW-Authenticate': 'Bearer realm="private"' });
  origin.answer('/leaving', (_request, response) => {
    response.setHeader('Content-Type', 'text/html').end(`<script>
      const request = new XMLHttpRequest();
      request.open('GET', '/private');
      request.onload = () => { if (request.status === 401) location.href = '/signed-out'; };
      request.send();
    </script>`);
  });
  await devtools.goto(`${origin.url}/leaving`);
  const row = await waitForRow(devtools, { path: '/private', cause: 'credentials-missing' });
  expect(row.status).toBe('401');
  const there = `async () => {
    while (location.pathname !== '/signed-out') await new Promise(requestAnimationFrame);
    return location.pathname;
  }`;
  await expect.poll(() => devtools.page.evaluate(there).catch(String)).toBe('/signed-out');
  expect(paths(await readRows(devtools))).toEqual(['/private']);
});

test('a refusal of the page’s service worker is listed in the tabs of its page only', async ({
  devtools,
  refuse,
  origin,
}) => {
  origin.refuse('/mine', 403);
  await refuse('service-worker');
  const row = await waitForRow(devtools, { path: '/inbox/unread', cause: 'token-expired' });
  expect(row).toMatchObject({ status: '401', credential: 'Bearer' });
  await devtools.goto(`${origin.url}/`);
  await devtools.page.evaluate(`fetch('/mine').then(({ status }) => status)`);
  await waitForRow(devtools, { path: '/mine' });
  expect(paths(await readRows(devtools))).toEqual(['/mine']);
});

test('two tabs: each refusal stays in the list of its own', async ({ devtools, origin }) => {
  origin.refuse('/other-tab', 401);
  origin.refuse('/this-tab', 403);
  const fetched = (path: string) => `fetch('${path}').then(({ status }) => status)`;
  const other = await devtools.newTab(`${origin.url}/second`);
  await devtools.goto(`${origin.url}/first`);
  expect(await other.evaluate(fetched('/other-tab'))).toBe(401);
  expect(await devtools.page.evaluate(fetched('/this-tab'))).toBe(403);
  await waitForRow(devtools, { path: '/this-tab' });
  expect(await other.evaluate(fetched('/other-tab'))).toBe(401);
  expect(await devtools.page.evaluate(fetched('/this-tab'))).toBe(403);
  await waitForRows(devtools, { path: '/this-tab' }, 2);
  expect(paths(await readRows(devtools))).toEqual(['/this-tab', '/this-tab']);
  await other.close();
});

/** An unsigned token with those claims. */
function jwt(claims: Record<string, number>): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.${'A'.repeat(86)}`;
}
