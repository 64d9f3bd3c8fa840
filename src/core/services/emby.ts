import type { Service } from './service.ts';

export const emby: Service = {
  id: 'emby',
  name: 'Emby and Jellyfin',
  kind: 'API',
  reference: 'https://jellyfin.org/docs/general/server/users/',
  signs: [
    { sends: 'x-emby-token' },
    { sends: 'x-emby-authorization' },
    { field: 'x-application-error-code', value: 'ParentalControl' },
  ],
  says: [
    { text: ['^Quick connect is disabled$'], means: 'api-not-enabled' },
    {
      field: 'x-application-error-code',
      value: 'ParentalControl',
      means: 'permission-denied',
      note: 'The access schedule of the user forbids it at this hour.',
    },
  ],
};
