import type { Service } from './service.ts';

export const tavily: Service = {
  id: 'tavily',
  name: 'Tavily',
  kind: 'API',
  reference: 'https://docs.tavily.com/',
  signs: [{ host: 'api.tavily.com' }],
  says: [
    {
      text: ['missing or invalid API key'],
      means: 'bad-credential',
      only: true,
      certainty: 'likely',
    },
  ],
};
