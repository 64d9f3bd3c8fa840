import type { Service } from './service.ts';

export const fortinet: Service = {
  id: 'fortinet',
  name: 'Fortinet FortiWeb and FortiGate',
  kind: 'edge',
  reference: 'https://docs.fortinet.com/product/fortiweb/',
  signs: [
    { text: 'Web Page Blocked * Attack ID', wrote: true },
    { text: 'FortiGuard', wrote: true },
    { text: 'FortiWeb', wrote: true },
  ],
  says: [
    { text: ['Web Page Blocked * Attack ID'], means: 'waf-blocked' },
    { text: ['FortiGuard Intrusion Prevention'], means: 'blocked-by-proxy' },
  ],
};
