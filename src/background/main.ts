/**
 * The service worker (event page in Firefox). Listeners are registered while the script runs, as only
 * those wake a stopped worker; everything else is in capture.ts.
 */
import { action, hasExtraHeaders, local, publishHostAccess, session, tabs } from '../browser.ts';
import { openJournal } from '../journal.ts';
import { openSettings } from '../settings.ts';
import { createCapture } from './capture.ts';
import { createEars } from './ears.ts';

const extraHeaders = hasExtraHeaders();
const ears = createEars(extraHeaders, (heard) => capture.hear(heard));
ears.listen({ everybody: true, closely: [] });

async function showBadge(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  const title = `Auth DevTools: ${count || 'no'} refused request${count === 1 ? '' : 's'} in this tab`;
  await action.setBadgeText({ tabId, text });
  await action.setTitle({ tabId, title });
}

const capture = createCapture({
  journal: openJournal(session, session.onChanged),
  settings: openSettings(local, local.onChanged),
  extraHeaders,
  async tabs() {
    const all = await tabs.query({});
    return all.flatMap(({ id, url }) => (id === undefined ? [] : [{ id, url: url ?? '' }]));
  },
  badge(tabId, count) {
    // The tab may be gone by now; and a worker that is being stopped is thrown at.
    showBadge(tabId, count).catch(() => undefined);
  },
  listen: ears.listen,
  now: Date.now,
  later: (callback, ms) => {
    setTimeout(callback, ms);
  },
});

void action.setBadgeBackgroundColor({ color: '#b3261e' });
tabs.onRemoved.addListener((tabId) => capture.tabGone(tabId));
publishHostAccess();
