import type { Service } from './service.ts';

export const pulsar: Service = {
  id: 'pulsar',
  name: 'Apache Pulsar',
  kind: 'API',
  reference: 'https://pulsar.apache.org/docs/security-authorization/',
  signs: [{ field: 'broker-address' }],
  says: [
    // The broker answers 401 to a role that it knows.
    {
      text: [
        'Unauthorized to validate (Topic|Namespace|Tenant|Topic Policy|Namespace Policy) Operation',
        'This operation requires super user access',
        'Dont have permission to (administrate|administer) resources on this (tenant|property|cluster|topic)',
      ],
      means: 'permission-denied',
    },
  ],
};
