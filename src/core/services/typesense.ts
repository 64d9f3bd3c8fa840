import type { Service } from './service.ts';

export const typesense: Service = {
  id: 'typesense',
  name: 'Typesense',
  kind: 'API',
  reference: 'https://typesense.org/docs/latest/api/api-errors.html',
  signs: [
    { host: '*.typesense.net' },
    { sends: 'x-typesense-api-key' },
    { text: 'a valid x typesense api key header must be sent' },
  ],
  says: [
    {
      text: ['a valid x typesense api key header must be sent'],
      means: 'api-key-invalid',
      only: true,
      certainty: 'likely',
      sent: 'something',
    },
    {
      text: ['a valid x typesense api key header must be sent'],
      means: 'no-credential',
      only: true,
      sent: 'nothing',
      certainty: 'likely',
    },
  ],
  remedies: [
    {
      of: ['api-key-invalid', 'credentials-missing'],
      for: 'developer',
      does: 'Send a key of {host} in X-TYPESENSE-API-KEY whose actions and collections cover {request} (such as documents:search): one that lacks them gets the same answer as none.',
      code: { language: 'http', text: 'X-TYPESENSE-API-KEY: $TYPESENSE_KEY' },
    },
  ],
};
