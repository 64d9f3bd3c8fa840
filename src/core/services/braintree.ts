import type { Service } from './service.ts';

export const braintree: Service = {
  id: 'braintree',
  name: 'Braintree',
  kind: 'API',
  reference: 'https://developer.paypal.com/braintree/docs/reference/general/exceptions',
  signs: [{ host: 'api.braintreegateway.com' }, { host: 'api.sandbox.braintreegateway.com' }],
  says: [
    {
      text: ['Tokenization key authorization not allowed for this endpoint'],
      means: 'token-wrong-type',
      only: true,
    },
  ],
};
