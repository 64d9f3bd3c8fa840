import type { Service } from './service.ts';

export const matomo: Service = {
  id: 'matomo',
  name: 'Matomo',
  kind: 'API',
  reference: 'https://developer.matomo.org/api-reference/reporting-api',
  says: [
    {
      text: ['Unable to authenticate with the provided token'],
      means: 'api-key-invalid',
      certainty: 'likely',
      note: 'The token is wrong, has expired, or may be sent by POST only.',
    },
    {
      text: ['cant access this resource as it requires * access'],
      means: 'permission-denied',
      sent: 'something',
    },
    {
      text: ['cant access this resource as it requires * access'],
      means: 'not-signed-in',
      sent: 'nothing',
    },
  ],
};
