import type { Service } from './service.ts';

export const simperium: Service = {
  id: 'simperium',
  name: 'Simperium',
  kind: 'API',
  reference: 'https://simperium.com/docs/reference/http/',
  signs: [{ host: 'auth.simperium.com' }],
  says: [
    {
      text: ['^verification required$'],
      means: 'account-disabled',
      only: true,
      note: 'The address of the account is not verified yet.',
    },
    { text: ['^compromised password$'], means: 'account-disabled', only: true },
  ],
};
