import type { Service } from './service.ts';

export const serper: Service = {
  id: 'serper',
  name: 'Serper',
  kind: 'API',
  reference: 'https://serper.dev/',
  signs: [{ host: 'google.serper.dev' }],
  takes: { fields: ['X-API-KEY'] },
  says: [
    {
      text: ['^Unauthorized$'],
      means: 'api-key-invalid',
      only: true,
      certainty: 'likely',
      status: 403,
    },
  ],
};
