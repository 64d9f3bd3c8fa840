import type { Service } from './service.ts';

export const netatmo: Service = {
  id: 'netatmo',
  name: 'Netatmo',
  kind: 'API',
  reference: 'https://dev.netatmo.com/guideline',
  signs: [{ host: 'api.netatmo.com' }, { host: 'app.netatmo.net' }],
  says: [
    { text: ['^Access token is missing$'], means: 'no-credential', only: true },
    { text: ['^Invalid access token$'], means: 'token-rejected', only: true },
    { text: ['^Access token expired$'], means: 'token-expired', only: true },
    {
      text: ['^User usage reached$', '^Application usage reached$'],
      means: 'rate-limited',
      only: true,
    },
  ],
};
