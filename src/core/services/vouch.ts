import type { Service } from './service.ts';

export const vouch: Service = {
  id: 'vouch',
  name: 'Vouch Proxy',
  kind: 'gateway',
  reference: 'https://github.com/vouch/vouch-proxy#troubleshooting-getting-help-and-bug-reports',
  signs: [{ field: 'x-vouch-error', wrote: true }],
  says: [
    { text: ['not authorized for configured vouch domains'], means: 'host-not-allowed' },
    { text: ['no jwt found in request'], means: 'no-credential' },
  ],
};
