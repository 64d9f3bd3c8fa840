import type { Service } from './service.ts';

export const cloudflareAccess: Service = {
  id: 'cloudflare-access',
  name: 'Cloudflare Access',
  kind: 'edge',
  reference: 'https://developers.cloudflare.com/cloudflare-one/access-controls/',
  signs: [
    { field: 'cf-access-domain', wrote: true },
    { field: 'cf-access-aud', wrote: true },
  ],
  says: [
    {
      text: ['Cloudflare Access'],
      means: 'credentials-missing',
      sent: 'nothing',
      certainty: 'likely',
    },
    {
      field: 'cf-access-domain',
      means: 'credentials-missing',
      sent: 'nothing',
      certainty: 'likely',
    },
  ],
  incident: ['cf-ray'],
};
