import type { Service } from './service.ts';

export const apify: Service = {
  id: 'apify',
  name: 'Apify',
  kind: 'API',
  reference: 'https://docs.apify.com/api/v2',
  signs: [{ host: 'api.apify.com' }],
  says: [
    { text: ['^user-or-token-not-found$'], means: 'token-rejected', only: true },
    { text: ['^insufficient-permissions$'], means: 'permission-denied', only: true },
    { text: ['^token-not-provided$'], means: 'no-credential', only: true },
  ],
};
