import type { ProxyServer } from './devtools.ts';
import { proxyScript } from './proxy.ts';

/** The user.js of a profile: what Marionette does not already set for a session under remote control. */
export function firefoxPreferences(proxy: ProxyServer | undefined) {
  const preferences: Record<string, string | number | boolean> = {
    // Firefox chooses a free one.
    'marionette.port': 0,
    'browser.aboutwelcome.enabled': false,
    'browser.preonboarding.enabled': false,
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.http.speculative-parallel-limit': 0,
    'devtools.theme': 'light',
    'devtools.toolbox.host': 'bottom',
    // A snapshot does not draw the others, and leaves a gap for them.
    'ui.useOverlayScrollbars': 1,
    // Scrolling outside the main thread leaves a moment in which a click hits what was there before.
    'layers.async-pan-zoom.enabled': false,
    // Otherwise Firefox stops asking for a password after two prompts that were cancelled.
    'prompts.authentication_dialog_abuse_limit': -1,
    // The buttons of a prompt can be clicked at once.
    'security.dialog_enable_delay': 0,
  };
  if (proxy) {
    preferences['network.proxy.type'] = 2;
    preferences['network.proxy.autoconfig_url'] = proxyScript(proxy);
    preferences['network.proxy.allow_hijacking_localhost'] = true;
    // Where the proxy fails, the request fails too instead of going round it.
    preferences['network.proxy.failover_direct'] = false;
  }
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
