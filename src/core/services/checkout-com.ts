import type { Service } from './service.ts';

export const checkoutCom: Service = {
  id: 'checkout-com',
  name: 'Checkout.com',
  kind: 'API',
  reference: 'https://www.checkout.com/docs/developer-resources/api/api-errors',
  signs: [
    { host: 'api.checkout.com' },
    { host: 'api.sandbox.checkout.com' },
    { host: '*.api.checkout.com' },
    { field: 'cko-request-id', wrote: true },
  ],
  says: [{ text: ['^insufficient_permissions$'], means: 'permission-denied', only: true }],
};
