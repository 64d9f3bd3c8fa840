import type { Service } from './service.ts';
import { bySession } from './when.ts';

export const openwrt: Service = {
  id: 'openwrt',
  name: 'OpenWrt LuCI',
  kind: 'server',
  reference: 'https://openwrt.org/docs/guide-user/luci/start',
  signs: [{ field: 'x-luci-login-required', wrote: true }, { path: '/cgi-bin/luci' }],
  says: [
    {
      field: 'x-luci-login-required',
      means: 'session-expired',
      when: bySession,
      certainty: 'likely',
    },
    {
      field: 'x-luci-login-required',
      means: 'not-signed-in',
      when: (r) => !bySession(r),
    },
  ],
};
