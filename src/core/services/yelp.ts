import type { Service } from './service.ts';

export const yelp: Service = {
  id: 'yelp',
  name: 'Yelp Places API',
  kind: 'API',
  reference: 'https://docs.developer.yelp.com/docs/places-authentication',
  signs: [{ host: 'api.yelp.com' }],
  says: [
    { text: ['^TOKEN_MISSING$'], means: 'no-credential', only: true },
    { text: ['^TOKEN_INVALID$'], means: 'bad-credential', only: true },
    {
      text: [
        '^UNAUTHORIZED_API_KEY$',
        '^UNAUTHORIZED_ACCESS_TOKEN$',
        'provided is not currently able to query this endpoint',
      ],
      means: 'api-not-enabled',
      only: true,
      certainty: 'likely',
      note: 'Mostly its plan does not have this endpoint, or its trial is over.',
    },
  ],
};
