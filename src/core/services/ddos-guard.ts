import type { Service } from './service.ts';

export const ddosGuard: Service = {
  id: 'ddos-guard',
  name: 'DDoS-Guard',
  kind: 'edge',
  reference: 'https://ddos-guard.net/en/docs',
  signs: [{ field: 'server', value: 'ddos guard' }],
  says: [
    {
      text: ['DDoS Guard', 'Checking your browser before accessing'],
      means: 'waf-blocked',
      only: true,
    },
  ],
};
