import type { Service } from './service.ts';

export const vercel: Service = {
  id: 'vercel',
  name: 'Vercel',
  kind: 'cloud',
  reference: 'https://vercel.com/docs/deployment-protection',
  signs: [{ field: 'server', value: 'vercel' }, { field: 'x-vercel-id' }],
  says: [
    {
      text: ['Authentication Required'],
      means: 'credentials-missing',
      only: true,
      sent: 'nothing',
      note: 'Deployment Protection guards the preview.',
    },
    {
      field: 'x-vercel-mitigated',
      means: 'waf-blocked',
      note: 'Vercel’s firewall stopped the request.',
    },
    { text: ['Vercel Security Checkpoint'], means: 'waf-blocked' },
    { text: ['DEPLOYMENT_NOT_FOUND'], means: 'host-not-allowed', certainty: 'likely' },
    {
      text: ['DEPLOYMENT_DISABLED', 'This deployment has been disabled'],
      means: 'account-disabled',
    },
  ],
  incident: ['x-vercel-id'],
};
