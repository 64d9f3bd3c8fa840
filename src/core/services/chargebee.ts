import type { Service } from './service.ts';

export const chargebee: Service = {
  id: 'chargebee',
  name: 'Chargebee',
  kind: 'API',
  reference: 'https://apidocs.chargebee.com/docs/api/error-handling',
  signs: [{ host: '*.chargebee.com' }],
  takes: { schemes: ['basic'] },
  says: [
    { text: ['^api_authentication_invalid_key$'], means: 'api-key-invalid', only: true },
    {
      text: ['^api_authorization_failed$'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
    },
    {
      text: ['^configuration_incompatible$'],
      means: 'api-not-enabled',
      only: true,
      certainty: 'likely',
    },
  ],
};
