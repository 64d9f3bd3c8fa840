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
  says: [
    {
      text: 'Guru Meditation',
      status: 403,
      means: 'resource-forbidden-by-server',
      certainty: 'possible',
      note: 'Its configuration (VCL) answers this itself, and did not ask the server behind it.',
    },
  ],
  incident: ['x-varnish'],
};
