import type { Service } from './service.ts';

export const pomerium: Service = {
  id: 'pomerium',
  name: 'Pomerium',
  kind: 'gateway',
  reference: 'https://www.pomerium.com/docs/internals/ppl',
  signs: [{ field: 'x-pomerium-intercepted-response', wrote: true }],
  says: [
    {
      text: '^Access Denied$',
      status: 403,
      means: 'permission-denied',
      certainty: 'likely',
      only: true,
      note: 'The policy of the route refused the user who is signed in.',
    },
  ],
};
