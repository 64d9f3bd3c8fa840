import type { Service } from './service.ts';

export const temporal: Service = {
  id: 'temporal',
  name: 'Temporal',
  kind: 'server',
  reference: 'https://docs.temporal.io/self-hosted-guide/security',
  says: [
    {
      text: ['temporal api errordetails v1 PermissionDeniedFailure'],
      means: 'permission-denied',
      certainty: 'likely',
    },
  ],
};
