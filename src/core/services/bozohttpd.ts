import type { Service } from './service.ts';

export const bozohttpd: Service = {
  id: 'bozohttpd',
  name: 'bozohttpd',
  kind: 'server',
  reference: 'https://man.netbsd.org/httpd.8',
  signs: [{ field: 'server', value: 'bozohttpd', wrote: true }],
  says: [
    {
      text: ['Access to this item has been denied'],
      means: 'resource-forbidden-by-server',
      note: 'A folder without an index that may not be listed, or a file that the server may not read.',
      only: true,
    },
  ],
};
