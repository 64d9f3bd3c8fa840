import type { Service } from './service.ts';

export const netlify: Service = {
  id: 'netlify',
  name: 'Netlify',
  kind: 'cloud',
  reference: 'https://docs.netlify.com/',
  signs: [{ field: 'x-nf-request-id', wrote: true }],
  says: [
    {
      text: ['This site is password protected'],
      means: 'credentials-missing',
      certainty: 'likely',
    },
  ],
  incident: ['x-nf-request-id'],
};
