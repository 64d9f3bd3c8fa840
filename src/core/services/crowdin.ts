import type { Service } from './service.ts';

export const crowdin: Service = {
  id: 'crowdin',
  name: 'Crowdin',
  kind: 'API',
  reference: 'https://support.crowdin.com/developer/api/v2/',
  signs: [{ host: 'api.crowdin.com' }, { host: '*.api.crowdin.com' }],
  takes: { schemes: ['bearer'] },
  says: [
    {
      text: ['Endpoint isnt allowed for token scopes'],
      means: 'insufficient-scope',
      only: true,
      certainty: 'likely',
    },
  ],
};
