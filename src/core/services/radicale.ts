import type { Service } from './service.ts';

export const radicale: Service = {
  id: 'radicale',
  name: 'Radicale',
  kind: 'server',
  reference: 'https://radicale.org/v3.html#auth',
  signs: [{ field: 'www-authenticate', value: 'radicale' }],
  says: [
    {
      text: 'Access to the requested resource forbidden',
      status: 401,
      means: 'own-page',
    },
    {
      text: 'Access to the requested resource forbidden',
      status: 403,
      sent: 'something',
      means: 'permission-denied',
      certainty: 'likely',
    },
  ],
};
