import type { Service } from './service.ts';

export const godaddy: Service = {
  id: 'godaddy',
  name: 'GoDaddy',
  kind: 'API',
  reference: 'https://developer.godaddy.com/getstarted',
  signs: [{ host: 'api.godaddy.com' }, { host: 'api.ote-godaddy.com' }],
  takes: { schemes: ['sso-key', 'bearer'] },
  says: [
    {
      text: ['^UNABLE_TO_AUTHENTICATE$'],
      means: 'api-key-invalid',
      only: true,
      certainty: 'likely',
      note: 'Keys of the test environment are not good in production.',
    },
    {
      text: ['^ACCESS_DENIED$'],
      means: 'account-disabled',
      only: true,
      certainty: 'likely',
      note: 'The API is for accounts with so many domains or a plan.',
    },
  ],
};
