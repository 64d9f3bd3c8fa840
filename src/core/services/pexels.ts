import type { Service } from './service.ts';

export const pexels: Service = {
  id: 'pexels',
  name: 'Pexels',
  kind: 'API',
  reference: 'https://www.pexels.com/api/documentation/#authorization',
  signs: [{ host: 'api.pexels.com' }],
  bare: true,
  says: [
    {
      text: ['Access to this API has been disallowed', 'Missing authentication header'],
      means: 'bad-credential',
      only: true,
    },
  ],
};
