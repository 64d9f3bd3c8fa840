import type { Service } from './service.ts';

export const radware: Service = {
  id: 'radware',
  name: 'Radware AppWall and Bot Manager',
  kind: 'edge',
  reference: 'https://www.radware.com/products/appwall/',
  signs: [{ field: 'x-sl-compstate' }],
  says: [
    {
      text: [
        'Unauthorized Activity Has Been Detected',
        'Unauthorized Request Blocked',
        'the activity you have requested is not allowed',
      ],
      means: 'waf-blocked',
    },
  ],
};
