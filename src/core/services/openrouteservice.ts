import type { Service } from './service.ts';

export const openrouteservice: Service = {
  id: 'openrouteservice',
  name: 'openrouteservice',
  kind: 'API',
  reference: 'https://openrouteservice.org/dev/',
  signs: [{ host: 'api.openrouteservice.org' }],
  bare: true,
  says: [
    {
      text: [
        'Access to this API has been disallowed',
        'Daily quota reached or API key unauthorized',
      ],
      means: 'api-key-invalid',
      only: true,
      sent: 'something',
      certainty: 'likely',
    },
  ],
};
