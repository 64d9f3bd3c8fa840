import type { Service } from './service.ts';

export const stormwall: Service = {
  id: 'stormwall',
  name: 'StormWall',
  kind: 'edge',
  reference: 'https://docs.stormwall.network/',
  signs: [{ field: 'x-firewall-port' }],
  says: [{ text: ['StormWall'], means: 'waf-blocked', only: true }],
};
