import type { Service } from './service.ts';

export const doppler: Service = {
  id: 'doppler',
  name: 'Doppler',
  kind: 'API',
  reference: 'https://docs.doppler.com/reference/api',
  signs: [{ host: 'api.doppler.com' }],
  says: [
    { text: ['Invalid Auth token'], means: 'token-rejected', only: true, certainty: 'likely' },
    { text: ['Invalid Service token'], means: 'token-rejected', only: true, certainty: 'likely' },
  ],
};
