import type { Service } from './service.ts';

export const misp: Service = {
  id: 'misp',
  name: 'MISP',
  kind: 'API',
  reference: 'https://www.misp-project.org/openapi/',
  bare: true,
  says: [
    {
      text: ['pass the API key of an API enabled user'],
      means: 'api-key-invalid',
      sent: 'something',
      certainty: 'likely',
      note: 'It says the same where no key arrives.',
    },
    { text: ['pass the API key of an API enabled user'], means: 'no-credential', sent: 'nothing' },
  ],
};
