/**
 * The panel as an ordinary web page, fed by cases. What it shows is chosen by the query:
 * `cases` (`all`, `none`, or a number of made-up refusals), `theme`, `devtools`, `access`, `recording`.
 * Tests reach the rest through `window.harness`.
 */
import { mount } from '../../src/panel/mount.tsx';
import { settled } from '../support/settled.ts';
import { entries, manyEntries } from './cases.ts';
import { createHarness } from './shell.ts';

const query = new URLSearchParams(location.search);
const cases = query.get('cases') ?? 'all';

const harness = createHarness({
  devtools: query.get('devtools') === 'firefox' ? 'firefox' : 'chromium',
  theme: query.get('theme') === 'dark' ? 'dark' : 'light',
  access: query.get('access') !== 'no',
  recording: query.get('recording') !== 'no',
});

declare global {
  interface Window {
    harness: typeof harness;
  }
}
window.harness = harness;

const first =
  cases === 'all'
    ? entries(harness.shell.now())
    : cases === 'none'
      ? []
      : manyEntries(Number(cases));
await harness.journal.put(first);
const root = document.getElementById('root');
if (root) await settled(await mount(root, harness.shell));
document.body.dataset.ready = 'true';
