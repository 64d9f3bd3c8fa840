import type { Service } from './service.ts';

export const infura: Service = {
  id: 'infura',
  name: 'Infura',
  kind: 'API',
  reference: 'https://docs.metamask.io/services/how-to/secure-an-api/use-an-allowlist/',
  signs: [{ host: '*.infura.io' }],
  says: [
    {
      text: ['rejected due to project ID settings'],
      means: 'origin-not-allowed',
      certainty: 'likely',
      note: 'An allowlist of the key (origins, user agents, contracts, methods) keeps this request out.',
    },
    { text: ['invalid project id'], means: 'api-key-invalid' },
    {
      text: ['project ID request rate exceeded', 'daily request count exceeded'],
      means: 'rate-limited',
    },
  ],
};
