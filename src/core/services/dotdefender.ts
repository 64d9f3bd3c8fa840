import type { Service } from './service.ts';

export const dotDefender: Service = {
  id: 'dotdefender',
  name: 'dotDefender',
  kind: 'edge',
  reference: 'https://www.applicure.com/products/dotdefender/',
  signs: [
    { field: 'x-dotdefender-denied', wrote: true },
    { text: 'dotDefender Blocked Your Request', wrote: true },
  ],
  says: [
    { field: 'x-dotdefender-denied', means: 'waf-blocked' },
    { text: 'dotDefender Blocked Your Request', means: 'waf-blocked' },
  ],
  remedies: [
    {
      of: 'waf-blocked',
      for: 'owner',
      does: 'Look up Reference ID {1} in the log viewer of dotDefender, which names the rule; if the request is legitimate, take {path} out of that rule rather than switch the rule off.',
      finds: /Reference ID:?\s*(?:<[^>]*>\s*)*([\w-]{8,40})/,
    },
  ],
};
