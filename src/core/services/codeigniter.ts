import type { Service } from './service.ts';

export const codeigniter: Service = {
  id: 'codeigniter',
  name: 'PHP frameworks',
  kind: 'framework',
  reference: 'https://codeigniter.com/user_guide/libraries/security.html',
  says: [
    {
      text: [
        'The action you requested is not allowed',
        'The action you have requested is not allowed',
        'Unable to verify your data submission',
        'Missing CSRF token cookie',
        'CSRF token mismatch',
        'Missing or incorrect CSRF cookie type',
      ],
      means: 'csrf-rejected',
    },
  ],
};
