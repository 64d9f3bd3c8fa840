import type { Service } from './service.ts';

const CATEGORY = /Not allowed to browse ([^<\n]{2,60}?) category/;
const NO_CATEGORY = /^(?![\s\S]*Not allowed to browse [^<\n]{2,60}? category)/;

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
      text: ['Not allowed to browse', 'currently blocks access to this website'],
      means: 'blocked-by-proxy',
      only: true,
    },
    {
      text: [
        'Internet Security by Zscaler',
        'Your organization has selected Zscaler',
        'Zscaler Inc',
      ],
      // What is refused says more.
      unless: ['Not allowed to browse', 'currently blocks access to this website'],
      means: 'blocked-by-proxy',
    },
  ],
  remedies: [
    {
      of: 'blocked-by-proxy',
      for: 'owner',
      does: 'For the administrator of Zscaler: in the ZIA admin portal open Policy, URL & Cloud App Control, and look at the rule for the category {1}; put {hostname} into a custom URL category that a rule above it allows.',
      finds: CATEGORY,
    },
    {
      of: 'blocked-by-proxy',
      for: 'visitor',
      does: 'Ask the help desk for access to {hostname}, and quote the category {1} of the page.',
      finds: CATEGORY,
    },
    {
      of: 'blocked-by-proxy',
      for: 'owner',
      does: 'For the administrator of Zscaler: look up {hostname} in the web logs of the ZIA admin portal, which name the rule that refused it, and change that under Policy, URL & Cloud App Control.',
      finds: NO_CATEGORY,
    },
    {
      of: 'blocked-by-proxy',
      for: 'visitor',
      does: 'Ask the help desk for access to {hostname}, and quote what the page says.',
      finds: NO_CATEGORY,
    },
  ],
};
