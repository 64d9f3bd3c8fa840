import type { Service } from './service.ts';

export const tailscale: Service = {
  id: 'tailscale',
  name: 'Tailscale',
  kind: 'API',
  reference: 'https://tailscale.com/api',
  signs: [{ host: 'api.tailscale.com' }],
  says: [
    {
      text: ['calling actor does not have enough permissions'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
    },
    { text: ['API token invalid'], means: 'token-rejected', only: true, certainty: 'likely' },
  ],
};
