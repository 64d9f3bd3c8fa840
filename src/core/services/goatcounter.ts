import type { Service } from './service.ts';
import { inOtherThan } from './when.ts';

export const goatcounter: Service = {
  id: 'goatcounter',
  name: 'GoatCounter',
  kind: 'API',
  reference: 'https://www.goatcounter.com/help/api',
  signs: [{ path: '/api/v0/' }],
  says: [
    {
      text: ['wrong format for Authorization header', 'unknown Authorization method'],
      means: 'scheme-mismatch',
      only: true,
      certainty: 'likely',
      when: inOtherThan('bearer', 'basic'),
    },
  ],
};
