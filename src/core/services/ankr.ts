import type { Service } from './service.ts';

export const ankr: Service = {
  id: 'ankr',
  name: 'Ankr',
  kind: 'API',
  reference: 'https://www.ankr.com/docs/rpc-service/service-plans/',
  signs: [{ host: 'rpc.ankr.com' }],
  says: [
    { text: ['API key is not allowed to access blockchain'], means: 'api-not-enabled' },
    { text: ['API key is not found', 'API key is disabled'], means: 'api-key-invalid', only: true },
    {
      text: ['you must authenticate your request with an API key'],
      means: 'no-credential',
      only: true,
    },
  ],
};
