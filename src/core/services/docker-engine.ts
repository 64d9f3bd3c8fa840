import type { Service } from './service.ts';

export const dockerEngine: Service = {
  id: 'docker-engine',
  name: 'Docker Engine',
  kind: 'server',
  reference: 'https://docs.docker.com/engine/extend/plugins_authorization/',
  signs: [{ field: 'docker-experimental', wrote: true }],
  says: [
    {
      text: ['authorization denied by plugin'],
      means: 'permission-denied',
      byCertificate: true,
    },
  ],
};
