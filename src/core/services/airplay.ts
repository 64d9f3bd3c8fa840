import type { Service } from './service.ts';

export const airplay: Service = {
  id: 'airplay',
  name: 'AirPlay receiver of macOS',
  kind: 'server',
  reference: 'https://support.apple.com/guide/mac-help/set-airplay-preferences-mchl15c9e4b5/mac',
  signs: [{ field: 'server', value: 'AirTunes', wrote: true }],
  says: [
    {
      field: 'server',
      value: 'AirTunes',
      means: 'resource-forbidden-by-server',
      status: 403,
      note: 'macOS itself listens at this port (5000 or 7000), and not the program that is meant.',
    },
  ],
};
