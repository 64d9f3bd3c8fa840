import type { Service } from './service.ts';

export const onfido: Service = {
  id: 'onfido',
  name: 'Onfido',
  kind: 'API',
  reference: 'https://documentation.onfido.com/api/latest#errors',
  signs: [
    { host: 'api.eu.onfido.com' },
    { host: 'api.us.onfido.com' },
    { host: 'api.ca.onfido.com' },
    { field: 'x-onfido-request-id', wrote: true },
  ],
  says: [
    {
      text: ['^authorization_error$'],
      means: 'api-key-invalid',
      only: true,
      certainty: 'likely',
      note: 'Each region has tokens and an address of its own.',
    },
    { text: ['^expired_token$'], means: 'token-expired', only: true },
    {
      text: ['^user_authorization_error$'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
    },
    { text: ['^account_disabled$'], means: 'account-disabled', only: true },
  ],
};
