import { passwordInBody } from '../sent.ts';
import type { Service } from './service.ts';

export const lxd: Service = {
  id: 'lxd',
  name: 'LXD',
  kind: 'API',
  reference: 'https://documentation.ubuntu.com/lxd/stable-5.21/authentication/',
  signs: [{ path: '/1.0/certificates' }],
  says: [
    {
      text: ['^not authorized$'],
      means: 'password-rejected',
      only: true,
      certainty: 'likely',
      when: ({ attempt }) => passwordInBody(attempt.request),
      note: 'A wrong trust password gets the same words as no certificate at all.',
    },
  ],
};
