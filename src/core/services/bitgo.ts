import type { Service } from './service.ts';

export const bitgo: Service = {
  id: 'bitgo',
  name: 'BitGo',
  kind: 'API',
  reference: 'https://developers.bitgo.com/',
  signs: [{ host: '*.bitgo.com' }],
  says: [
    {
      text: ['needs unlock', 'needsOTP', 'needsUnlock'],
      means: 'step-up-required',
      only: true,
      note: 'The session has to be unlocked with a one-time password first.',
    },
  ],
  remedies: [
    {
      of: 'step-up-required',
      for: 'developer',
      does: 'Unlock the session with the one-time password of the user (POST /api/v1/user/unlock), then repeat {request}.',
    },
  ],
};
