import type { Service } from './service.ts';

export const shopware: Service = {
  id: 'shopware',
  name: 'Shopware',
  kind: 'framework',
  reference: 'https://developer.shopware.com/docs/guides/integrations-api/',
  signs: [{ path: '/store-api/' }, { sends: 'sw-access-key' }, { sends: 'sw-context-token' }],
  says: [
    {
      text: ['^CHECKOUT__CUSTOMER_NOT_LOGGED_IN$'],
      means: 'unauthenticated-reported-as-403',
      status: 403,
      note: 'The access key names the sales channel; who buys is known by sw-context-token.',
    },
    { text: ['^FRAMEWORK__MISSING_PRIVILEGE_ERROR$'], means: 'permission-denied' },
    { text: ['^FRAMEWORK__API_INVALID_ACCESS_KEY$'], means: 'api-key-invalid' },
  ],
};
