import type { Service } from './service.ts';

export const wrike: Service = {
  id: 'wrike',
  name: 'Wrike',
  kind: 'API',
  reference: 'https://developers.wrike.com/errors/',
  signs: [{ host: 'www.wrike.com' }, { host: 'app-eu.wrike.com' }],
  says: [
    { text: ['^not_authorized$'], means: 'token-rejected', only: true, certainty: 'likely' },
    { text: ['^access_forbidden$'], means: 'permission-denied', only: true },
    {
      text: ['Access token is unknown or invalid'],
      means: 'token-rejected',
      certainty: 'likely',
      only: true,
    },
  ],
};
