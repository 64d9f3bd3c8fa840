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
  remedies: [
    {
      of: 'credentials-missing',
      for: 'developer',
      does: 'Send the secret of Protection Bypass for Automation (project, Settings, Deployment Protection) with {request}, or call the production address: previews are protected.',
      code: { language: 'http', text: 'x-vercel-protection-bypass: $BYPASS_SECRET' },
    },
    {
      of: 'credentials-missing',
      for: 'visitor',
      does: 'Sign in to Vercel with an account that is in the team of {host}, or ask it for a shareable link of this preview.',
    },
    {
      of: 'waf-blocked',
      for: 'owner',
      does: 'Look for {request} under Firewall of the project: it shows whether a rule, Attack Challenge Mode or the bot filter stopped it. Add a bypass rule for what is legitimate.',
    },
  ],
};
