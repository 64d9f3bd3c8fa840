import type { Service } from './service.ts';

export const fortinet: Service = {
  id: 'fortinet',
  name: 'Fortinet FortiWeb and FortiGate',
  kind: 'edge',
  reference: 'https://docs.fortinet.com/product/fortiweb/',
  signs: [
    { text: 'Attack ID * Message ID', wrote: true },
    { text: 'FortiWeb', wrote: true },
  ],
  says: [{ text: ['Web Page Blocked'], means: 'waf-blocked' }],
};
