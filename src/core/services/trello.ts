import type { Service } from './service.ts';

export const trello: Service = {
  id: 'trello',
  name: 'Trello API',
  kind: 'API',
  reference: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  signs: [{ host: 'api.trello.com' }, { host: 'trello.com' }],
  says: [
    { text: ['^invalid key$', '^invalid app key$'], means: 'api-key-invalid', only: true },
    { text: ['^invalid token$'], means: 'bad-credential', only: true },
    { text: ['^expired token$'], means: 'token-expired', only: true },
    { text: ['App access token revoked'], means: 'token-revoked', only: true },
    {
      text: [
        '^unauthorized permission requested$',
        'unauthorized card permission requested',
        'unauthorized board permission requested',
        '^unauthorized member permission requested$',
      ],
      means: 'permission-denied',
      only: true,
    },
    { text: ['^missing scopes$'], means: 'insufficient-scope', only: true },
  ],
  incident: ['x-trello-trace-id'],
};
