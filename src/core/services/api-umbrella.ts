import type { Service } from './service.ts';

export const apiUmbrella: Service = {
  id: 'api-umbrella',
  name: 'API Umbrella (api.data.gov, NASA)',
  kind: 'gateway',
  reference: 'https://api.data.gov/docs/developer-manual/',
  signs: [
    { host: 'api.nasa.gov' },
    { host: 'api.data.gov' },
    { host: 'developer.nrel.gov' },
    { field: 'x-api-umbrella-request-id' },
    { field: 'via', value: 'api-umbrella' },
  ],
  says: [
    { text: ['^API_KEY_MISSING$'], means: 'no-credential', only: true },
    { text: ['^API_KEY_INVALID$'], means: 'api-key-invalid', only: true },
    {
      text: ['^API_KEY_DISABLED$', '^API_KEY_UNVERIFIED$'],
      means: 'account-disabled',
      only: true,
    },
    {
      text: ['^API_KEY_UNAUTHORIZED$'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
    },
  ],
  incident: ['x-api-umbrella-request-id'],
};
