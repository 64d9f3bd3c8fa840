import type { Service } from './service.ts';

export const polygon: Service = {
  id: 'polygon',
  name: 'Polygon',
  kind: 'API',
  reference: 'https://polygon.io/docs',
  signs: [{ host: 'api.polygon.io' }, { host: 'api.massive.com' }],
  says: [
    { text: ['You are not entitled to this data'], means: 'account-disabled', only: true },
    { text: ['Unknown API Key'], means: 'api-key-invalid', certainty: 'likely', only: true },
  ],
};
