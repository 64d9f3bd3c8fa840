import { startLab } from '../lab/lab.ts';
import {
  expectedIn,
  type PanelRow,
  provoke,
  readRows,
  shownIn,
  waitForRows,
} from '../support/panel.ts';
import { expect, startClean, test } from './fixtures.ts';

// Every refusal of the lab, in one page and one list. What a browser cannot show is listed beside the
// refusal itself, with the reason (`browsers` in test/lab).

const { refusals, handshakes, close } = await startLab();
await close();

test.use({ cleanStart: false });
test.beforeAll(({ devtools, lab }) => startClean(devtools, lab));

const rowsOf = (refusal: (typeof refusals)[number]) => [
  { row: refusal.expected, times: refusal.times ?? 1 },
  ...(refusal.alongside ?? []).map((row) => ({ row, times: 1 })),
];

for (const refusal of refusals) {
  test(`${refusal.id}: status, method, scheme, credential, token and cause`, async ({
    devtools,
    refuse,
  }) => {
    await refuse(refusal.id);
    for (const { row, times } of rowsOf(refusal)) {
      const expected = Array(times).fill(expectedIn(devtools.browser, row));
      await waitForRows(devtools, { path: row.path, method: row.method }, times);
      // The body of the answer comes a moment later, and can be what names the cause.
      await expect
        .poll(async () => (await readRows(devtools)).filter(isOf(row)).map(shownIn))
        .toEqual(expected);
    }
  });
}

const isOf =
  ({ path, method }: { path: string; method: string }) =>
  (row: PanelRow) =>
    row.path === path && row.method === method;

for (const handshake of handshakes) {
  test(`${handshake.id}: a challenge that the browser answers is no failure`, async ({
    devtools,
    refuse,
  }) => {
    await devtools.page.evaluate('(id) => window.provoke(id)', handshake.id);
    // What comes after it is listed, so that it would be too.
    const before = (await readRows(devtools)).filter(({ path }) => path === '/parcels/17').length;
    await refuse('basic-to-bearer');
    await waitForRows(devtools, { path: '/parcels/17' }, before + 1);
    const rows = await readRows(devtools);
    expect(rows.filter(({ path }) => path === handshake.expected.path)).toEqual([]);

    // It is there for who asks.
    const toggle = async () => {
      await devtools.panel.click('[data-action=view]');
      await devtools.panel.click('[data-action=handshakes]');
      await devtools.panel.press('Escape');
    };
    await toggle();
    const { path } = handshake.expected;
    await waitForRows(devtools, { path, cause: 'handshake-in-progress' });
    await toggle();
    await devtools.panel.waitFor(
      `!document.querySelector('[role=row][data-cause=handshake-in-progress]')`,
    );
  });
}

test('no secret of the lab is in the panel until it is revealed', async ({ devtools, lab }) => {
  const { panel } = devtools;
  const listed = new Set((await readRows(devtools)).map(({ path }) => path));
  for (const refusal of lab.refusals) {
    if (!listed.has(refusal.expected.path)) await provoke(devtools, lab, refusal);
  }
  await waitForRows(devtools, { path: lab.refusals.at(-1)?.expected.path ?? '' });
  const secrets = await panel.evaluate<string[]>(READ_SECRETS);
  expect(secrets.length).toBeGreaterThan(20);
  const leaks = `${JSON.stringify(secrets)}.filter((secret) => document.documentElement.outerHTML.includes(secret))`;

  const rows = await readRows(devtools);
  expect(await panel.evaluate(leaks)).toEqual([]);
  for (const [index, { id }] of rows.entries()) {
    if (index === 0) await panel.click(`[data-id="${id}"]`);
    else await panel.press('ArrowDown');
    await panel.waitFor(
      `document.querySelector('[aria-selected=true]')?.dataset.id === ${JSON.stringify(id)} && document.querySelector('[data-card=answer]')`,
    );
    expect(await panel.evaluate(leaks), JSON.stringify(rows[index])).toEqual([]);
  }

  const expired = rows.find(({ path }) => path === '/orders/1001')?.id;
  await panel.click(`[data-id="${expired}"]`);
  await panel.click('[data-card=sent] [data-action=reveal]');
  await panel.waitFor(`${leaks}.length > 0`);
  await panel.click('[data-card=sent] [data-action=reveal]');
  await panel.waitFor(`${leaks}.length === 0`);
});

/** Every credential, cookie and token that the journal holds, and the passwords that the lab's pages use. */
const READ_SECRETS = `async () => {
  const area = (globalThis.browser ?? chrome).storage.session;
  const secrets = new Set(['hunter2', 'correct horse', 'last-years-secret']);
  const add = (text) => { if (text.length >= 12) secrets.add(text); };
  const visit = (value) => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value && typeof value === 'object') {
      const { name, value: text } = value;
      if (typeof name === 'string' && typeof text === 'string') {
        if (/^(proxy-)?authorization$/i.test(name)) {
          const credential = text.replace(/^\\S+ /, '');
          const response = /response="(\\w+)"/.exec(credential);
          if (response) add(response[1]);
          else for (const part of [credential, ...credential.split('.')]) add(part);
        }
        if (/^cookie$/i.test(name)) for (const pair of text.split('; ')) add(pair.slice(pair.indexOf('=') + 1));
        if (/^set-cookie$/i.test(name)) add(text.slice(text.indexOf('=') + 1).split(';')[0]);
      }
      Object.values(value).forEach(visit);
    }
  };
  for (const stored of Object.values(await area.get(null))) {
    if (typeof stored?.text === 'string') visit(JSON.parse(stored.text));
  }
  return [...secrets];
}`;
