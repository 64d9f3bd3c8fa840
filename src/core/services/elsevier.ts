import type { Service } from './service.ts';

export const elsevier: Service = {
  id: 'elsevier',
  name: 'Elsevier',
  kind: 'API',
  reference: 'https://dev.elsevier.com/tecdoc_api_authentication.html',
  signs: [{ host: 'api.elsevier.com' }],
  says: [
    { text: ['does not resolve to an account'], means: 'ip-not-allowed', only: true },
    {
      text: ['Requestor configuration settings insufficient'],
      means: 'permission-denied',
      certainty: 'likely',
      only: true,
    },
    { text: ['^Invalid API Key'], means: 'api-key-invalid', only: true },
    { text: ['^APIKey'], means: 'api-key-invalid', only: true, certainty: 'likely' },
  ],
};
