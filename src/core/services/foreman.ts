import type { Service } from './service.ts';

export const foreman: Service = {
  id: 'foreman',
  name: 'Foreman',
  kind: 'server',
  reference: 'https://theforeman.org/documentation.html',
  says: [
    {
      text: ['Missing one of the required permissions'],
      means: 'permission-denied',
      certainty: 'likely',
    },
  ],
};
