import type { Service } from './service.ts';

export const zscaler: Service = {
  id: 'zscaler',
  name: 'Zscaler',
  kind: 'proxy',
  reference: 'https://help.zscaler.com/zia',
  signs: [
    { field: 'server', value: 'zscaler', wrote: true },
    { text: 'Zscaler', wrote: true },
  ],
  says: [
    {
      text: ['Zscaler', 'Internet Security by Zscaler', 'Your organization has selected Zscaler'],
      means: 'blocked-by-proxy',
    },
    {
      text: ['Not allowed to browse', 'currently blocks access to this website'],
      means: 'blocked-by-proxy',
      only: true,
    },
  ],
};
