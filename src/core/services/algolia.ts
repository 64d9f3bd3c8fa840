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
      text: [
        'Method not allowed with this referer',
        'Invalid referer',
        'The referer is not allowed',
      ],
      means: 'origin-not-allowed',
      only: true,
      note: 'The key is restricted to HTTP referers, and this one is not among them.',
    },
  ],
  remedies: [
    {
      of: 'origin-not-allowed',
      for: 'developer',
      does: 'Add the site of the page to the HTTP Referers of this key in the dashboard of Algolia (Settings, API Keys, the key); its rule looks at Referer, not at Origin.',
      code: { language: 'text', text: 'https://{page}/*' },
    },
    {
      of: 'origin-not-allowed',
      for: 'developer',
      does: 'From a server, send {request} with a key that has no such restriction, or with a Referer that is on the list.',
    },
  ],
};
