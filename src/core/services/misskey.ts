import type { Service } from './service.ts';

export const misskey: Service = {
  id: 'misskey',
  name: 'Misskey',
  kind: 'server',
  reference: 'https://misskey-hub.net/en/docs/for-developers/api/',
  says: [
    {
      text: ['Authentication failed Please ensure your token is correct'],
      means: 'token-rejected',
    },
    { text: ['^YOUR_ACCOUNT_SUSPENDED$'], means: 'account-disabled' },
    {
      text: ['Your app does not have the necessary permissions to use this endpoint'],
      means: 'insufficient-scope',
    },
  ],
};
