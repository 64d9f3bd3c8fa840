import type { Service } from './service.ts';

export const vultr: Service = {
  id: 'vultr',
  name: 'Vultr',
  kind: 'API',
  reference: 'https://www.vultr.com/api/',
  signs: [{ host: 'api.vultr.com' }],
  says: [
    {
      text: ['Unauthorized IP address'],
      means: 'ip-not-allowed',
      only: true,
      certainty: 'likely',
      note: 'The access control of the key lists addresses.',
    },
    { text: ['Invalid API token'], means: 'api-key-invalid', only: true, certainty: 'likely' },
  ],
};
