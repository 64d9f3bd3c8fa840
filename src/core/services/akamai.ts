import type { Service } from './service.ts';

export const akamai: Service = {
  id: 'akamai',
  name: 'Akamai',
  kind: 'edge',
  reference: 'https://techdocs.akamai.com/application-security/reference',
  signs: [
    { text: 'errors edgesuite net', wrote: true },
    { field: 'server', value: 'akamai ghost', wrote: true },
    { field: 'x-akamai-request-id' },
    { field: 'akamai-grn' },
  ],
  says: [
    {
      text: [
        'Access Denied You dont have permission to access * on this server Reference',
        'errors edgesuite net',
        'Access Denied * Reference 18',
      ],
      means: 'waf-blocked',
      // Its token authentication, lists of countries and of referrers answer with the same page.
      certainty: 'likely',
    },
  ],
  incident: ['x-akamai-request-id', 'akamai-grn'],
};
