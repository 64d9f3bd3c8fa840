import type { Service } from './service.ts';

export const plex: Service = {
  id: 'plex',
  name: 'Plex',
  kind: 'API',
  reference:
    'https://support.plex.tv/articles/204059436-finding-an-authentication-token-x-plex-token/',
  signs: [
    { sends: 'x-plex-token' },
    { field: 'x-plex-protocol', wrote: true },
    { host: 'plex.tv' },
    { host: '*.plex.tv' },
    { host: '*.plex.direct' },
  ],
  says: [
    {
      text: 'Unauthorized 401 Unauthorized$',
      means: 'bad-credential',
      only: true,
      sent: 'something',
      note: 'X-Plex-Token ends when the device is removed or the password is changed.',
    },
    {
      text: 'Unauthorized 401 Unauthorized$',
      means: 'no-credential',
      only: true,
      sent: 'nothing',
    },
  ],
};
