import type { Service } from './service.ts';

export const adguardHome: Service = {
  id: 'adguard-home',
  name: 'AdGuard Home',
  kind: 'API',
  reference: 'https://github.com/AdguardTeam/AdGuardHome/tree/master/openapi',
  signs: [{ field: 'server', value: 'AdGuardHome' }],
  says: [
    {
      text: '^Forbidden$',
      status: 403,
      means: 'not-signed-in',
      only: true,
      note: 'Without a session it says Forbidden.',
    },
  ],
};
