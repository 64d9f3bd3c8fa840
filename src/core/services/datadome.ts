import type { Service } from './service.ts';

export const datadome: Service = {
  id: 'datadome',
  name: 'DataDome',
  kind: 'edge',
  reference: 'https://docs.datadome.co/',
  signs: [
    { field: 'x-datadome', wrote: true },
    { field: 'x-dd-b', wrote: true },
  ],
  says: [
    {
      field: 'x-datadome',
      means: 'waf-blocked',
      status: 403,
      note: 'DataDome took the request for a bot.',
    },
    { text: ['captcha delivery com', 'geo captcha delivery'], means: 'waf-blocked' },
  ],
  incident: ['x-datadome-cid'],
};
