import type { Service } from './service.ts';

export const maxmind: Service = {
  id: 'maxmind',
  name: 'MaxMind GeoIP',
  kind: 'API',
  reference: 'https://dev.maxmind.com/geoip/docs/web-services/responses/',
  signs: [
    { field: 'content-type', value: 'application vnd.maxmind.com error json', wrote: true },
    { host: 'geoip.maxmind.com' },
    { host: 'geolite.info' },
  ],
  says: [
    // Basic, of the account's id and the licence key.
    { text: ['^AUTHORIZATION_INVALID$'], means: 'bad-credential', only: true },
    {
      text: ['^LICENSE_KEY_REQUIRED$', '^ACCOUNT_ID_REQUIRED$', '^USER_ID_REQUIRED$'],
      means: 'no-credential',
      only: true,
    },
    { text: ['^PERMISSION_REQUIRED$'], means: 'permission-denied', only: true },
  ],
};
