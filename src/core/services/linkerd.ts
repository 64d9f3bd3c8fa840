import type { Service } from './service.ts';

export const linkerd: Service = {
  id: 'linkerd',
  name: 'Linkerd',
  kind: 'gateway',
  reference: 'https://linkerd.io/2/reference/authorization-policy/',
  signs: [{ field: 'l5d-proxy-error', wrote: true }],
  says: [
    {
      field: 'l5d-proxy-error',
      value: 'unauthorized (request|connection)',
      means: 'permission-denied',
      note: 'No authorization policy of the workload admits this client.',
    },
  ],
};
