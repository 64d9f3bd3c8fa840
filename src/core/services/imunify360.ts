import type { Service } from './service.ts';

export const imunify360: Service = {
  id: 'imunify360',
  name: 'Imunify360',
  kind: 'edge',
  reference: 'https://docs.imunify360.com/webshield/',
  signs: [
    { field: 'server', value: 'imunify360 webshield', wrote: true },
    { text: 'Imunify360', wrote: true },
  ],
  says: [{ text: ['Imunify360 bot protection', 'protected by Imunify360'], means: 'waf-blocked' }],
};
