import type { Service } from './service.ts';

export const crowdstrike: Service = {
  id: 'crowdstrike',
  name: 'CrowdStrike Falcon',
  kind: 'API',
  reference: 'https://falcon.crowdstrike.com/documentation/',
  signs: [{ host: 'api.crowdstrike.com' }, { host: '*.crowdstrike.com' }],
  says: [
    {
      text: ['access denied invalid bearer token'],
      means: 'token-rejected',
      only: true,
      certainty: 'likely',
    },
    {
      text: ['access denied authorization failed'],
      means: 'insufficient-scope',
      only: true,
      certainty: 'likely',
    },
    {
      text: ['access denied scope not permitted'],
      means: 'insufficient-scope',
      only: true,
      certainty: 'likely',
    },
  ],
};
