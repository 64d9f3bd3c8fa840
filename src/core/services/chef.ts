import type { Service } from './service.ts';

export const chef: Service = {
  id: 'chef',
  name: 'Chef Infra Server',
  kind: 'API',
  reference: 'https://docs.chef.io/server/api_chef_server/#authentication',
  signs: [
    { field: 'x-ops-api-info', wrote: true },
    { field: 'www-authenticate', value: 'X Ops Sign' },
  ],
  says: [
    { text: ['Synchronize the clock on your host'], means: 'clock-skew' },
    {
      text: ['Invalid signature for user or client'],
      means: 'signature-mismatch',
    },
    {
      text: ['Ensure that your node_name and client key are correct'],
      means: 'signature-mismatch',
      certainty: 'likely',
      note: 'Or nobody of that name exists.',
    },
    { text: ['missing required authentication header'], means: 'no-credential' },
    {
      text: ['missing (create|read|update|delete|grant) permission'],
      means: 'permission-denied',
      only: true,
    },
  ],
};
