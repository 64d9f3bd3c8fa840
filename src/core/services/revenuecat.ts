import type { Service } from './service.ts';

export const revenuecat: Service = {
  id: 'revenuecat',
  name: 'RevenueCat',
  kind: 'API',
  reference: 'https://www.revenuecat.com/docs/test-and-launch/errors',
  signs: [{ host: 'api.revenuecat.com' }],
  takes: { schemes: ['bearer'] },
  says: [
    { text: ['^7225$'], means: 'api-key-invalid', only: true },
    {
      text: ['^7243$'],
      means: 'token-wrong-type',
      only: true,
      note: 'A secret key was sent where the public key of the app belongs.',
    },
  ],
};
