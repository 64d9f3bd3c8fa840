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
  says: [
    { text: ['Web Page Blocked'], unless: ['internet usage policy'], means: 'waf-blocked' },
    {
      text: ['web page that is in violation of your internet usage policy'],
      means: 'blocked-by-proxy',
      note: 'The web filter of FortiGate, on the way to the server, does not let this page through.',
    },
  ],
};
