import type { Service } from './service.ts';

export const quay: Service = {
  id: 'quay',
  name: 'Quay',
  kind: 'API',
  reference: 'https://docs.quay.io/api/',
  signs: [{ host: 'quay.io' }, { text: 'fresh_login_required' }],
  says: [
    {
      text: ['fresh_login_required', 'The action requires a fresh login'],
      means: 'step-up-required',
      note: 'The password has to be entered again for this, whatever the session.',
    },
    { text: 'expired_token', means: 'token-expired', only: true },
    { text: '^Requires authentication$', means: 'no-credential', only: true, sent: 'nothing' },
    { text: '^Requires authentication$', means: 'bad-credential', only: true, sent: 'something' },
  ],
  remedies: [
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Give the robot or user Write under the settings of the repository; {request} was refused without it.',
    },
  ],
};
