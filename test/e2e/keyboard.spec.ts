import { waitForRow } from '../support/panel.ts';
import { expect, test } from './fixtures.ts';

/** Notes what is handed to the clipboard, by either of its interfaces; reading it back takes a permission. */
const NOTE_COPIED = `() => {
  addEventListener('copy', () => { window.copied = document.activeElement.value; }, true);
  const { clipboard } = navigator;
  const write = clipboard.writeText.bind(clipboard);
  clipboard.writeText = async (text) => { await write(text); window.copied = text; };
}`;

test('by keyboard alone: from the open panel to a copied report', async ({ devtools, refuse }) => {
  const { panel } = devtools;
  await refuse('bearer-missing');
  await refuse('bearer-expired');
  await refuse('csrf-missing');
  await waitForRow(devtools, { path: '/bank/transfers' });
  const active = (selector: string) => `document.activeElement?.matches('${selector}')`;
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 40; presses += 1) {
      if (await panel.evaluate(active(selector))) return;
      await panel.press('Tab');
    }
    throw new Error(`${selector} is not reached by Tab`);
  };

  // The filter finds the request, the arrow its row, Enter its answer.
  await panel.press('/');
  await panel.waitFor(active('[data-action=filter]'));
  for (const key of 'token-exp') await panel.press(key);
  await panel.press('Tab');
  await tabTo('.list');
  await panel.press('ArrowDown');
  await panel.press('Enter');
  await panel.waitFor(`document.querySelector('.details')?.contains(document.activeElement)`);
  expect(await panel.text('.details .cause-title')).toContain('The access token had expired');

  await panel.evaluate(NOTE_COPIED);
  await tabTo('[data-action=copy-menu]');
  await panel.press('Enter');
  await panel.waitFor(active('[data-action=copy-report]'));
  await panel.press('Enter');
  // Not by what is said of it: news of further refusals may be said a moment later.
  await panel.waitFor('window.copied');

  expect(await panel.evaluate('window.copied')).toContain('The access token had expired');

  const height = await panel.evaluate('innerHeight');
  await panel.press('Escape');
  await panel.waitFor(`!document.querySelector('.details')`);
  // The first Esc was for the panel. Firefox opens its split console at each, and cannot be asked not to.
  if (devtools.browser === 'chromium') expect(await panel.evaluate('innerHeight')).toBe(height);
});
