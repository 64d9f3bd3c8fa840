import type { Service } from './service.ts';
import { withKey } from './when.ts';

const LOGGED_IN = '^You must be logged in to do this$';

export const rocketChat: Service = {
  id: 'rocket-chat',
  name: 'Rocket.Chat',
  kind: 'API',
  reference: 'https://developer.rocket.chat/apidocs',
  signs: [
    {
      text: 'User does not have the permissions required for this action error unauthorized',
    },
    { text: '^error-login-blocked-for-(ip|user)$' },
  ],
  says: [
    {
      text: '^error-login-blocked-for-(ip|user)$',
      means: 'rate-limited',
      note: 'Sign-in is blocked for some minutes after wrong passwords.',
    },
    {
      text: 'User does not have the permissions required for this action error unauthorized',
      means: 'permission-denied',
    },
    { text: '^error-user-is-not-activated$', means: 'account-disabled' },
    {
      text: LOGGED_IN,
      means: 'bad-credential',
      when: withKey('x-auth-token'),
      note: 'X-Auth-Token counts only together with X-User-Id.',
    },
    { text: LOGGED_IN, means: 'no-credential', sent: 'nothing' },
    { text: '^totp-(required|invalid)$', means: 'step-up-required' },
  ],
};
