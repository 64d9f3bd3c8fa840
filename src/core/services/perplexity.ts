import type { Service } from './service.ts';

export const perplexity: Service = {
  id: 'perplexity',
  name: 'Perplexity',
  kind: 'API',
  reference: 'https://docs.perplexity.ai/',
  signs: [{ host: 'api.perplexity.ai' }],
  takes: { schemes: ['bearer'] },
  says: [
    { text: ['^insufficient_quota$'], means: 'rate-limited', only: true },
    {
      text: ['Invalid API key provided'],
      means: 'api-key-invalid',
      only: true,
      certainty: 'likely',
    },
  ],
};
