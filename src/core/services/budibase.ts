import type { Service } from './service.ts';

export const budibase: Service = {
  id: 'budibase',
  name: 'Budibase',
  kind: 'API',
  reference: 'https://docs.budibase.com/docs/public-api',
  signs: [{ host: '*.budibase.app' }],
  says: [
    { text: '^Session not authenticated$', status: 403, means: 'unauthenticated-reported-as-403' },
  ],
};
