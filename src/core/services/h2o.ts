import type { Service } from './service.ts';

export const h2o: Service = {
  id: 'h2o',
  name: 'H2O',
  kind: 'server',
  reference: 'https://h2o.examp1e.net/',
  signs: [{ field: 'server', value: 'h2o' }],
  says: [
    {
      text: '^access forbidden$',
      means: 'resource-forbidden-by-server',
      only: true,
      certainty: 'likely',
    },
    { text: ['Forbidden for your address'], means: 'ip-not-allowed', certainty: 'likely' },
  ],
};
