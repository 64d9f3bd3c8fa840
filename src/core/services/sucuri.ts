import type { Service } from './service.ts';

/** A reason on its page, beside those of the firewall. */
const COUNTRY = 'Access from your Country was disabled';

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
      unless: COUNTRY,
      means: 'waf-blocked',
    },
    { text: COUNTRY, means: 'ip-not-allowed' },
    { field: 'x-sucuri-block', means: 'waf-blocked', certainty: 'likely' },
  ],
  incident: ['x-sucuri-block', 'x-sucuri-id'],
};
