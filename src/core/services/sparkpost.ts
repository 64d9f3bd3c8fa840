import type { Service } from './service.ts';

export const sparkpost: Service = {
  id: 'sparkpost',
  name: 'SparkPost',
  kind: 'API',
  reference: 'https://developers.sparkpost.com/api/#header-authentication',
  signs: [{ host: '*.sparkpost.com' }],
  bare: true,
  says: [
    {
      text: ['^Forbidden$'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
      sent: 'something',
      note: 'The key lacks the grant for this call.',
    },
    { text: ['^Unauthorized$'], means: 'api-key-invalid', only: true, sent: 'something' },
  ],
};
