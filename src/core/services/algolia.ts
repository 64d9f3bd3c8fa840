import type { Service } from './service.ts';

export const algolia: Service = {
  id: 'algolia',
  name: 'Algolia',
  kind: 'API',
  reference: 'https://www.algolia.com/doc/rest-api/search/',
  signs: [
    { sends: 'x-algolia-api-key' },
    { host: '*.algolia.net' },
    { host: '*.algolianet.com' },
    { host: '*.algolia.io' },
  ],
  takes: { fields: ['X-Algolia-API-Key'] },
  says: [
    { text: ['Invalid Application ID or API key'], means: 'no-credential', sent: 'nothing' },
    { text: ['Invalid Application ID or API key'], means: 'api-key-invalid', sent: 'something' },
    {
      text: ['Method not allowed with this API key', 'Index not allowed with this API key'],
      means: 'permission-denied',
    },
    { text: ['Not enough rights to'], means: 'permission-denied', only: true },
    { text: ['validUntil parameter expired'], means: 'token-expired' },
    {
      text: ['Application is blocked'],
      means: 'account-disabled',
      only: true,
      certainty: 'likely',
    },
    {
      text: ['Invalid referer', 'The referer is not allowed'],
      means: 'origin-not-allowed',
      only: true,
    },
  ],
};
