import type { Service } from './service.ts';

export const paytabs: Service = {
  id: 'paytabs',
  name: 'PayTabs',
  kind: 'API',
  reference: 'https://support.paytabs.com/',
  signs: [{ host: 'secure.paytabs.com' }, { host: '*.paytabs.com' }, { host: 'secure.paytabs.sa' }],
  // The server key stands in Authorization by itself.
  bare: true,
  says: [
    {
      text: ['Authentication failed Check authentication header'],
      means: 'api-key-invalid',
      only: true,
      note: 'The server key is not that of the profile and region which are asked.',
    },
  ],
};
