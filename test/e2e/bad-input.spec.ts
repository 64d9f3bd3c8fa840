import { readRows, waitForRow } from '../support/panel.ts';
import { expect, test } from './fixtures.ts';

// What no server and no client should send. Each leaves a row that says what was understood; that nothing
// is an error of the extension is checked after every test.

/** Fetches a path with that Authorization; resolves when it is over, however it ends. */
const FETCH = `(path, authorization) =>
  fetch(path, authorization ? { headers: { Authorization: authorization } } : {})
    .then((answer) => answer.text()).catch(() => {}).then(() => {})`;

test('a challenge of 200 kB', async ({ devtools, origin }) => {
  const { panel } = devtools;
  // Chromium takes at most 256 kB of header fields, and reports what is larger as a network error.
  const long = `Bearer realm="${'x'.repeat(200_000)}", error="invalid_token"`;
  origin.refuse('/long', 401, { 'WWW-Authenticate': long });
  await devtools.goto(`${origin.url}/`);
  await devtools.page.evaluate(FETCH, '/long', 'Bearer 4f2d8a1c9b7e');
  const row = await waitForRow(devtools, { path: '/long', cause: 'token-rejected' });
  expect(row).toMatchObject({ status: '401', scheme: 'Bearer', credential: 'Bearer' });
  await panel.click(`[data-id="${row.id}"]`);
  expect(await panel.text('[data-card=asked]')).toContain('invalid_token');
});

test('an answer with 300 kB of header fields', async ({ devtools, origin }) => {
  origin.refuse('/longest', 401, { 'WWW-Authenticate': `Bearer realm="${'x'.repeat(300_000)}"` });
  origin.refuse('/after', 403);
  await devtools.goto(`${origin.url}/`);
  await devtools.page.evaluate(FETCH, '/longest');
  await devtools.page.evaluate(FETCH, '/after');
  await waitForRow(devtools, { path: '/after' });
  // To Chromium that is no answer (ERR_RESPONSE_HEADERS_TOO_BIG), so that nothing was refused.
  const expected = devtools.browser === 'firefox' ? ['/longest', '/after'] : ['/after'];
  expect((await readRows(devtools)).map(({ path }) => path)).toEqual(expected);
});

test('a challenge of odd bytes', async ({ devtools, origin }) => {
  const bytes = Buffer.concat([
    Buffer.from('HTTP/1.1 401 \xff\xfe\r\nContent-Length: 0\r\nWWW-Authenticate: ', 'latin1'),
    Buffer.from([0x42, 0x61, 0x73, 0x69, 0x63, 0x20, 0x80, 0xff, 0xc3, 0x28, 0x22, 0x5c, 0x09]),
    Buffer.from(', ,=,"\xe9\x01\x7f", ===\r\nWWW-Authenticate:\r\n\r\n', 'latin1'),
  ]);
  origin.answer('/bytes', ({ socket }) => socket.end(bytes));
  await devtools.goto(`${origin.url}/`);
  await devtools.page.evaluate(FETCH, '/bytes');
  const { id } = await waitForRow(devtools, { path: '/bytes' });
  await devtools.panel.click(`[data-id="${id}"]`);
  expect(await devtools.panel.text('[data-card=asked]')).toContain('At character');
});

for (const [what, path, authorization] of [
  ['a token that is no token', '/no-token', 'Bearer ....'],
  ['a credential that is nothing but spaces and commas', '/no-credential', ', ,  ,'],
  ['a token of 60 kB', '/long-token', `Bearer ${'eyJ'.repeat(20_000)}`],
] as const) {
  test(what, async ({ devtools, origin }) => {
    origin.refuse(path, 401, { 'WWW-Authenticate': 'Bearer realm="api"' });
    await devtools.goto(`${origin.url}/`);
    await devtools.page.evaluate(FETCH, path, authorization);
    const { id } = await waitForRow(devtools, { path, judged: true });
    await devtools.panel.click(`[data-id="${id}"]`);
    expect(await devtools.panel.text('[data-card=answer]')).toContain('What to do');
  });
}

test('a body that is not the JSON it says it is', async ({ devtools, origin }) => {
  const headers = { 'Content-Type': 'application/json', 'WWW-Authenticate': 'Bearer' };
  origin.refuse('/no-json', 401, headers, '{"error": "invalid_to');
  await devtools.goto(`${origin.url}/`);
  await devtools.page.evaluate(FETCH, '/no-json', 'Bearer 4f2d8a1c9b7e');
  const { id } = await waitForRow(devtools, { path: '/no-json' });
  await devtools.panel.click(`[data-id="${id}"]`);
  await devtools.panel.waitFor(
    `document.querySelector('[data-card=raw]')?.innerText.includes('invalid_to')`,
  );
});

test('a 401 that breaks off in the middle of its body', async ({ devtools, origin }) => {
  origin.answer('/broken', ({ socket }, response) => {
    response.writeHead(401, { 'Content-Length': '100000', 'WWW-Authenticate': 'Bearer' });
    response.write('{"error":', () => socket.destroy());
  });
  await devtools.goto(`${origin.url}/`);
  await devtools.page.evaluate(FETCH, '/broken');
  const row = await waitForRow(devtools, { path: '/broken', cause: 'credentials-missing' });
  expect(row).toMatchObject({ status: '401', scheme: 'Bearer' });
});

test('a request that is given up before it is answered is no refusal', async ({
  devtools,
  origin,
}) => {
  origin.answer('/silent', () => {});
  origin.refuse('/after', 403);
  await devtools.goto(`${origin.url}/`);
  await devtools.page.evaluate(
    `() => fetch('/silent', { signal: AbortSignal.timeout(50) }).catch(() => {}).then(() => {})`,
  );
  await devtools.page.evaluate(FETCH, '/after');
  await waitForRow(devtools, { path: '/after' });
  expect((await readRows(devtools)).map(({ path }) => path)).toEqual(['/after']);
});
