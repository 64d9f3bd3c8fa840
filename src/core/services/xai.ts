import type { Service } from './service.ts';

export const xai: Service = {
  id: 'xai',
  name: 'xAI',
  kind: 'API',
  reference: 'https://docs.x.ai/docs/key-information/debugging',
  signs: [{ host: 'api.x.ai' }],
  takes: { schemes: ['bearer'] },
  says: [
    { text: ['have any credits yet'], means: 'account-disabled', only: true, certainty: 'likely' },
    {
      text: ['Incorrect API key provided'],
      means: 'api-key-invalid',
      only: true,
      certainty: 'likely',
    },
  ],
};
