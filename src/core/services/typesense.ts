import type { Service } from './service.ts';

export const typesense: Service = {
  id: 'typesense',
  name: 'Typesense',
  kind: 'API',
  reference: 'https://typesense.org/docs/latest/api/api-errors.html',
  signs: [{ host: '*.typesense.net' }, { sends: 'x-typesense-api-key' }],
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
};
