import type { Service } from './service.ts';

export const varnish: Service = {
  id: 'varnish',
  name: 'Varnish',
  kind: 'edge',
  reference: 'https://varnish-cache.org/docs/trunk/users-guide/vcl-actions.html',
  signs: [
    { field: 'server', value: 'varnish', wrote: true },
    { text: 'Guru Meditation', wrote: true },
    { field: 'x-varnish' },
  ],
  says: [],
  incident: ['x-varnish'],
};
