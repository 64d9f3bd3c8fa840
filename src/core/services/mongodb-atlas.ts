import type { Service } from './service.ts';
import { schemeOf } from './when.ts';

export const mongodbAtlas: Service = {
  id: 'mongodb-atlas',
  name: 'MongoDB Atlas',
  kind: 'API',
  reference: 'https://www.mongodb.com/docs/atlas/reference/api-errors/',
  signs: [
    { host: 'cloud.mongodb.com' },
    { host: '*.services.cloud.mongodb.com' },
    { field: 'x-mongodb-service-version', wrote: true },
    { field: 'x-appservices-request-id', wrote: true },
  ],
  says: [
    {
      text: ['^USER_UNAUTHORIZED$'],
      means: 'permission-denied',
      certainty: 'likely',
      // Of Digest alone it reads anything.
      when: (r) => r.offered.length === 0 || r.offered.includes(schemeOf(r) ?? ''),
    },
    { text: ['^USER_CANNOT_ACCESS_(ORG|GROUP)$'], means: 'permission-denied' },
    {
      text: [
        '^IP_ADDRESS_NOT_ON_ACCESS_LIST$',
        '^ORG_REQUIRES_ACCESS_LIST$',
        'This organization requires access through an access list of ip ranges',
      ],
      means: 'ip-not-allowed',
      note: 'It means the access list of the API key, not that of the database.',
    },
  ],
  incident: ['x-appservices-request-id'],
  remedies: [
    {
      of: 'ip-not-allowed',
      for: 'developer',
      does: 'Add {1} to the access list of the API key in Atlas (Organization or Project Access Manager, Applications, API keys).',
      finds: /IP address (\d+\.\d+\.\d+\.\d+)/,
    },
  ],
};
