import type { Service } from './service.ts';

export const modrinth: Service = {
  id: 'modrinth',
  name: 'Modrinth',
  kind: 'API',
  reference: 'https://docs.modrinth.com/api/',
  signs: [{ host: 'api.modrinth.com' }, { host: 'staging-api.modrinth.com' }],
  // A token stands in Authorization by itself.
  bare: true,
  says: [
    {
      text: ['Authentication Error Invalid Authentication Credentials'],
      means: 'bad-credential',
      only: true,
    },
  ],
};
