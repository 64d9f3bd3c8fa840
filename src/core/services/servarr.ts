import type { Service } from './service.ts';

export const servarr: Service = {
  id: 'servarr',
  name: 'Sonarr, Radarr and their like',
  kind: 'API',
  reference: 'https://wiki.servarr.com/sonarr/settings#security',
  signs: [
    { field: 'x-application-version', wrote: true },
    { field: 'x-applicationversion', wrote: true },
  ],
  says: [
    {
      text: '^Unauthorized$',
      status: 401,
      means: 'api-key-invalid',
      only: true,
      sent: 'something',
    },
    { text: '^Unauthorized$', status: 401, means: 'no-credential', only: true, sent: 'nothing' },
  ],
};
