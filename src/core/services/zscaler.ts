import type { Service } from './service.ts';

export const zscaler: Service = {
  id: 'zscaler',
  name: 'Zscaler',
  kind: 'proxy',
  reference: 'https://help.zscaler.com/zia',
  signs: [
    { field: 'server', value: 'zscaler', wrote: true },
    { text: 'Internet Security by Zscaler', wrote: true },
    { text: 'Your organization has selected Zscaler', wrote: true },
    { text: 'Zscaler Inc', wrote: true },
  ],
  says: [
    {
      text: [
        'Internet Security by Zscaler',
        'Your organization has selected Zscaler',
        'Zscaler Inc',
      ],
      means: 'blocked-by-proxy',
    },
    {
      text: ['Not allowed to browse', 'currently blocks access to this website'],
      means: 'blocked-by-proxy',
      only: true,
    },
  ],
};
