import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DevTools } from '../browsers/devtools.ts';
import { waitForRow } from '../support/panel.ts';
import { expect, test } from './fixtures.ts';
import { type Origin, startOrigin } from './origin.ts';

// What the panel proves by asking somebody: the server once more, or the issuer for its keys.

const FAR = 4_102_444_800;
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = (sub: string, exp = FAR) =>
  `${base64url({ alg: 'HS256', typ: 'JWT' })}.${base64url({ sub, iat: 1_700_000_000, exp })}.${'A'.repeat(43)}`;

/** Takes one Authorization only; counts what it was asked. */
function guard(origin: Origin, path: string, wanted: string): IncomingMessage[] {
  const asked: IncomingMessage[] = [];
  origin.answer(path, (request: IncomingMessage, response: ServerResponse) => {
    asked.push(request);
    const ok = request.headers.authorization === wanted;
    response
      .writeHead(ok ? 200 : 401, ok ? {} : { 'WWW-Authenticate': 'Bearer realm="parcels"' })
      .end();
  });
  return asked;
}

/** A page whose policy forbids eval and inline scripts, as careful sites have it. */
async function gotoStrictPage(devtools: DevTools, origin: Origin): Promise<void> {
  origin.answer('/page', (_request, response) => {
    response
      .writeHead(200, {
        'Content-Type': 'text/html',
        'Content-Security-Policy': "default-src 'none'; connect-src 'self'",
      })
      .end('<title>strict</title>');
  });
  await devtools.goto(`${origin.url}/page`);
}

const send = (devtools: DevTools, path: string, init: Record<string, string | object>) =>
  devtools.page.evaluate(
    '(path, init) => fetch(path, init).then(({ status }) => status)',
    path,
    init as never,
  );

/** Opens a refusal and waits for its answer, so that no later step acts on the one shown before. */
async function openRow(devtools: DevTools, path: string, method = 'GET'): Promise<string> {
  const { id } = await waitForRow(devtools, { path, method });
  await devtools.panel.click(`[data-id="${id}"]`);
  const shown = `.details:has(h1[title*=${JSON.stringify(path)}]) .cause-title`;
  await devtools.panel.waitFor(`document.querySelector(${JSON.stringify(shown)})`);
  return id;
}

/** Waits until the trial of the first fix says so. */
const expectResult = (devtools: DevTools, text: string | RegExp) =>
  expect
    .poll(() =>
      devtools.panel.evaluate<string>(
        "document.querySelector('[data-section=try-result]')?.textContent ?? ''",
      ),
    )
    .toMatch(text);

test('the fix is tried from the page, and passes; the refusal is marked', async ({
  devtools,
  origin,
}) => {
  const { panel } = devtools;
  const bare = token('alice');
  const asked = guard(origin, '/parcels/17', `Bearer ${bare}`);
  await gotoStrictPage(devtools, origin);
  expect(await send(devtools, '/parcels/17', { headers: { Authorization: bare } })).toBe(401);
  const id = await openRow(devtools, '/parcels/17');
  expect(await panel.text('[data-fix=add-scheme]')).toContain('Put Bearer in front');
  expect(await panel.text('[data-card=try]')).not.toContain('eyJ');
  expect(asked).toHaveLength(1);
  await panel.click('[data-action=try-fix]');
  await expectResult(devtools, 'It passes now: 200 instead of 401.');
  expect(asked).toHaveLength(2);
  expect(asked[1]?.headers.authorization).toBe(`Bearer ${bare}`);
  expect(asked[1]?.headers.referer).toBe(`${origin.url}/page`);
  await panel.waitFor(`document.querySelector('[data-id="${id}"]').matches('.resolved')`);
  // Nothing stays behind in the page.
  expect(
    await devtools.page.evaluate('Object.getOwnPropertySymbols(globalThis).map(String)'),
  ).not.toContain(expect.stringContaining('auth-devtools'));
});

test('a fix that is refused again leads to its own row', async ({ devtools, origin }) => {
  const { panel } = devtools;
  guard(origin, '/parcels/18', 'nothing');
  await gotoStrictPage(devtools, origin);
  await send(devtools, '/parcels/18', { headers: { Authorization: token('bob') } });
  const first = await openRow(devtools, '/parcels/18');
  await panel.click('[data-action=try-fix]');
  await expectResult(devtools, 'Still refused: 401');
  await panel.click('[data-action=show-row]');
  await panel.waitFor(
    `document.querySelector('[role=row][aria-selected=true]').dataset.id !== ${JSON.stringify(first)}`,
  );
  expect(await panel.text('[data-card=sent]')).toMatch(/Bearer •••/);
});

test('the token that another request used with success is found and works', async ({
  devtools,
}) => {
  const { panel } = devtools;
  const [old, fresh] = [`Bearer ${token('alice', 1_700_000_600)}`, `Bearer ${token('alice')}`];
  // A server of its own: what worked at another one does not count.
  const origin = await startOrigin();
  try {
    guard(origin, '/inbox', fresh);
    guard(origin, '/me', fresh);
    await gotoStrictPage(devtools, origin);
    await send(devtools, '/me', { headers: { Authorization: fresh } });
    await send(devtools, '/inbox', { headers: { Authorization: old } });
    await openRow(devtools, '/inbox');
    expect(await panel.text('[data-fix=newer-credential]')).toContain('GET /me used it');
    await panel.click('[data-fix=newer-credential] [data-action=try-fix]');
    await expectResult(devtools, 'It passes now: 200');
  } finally {
    await origin.close();
  }
});

test('cookies that were left out are included', async ({ devtools, origin }) => {
  const { panel } = devtools;
  // Another port is another origin, yet the same site.
  const api = await startOrigin();
  try {
    api.answer('/session', (request, response) => {
      const cors = {
        'Access-Control-Allow-Origin': origin.url,
        'Access-Control-Allow-Credentials': 'true',
      };
      const known = request.headers.cookie?.includes('sessionid=') === true;
      const cookie = { 'Set-Cookie': 'sessionid=5f2b9c0d1e7a4b3c; Path=/session; HttpOnly' };
      const path = request.url ?? '';
      if (path.includes('sign-in')) response.writeHead(200, { ...cors, ...cookie }).end();
      else response.writeHead(known ? 200 : 401, cors).end();
    });
    await devtools.goto(`${origin.url}/shop`);
    const url = `${api.url}/session`;
    await send(devtools, `${url}?sign-in`, { credentials: 'include' });
    await send(devtools, url, { credentials: 'include' });
    expect(await send(devtools, url, {})).toBe(401);
    await openRow(devtools, '/session');
    await panel.click('[data-fix=include-cookies] [data-action=try-fix]');
    await expectResult(devtools, 'It passes now: 200');
  } finally {
    await api.close();
  }
});

test('a POST is only sent again after a warning', async ({ devtools, origin }) => {
  const { panel } = devtools;
  const key = token('alice');
  const asked = guard(origin, '/transfers', `Bearer ${key}`);
  await gotoStrictPage(devtools, origin);
  await send(devtools, '/transfers', {
    method: 'POST',
    headers: { Authorization: key, 'Content-Type': 'application/json' },
    body: '{"amount":1}',
  });
  await openRow(devtools, '/transfers', 'POST');
  await panel.click('[data-action=try-fix]');
  expect(await panel.text('dialog')).toContain(`POST ${origin.url}/transfers`);
  await panel.press('Escape');
  await panel.waitFor(`!document.querySelector('dialog')`);
  expect(asked).toHaveLength(1);
  await panel.click('[data-action=try-fix]');
  await panel.click('[data-action=confirm-try]');
  await expectResult(devtools, 'It passes now: 200');
  expect(asked[1]?.headers['content-length']).toBe('12');
});

test('a page that is left ends the trial', async ({ devtools, origin }) => {
  const { panel } = devtools;
  const bare = token('carol');
  let hanging: ServerResponse | undefined;
  origin.answer('/slow', (request, response) => {
    if (request.headers.authorization === bare) {
      response.writeHead(401, { 'WWW-Authenticate': 'Bearer' }).end();
    } else hanging = response;
  });
  await gotoStrictPage(devtools, origin);
  await panel.click('[data-action=preserve]');
  await panel.waitFor(`document.querySelector('[data-action=preserve]').checked`);
  await send(devtools, '/slow', { headers: { Authorization: bare } });
  await openRow(devtools, '/slow');
  await panel.click('[data-action=try-fix]');
  await expect.poll(() => hanging !== undefined).toBe(true);
  await expectResult(devtools, 'Waiting');
  await devtools.goto(`${origin.url}/elsewhere`);
  // Firefox ends the request and its page says so, Chromium forgets both.
  await expectResult(devtools, /the page was left before the answer came|NetworkError/);
  hanging?.end();
});

test('the signature is verified with the keys of the issuer, once it may be asked', async ({
  devtools,
  refuse,
}) => {
  const { panel } = devtools;
  const verification = (text: string) =>
    `document.querySelector('[data-section=verification]')?.textContent.includes(${JSON.stringify(text)})`;
  for (const [id, path, words] of [
    ['bearer-expired', '/orders/1001', 'The signature is right (RS256, key lab-signing-key)'],
    ['bearer-forged', '/orders/1007', 'The signature is wrong (RS256)'],
  ] as const) {
    await refuse(id);
    await openRow(devtools, path);
    await panel.evaluate("document.querySelector('[data-card=token] .prove-fold').open = true");
    expect(await panel.text('[data-action=verify-issuer]')).toMatch(
      /Ask localhost:\d+ for its keys/,
    );
    await panel.click('[data-action=verify-issuer]');
    await panel.waitFor(verification(words));
  }
});

test('the views for owners and over time open, and lead back to the list', async ({
  devtools,
  refuse,
}) => {
  const { panel } = devtools;
  await refuse('bearer-no-scheme');
  await waitForRow(devtools, { path: '/invoices/88' });
  await panel.click('[data-action=view]');
  await panel.click('[data-action=owners]');
  expect(await panel.text('dialog [data-finding=challenge-missing]')).toContain('RFC 9110');
  await panel.click('dialog .lint-requests button');
  await panel.waitFor(`!document.querySelector('dialog') && document.querySelector('.details')`);
  await panel.click('[data-action=view]');
  await panel.click('[data-action=over-time]');
  await panel.waitFor(`document.querySelector('dialog[open] [role=listbox] [role=option]')`);
  await panel.press('Escape');
  await panel.waitFor(`!document.querySelector('dialog')`);
});

test('the Network panel is opened where the browser can, else its filter is copied', async ({
  devtools,
  refuse,
}) => {
  await refuse('bearer-expired');
  await openRow(devtools, '/orders/1001');
  const action = devtools.browser === 'chromium' ? 'show-in-network' : 'copy-network-filter';
  await devtools.panel.waitFor(`document.querySelector('[data-action=${action}]')`);
});
