import type { Service } from './service.ts';

export const fitbit: Service = {
  id: 'fitbit',
  name: 'Fitbit Web API',
  kind: 'API',
  reference: 'https://dev.fitbit.com/build/reference/web-api/troubleshooting-guide/error-handling',
  signs: [{ host: 'api.fitbit.com' }],
  says: [
    { text: '^expired_token$', means: 'token-expired', only: true },
    {
      text: ['This application does not have permission to access ~ data'],
      means: 'insufficient-scope',
    },
    { text: '^insufficient_scope$', means: 'insufficient-scope', only: true },
  ],
};
