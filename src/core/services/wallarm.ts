import type { Service } from './service.ts';

export const wallarm: Service = {
  id: 'wallarm',
  name: 'Wallarm',
  kind: 'edge',
  reference:
    'https://docs.wallarm.com/admin-en/configuration-guides/configure-block-page-and-code/',
  says: [
    {
      text: [
        'Malicious activity blocked',
        'Your request is blocked since it was identified as a malicious one',
      ],
      means: 'waf-blocked',
    },
  ],
};
