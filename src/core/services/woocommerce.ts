import type { Service } from './service.ts';
import { inScheme } from './when.ts';

export const woocommerce: Service = {
  id: 'woocommerce',
  name: 'WooCommerce',
  kind: 'API',
  reference: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication',
  signs: [{ path: '/wp-json/wc/' }],
  says: [
    {
      text: ['Invalid signature provided signature does not match', 'Invalid signature'],
      means: 'signature-mismatch',
    },
    {
      text: ['Consumer key is invalid', 'Consumer secret is invalid'],
      means: 'api-key-invalid',
    },
    {
      text: ['Consumer key is missing'],
      means: 'authorization-stripped-upstream',
      certainty: 'likely',
      when: inScheme('basic'),
      note: 'Some servers do not hand Authorization on to PHP.',
    },
    { text: ['Invalid timestamp'], means: 'clock-skew', certainty: 'likely' },
    {
      text: ['woocommerce_rest_cannot_view', 'woocommerce_rest_cannot_create'],
      means: 'no-credential',
      status: 401,
      sent: 'nothing',
    },
    {
      text: [
        'woocommerce_rest_cannot_view',
        'woocommerce_rest_cannot_create',
        'woocommerce_rest_cannot_edit',
        'woocommerce_rest_cannot_delete',
      ],
      means: 'permission-denied',
      status: 403,
      sent: 'something',
      certainty: 'likely',
    },
    {
      text: ['woocommerce_rest_cannot_view', 'woocommerce_rest_cannot_create'],
      means: 'authorization-stripped-upstream',
      status: 401,
      when: inScheme('basic'),
      certainty: 'likely',
      note: 'It is a 401 for those whom it does not know; a key that it reads and refuses is called invalid.',
    },
    {
      text: [
        'The API key provided does not have read permissions',
        'The API key provided does not have write permissions',
      ],
      means: 'insufficient-scope',
    },
  ],
};
