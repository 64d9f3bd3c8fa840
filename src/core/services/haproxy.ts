import type { Service } from './service.ts';

export const haproxy: Service = {
  id: 'haproxy',
  name: 'HAProxy',
  kind: 'gateway',
  reference: 'https://docs.haproxy.org/',
  signs: [
    { text: 'Request forbidden by administrative rules', wrote: true },
    { text: 'You need a valid user and password to access this content', wrote: true },
  ],
  says: [
    {
      text: ['Request forbidden by administrative rules'],
      means: 'resource-forbidden-by-server',
      note: 'An http-request deny rule of the proxy matched.',
      certainty: 'likely',
    },
    { text: ['You need a valid user and password to access this content'], means: 'own-page' },
  ],
};
