import type { Service } from './service.ts';

export const ipApi: Service = {
  id: 'ip-api',
  name: 'ip-api.com',
  kind: 'API',
  reference: 'https://ip-api.com/docs/',
  signs: [{ host: 'ip-api.com' }, { host: 'pro.ip-api.com' }],
  says: [
    {
      text: ['SSL unavailable for this endpoint order a key'],
      means: 'account-disabled',
      note: 'Without a key of a paid plan it answers over plain HTTP only.',
    },
  ],
};
