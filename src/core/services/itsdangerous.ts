import type { Service } from './service.ts';
import { withAuthorization } from './when.ts';

/** Flask and others sign links and tokens with it; what they answer is often its own words. */
export const itsdangerous: Service = {
  id: 'itsdangerous',
  name: 'itsdangerous',
  kind: 'framework',
  reference: 'https://itsdangerous.palletsprojects.com/en/stable/timed/',
  says: [
    { text: ['Signature age * seconds'], means: 'token-expired', when: withAuthorization },
    {
      text: ['Signature age * seconds'],
      means: 'signed-url-expired',
      when: (r) => !withAuthorization(r),
      note: 'The signature bears the time of its making, and the server a bound for its age.',
    },
  ],
};
