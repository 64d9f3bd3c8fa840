import type { Service } from './service.ts';

export const bulletproofSecurity: Service = {
  id: 'bulletproof-security',
  name: 'BulletProof Security',
  kind: 'edge',
  reference: 'https://wordpress.org/plugins/bulletproof-security/',
  says: [
    {
      // The page to which its rewrite rules lead.
      text: 'If you arrived here due to a search or clicking on a link click your Browsers back button',
      means: 'waf-blocked',
    },
  ],
};
