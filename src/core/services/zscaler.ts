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
  remedies: [
    {
      of: 'blocked-by-proxy',
      for: 'owner',
      does: 'Change the URL filtering or cloud app rule that the page names, in the admin portal of Zscaler; {hostname} was refused by it.',
    },
    {
      of: 'blocked-by-proxy',
      for: 'visitor',
      does: 'Ask the help desk for access to {hostname}, with the category and the rule that the page names.',
    },
  ],
};
