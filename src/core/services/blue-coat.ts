import type { Service } from './service.ts';

export const blueCoat: Service = {
  id: 'blue-coat',
  name: 'Symantec ProxySG (Blue Coat)',
  kind: 'proxy',
  reference: 'https://techdocs.broadcom.com/',
  signs: [
    { text: 'Blue Coat', wrote: true },
    { field: 'via', value: 'proxy sg' },
  ],
  says: [
    {
      text: [
        'Your request was denied because of its content categorization',
        'Your request was categorized by Blue Coat',
        'policy_denied',
        'Access Denied policy denied',
        'Your system policy has denied access to the requested URL',
        'exception id policy denied',
        'content filter denied',
        'content_filter_denied',
        'Blue Coat',
      ],
      means: 'blocked-by-proxy',
    },
  ],
};
