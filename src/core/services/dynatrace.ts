import type { Service } from './service.ts';

export const dynatrace: Service = {
  id: 'dynatrace',
  name: 'Dynatrace',
  kind: 'API',
  reference:
    'https://docs.dynatrace.com/docs/discover-dynatrace/references/dynatrace-api/basics/dynatrace-api-authentication',
  signs: [{ host: '*.dynatrace.com' }],
  says: [
    { text: ['Token is missing required scope Use one of'], means: 'insufficient-scope' },
    {
      text: [
        'Unsupported authorization scheme * Dynatrace platform APIs require the authorization scheme Bearer',
      ],
      means: 'scheme-mismatch',
      note: 'The platform APIs take tokens of OAuth and of the platform, not Api-Token.',
    },
  ],
};
