import { PANEL, readRows, waitForRow } from '../support/panel.ts';
import { expect, test } from './fixtures.ts';

// The panel itself, and the controls above its list.

test('the panel Auth opens, and says what will appear', async ({ devtools, lab }) => {
  await devtools.closeDevTools();
  await devtools.goto(lab.url);
  await devtools.openPanel(PANEL);
  const { panel } = devtools;
  expect(await panel.text('[data-state=empty]')).toContain('answered 401, 403 or 407 appear here');
  expect(await panel.text('.status-bar')).toContain('0 refused');
  // All hosts were granted with the installation: nothing is asked for.
  expect(await panel.evaluate(`document.querySelector('[data-action=grant]')`)).toBe(null);
});

test('preserve log off: a navigation clears the list; on: it stays', async ({
  devtools,
  lab,
  refuse,
}) => {
  const { panel } = devtools;
  await refuse('bearer-expired');
  await waitForRow(devtools, { path: '/orders/1001' });
  await devtools.goto(lab.url);
  await panel.waitFor(`document.querySelector('[data-state=empty]')`);

  await panel.click('[data-action=preserve]');
  await panel.waitFor(`document.querySelector('[data-action=preserve]').checked`);
  await refuse('bearer-expired');
  await waitForRow(devtools, { path: '/orders/1001' });
  await devtools.goto(lab.url);
  await refuse('csrf-missing');
  await waitForRow(devtools, { path: '/bank/transfers' });
  expect((await readRows(devtools)).map(({ path }) => path)).toEqual([
    '/orders/1001',
    '/bank/transfers',
  ]);
});

test('clear empties the list, and what comes later is listed', async ({ devtools, refuse }) => {
  await refuse('bearer-expired');
  await waitForRow(devtools, { path: '/orders/1001' });
  await devtools.panel.click('[data-action=clear]');
  await devtools.panel.waitFor(`document.querySelector('[data-state=empty]')`);
  await refuse('csrf-missing');
  await waitForRow(devtools, { path: '/bank/transfers' });
  expect(await readRows(devtools)).toHaveLength(1);

  // Cleared is cleared: nothing is brought back from the journal.
  await devtools.closeDevTools();
  await devtools.openPanel(PANEL);
  await waitForRow(devtools, { path: '/bank/transfers' });
  expect(await readRows(devtools)).toHaveLength(1);
});

test('record off: nothing is listed; on again: it is', async ({ devtools, refuse }) => {
  const { panel } = devtools;
  const record = `document.querySelector('[data-action=record]').ariaPressed`;
  await panel.click('[data-action=record]');
  await panel.waitFor(`${record} === 'false'`);
  expect(await panel.text('[data-state=empty]')).toContain('Recording is off');
  await refuse('bearer-expired');
  await panel.click('[data-action=record]');
  await panel.waitFor(`${record} === 'true'`);
  await refuse('csrf-missing');
  await waitForRow(devtools, { path: '/bank/transfers' });
  expect((await readRows(devtools)).map(({ path }) => path)).toEqual(['/bank/transfers']);
});

test('the filter box takes the words of the Network panel', async ({ devtools, refuse }) => {
  const { panel } = devtools;
  for (const id of [
    'bearer-expired',
    'insufficient-scope',
    'csrf-missing',
    'basic-wrong-password',
  ]) {
    await refuse(id);
  }
  await waitForRow(devtools, { path: '/orders/1001', cause: 'token-expired' });
  await waitForRow(devtools, { path: '/payroll/march' });
  const order = ['/orders/1001', '/orders', '/bank/transfers', '/payroll/march'];
  const cases: [string, string[]][] = [
    ['status:403', ['/orders', '/bank/transfers']],
    ['scheme:bearer', ['/orders/1001', '/orders']],
    ['cause:token-expired', ['/orders/1001']],
    ['status:403 -method:POST', []],
    ['-scheme:basic status:401', ['/orders/1001']],
    ['/pay.*march/', ['/payroll/march']],
    ['transfers', ['/bank/transfers']],
    ['', order],
  ];
  for (const [words, expected] of cases) {
    await panel.type('[data-action=filter]', words);
    const count = expected.length;
    await panel.waitFor(
      `document.querySelectorAll('[role=row][data-id]').length === ${count} && document.querySelector('[data-action=filter]').value === ${JSON.stringify(words)}`,
    );
    const rows = await readRows(devtools);
    expect(
      rows.map(({ path }) => path),
      words,
    ).toEqual(expected);
  }
});

test('the theme of DevTools is followed, also while the panel is open', async ({ devtools }) => {
  const { panel } = devtools;
  const theme = (name: string) => `document.documentElement.dataset.theme === '${name}'`;
  /** Of the panel's ground, from 0 (black) to 255. */
  const lightness = `() => {
    const element = document.querySelector('.panel');
    const grounds = [element, document.body, document.documentElement].map((one) => getComputedStyle(one).backgroundColor);
    const ground = grounds.find((colour) => !/^transparent|, 0\\)$/.test(colour)) ?? 'rgb(255, 255, 255)';
    return Math.max(...ground.match(/\\d+/g).slice(0, 3).map(Number));
  }`;
  await panel.waitFor(theme('light'));
  expect(await panel.evaluate(lightness)).toBeGreaterThan(200);
  await devtools.setTheme('dark');
  await panel.waitFor(theme('dark'));
  expect(await panel.evaluate(lightness)).toBeLessThan(100);
  await devtools.setTheme('light');
  await panel.waitFor(theme('light'));
});
