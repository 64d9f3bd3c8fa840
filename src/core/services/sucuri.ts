import type { Service } from './service.ts';

export const sucuri: Service = {
  id: 'sucuri',
  name: 'Sucuri',
  kind: 'edge',
  reference: 'https://docs.sucuri.net/website-firewall/',
  signs: [
    { field: 'server', value: 'sucuri' },
    { field: 'x-sucuri-id' },
    { field: 'x-sucuri-block', wrote: true },
  ],
  says: [
    {
      text: [
        'Sucuri WebSite Firewall Access Denied',
        'Access Denied Sucuri Website Firewall',
        'Sucuri Website Firewall',
      ],
      means: 'waf-blocked',
    },
    { field: 'x-sucuri-block', means: 'waf-blocked' },
  ],
  incident: ['x-sucuri-block', 'x-sucuri-id'],
};
