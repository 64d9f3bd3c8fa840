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
  remedies: [
    {
      of: 'rate-limited',
      for: 'developer',
      does: 'Add credit to the account under Billing of the API console of Perplexity, or let it be topped up by itself: what was paid in advance for {request} is used up. Neither waiting nor fewer requests change that.',
      finds: /insufficient_quota|exceeded your current quota/i,
    },
    {
      of: 'rate-limited',
      for: 'visitor',
      does: 'Tell whoever runs the page that its account at {host} is used up: to wait changes nothing.',
      finds: /insufficient_quota|exceeded your current quota/i,
    },
  ],
};
