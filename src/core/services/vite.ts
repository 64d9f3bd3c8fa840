import type { Service } from './service.ts';

export const vite: Service = {
  id: 'vite',
  name: 'Vite',
  kind: 'server',
  reference: 'https://vite.dev/config/server-options#server-allowedhosts',
  says: [
    {
      text: [
        'Blocked request This host * is not allowed',
        'server allowedHosts',
        'preview allowedHosts',
      ],
      means: 'host-not-allowed',
    },
    {
      text: ['outside of Vite serving allow list'],
      means: 'resource-forbidden-by-server',
      note: 'server.fs.allow does not include this file.',
    },
  ],
};
