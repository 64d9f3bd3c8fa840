import type { Service } from './service.ts';

export const directus: Service = {
  id: 'directus',
  name: 'Directus',
  kind: 'API',
  reference: 'https://directus.io/docs/api',
  signs: [{ field: 'x-powered-by', value: 'Directus', wrote: true }],
  says: [
    { text: '^TOKEN_EXPIRED$', means: 'token-expired', only: true },
    {
      text: '^INVALID_CREDENTIALS$',
      means: 'password-rejected',
      only: true,
      when: ({ sent }) => sent.signIn?.kind === 'password',
    },
    {
      text: '^INVALID_CREDENTIALS$',
      means: 'bad-credential',
      only: true,
      when: ({ sent }) => sent.signIn?.kind !== 'password',
    },
    { text: '^INVALID_TOKEN$', means: 'bad-credential', only: true },
    { text: '^INVALID_OTP$', means: 'step-up-required', only: true },
    { text: ['^USER_SUSPENDED$', '^USER_DISABLED$'], means: 'account-disabled', only: true },
    { text: '^INVALID_IP$', means: 'ip-not-allowed', only: true },
  ],
};
