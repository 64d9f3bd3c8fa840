import type { Service } from './service.ts';

export const hetzner: Service = {
  id: 'hetzner',
  name: 'Hetzner',
  kind: 'API',
  reference: 'https://docs.hetzner.cloud/reference/cloud#errors',
  signs: [
    { host: 'api.hetzner.cloud' },
    { host: 'dns.hetzner.com' },
    { host: 'robot-ws.your-server.de' },
    { host: 'api.hetzner.com' },
  ],
  takes: { schemes: ['bearer'] },
  says: [
    { text: ['unable to authenticate'], means: 'bad-credential', only: true, certainty: 'likely' },
    { text: ['^token_readonly$'], means: 'insufficient-scope', only: true },
    { text: ['^RATE_LIMIT_EXCEEDED$'], means: 'rate-limited', only: true },
    {
      text: ['^firewall_resource_not_found$'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
    },
  ],
};
