import type { Service } from './service.ts';

const BAD = [
  'Bad API Key or no API Key provided',
  'Invalid credentials provided Missing API key or an invalid API key was provided',
];

export const newRelic: Service = {
  id: 'new-relic',
  name: 'New Relic',
  kind: 'API',
  reference: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  signs: [{ host: '*.newrelic.com' }],
  says: [
    {
      text: ['Please provide a user API key via the Api-Key header'],
      means: 'no-credential',
      sent: 'nothing',
    },
    { text: BAD, means: 'no-credential', sent: 'nothing' },
    {
      text: BAD,
      means: 'api-key-invalid',
      sent: 'something',
      note: 'NerdGraph takes user keys; those of other kinds, such as license keys, are refused so too.',
    },
  ],
};
