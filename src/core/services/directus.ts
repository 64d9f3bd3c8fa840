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
  remedies: [
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: 'Add the address of the client to IP Access of the policy of this user (Directus at {host}: Settings, Access Policies; before version 11: Roles). That list refused {request}, whatever its path.',
    },
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: 'Behind a proxy, tell the Directus of {host} whose word on the address it may believe, or the field that holds it.',
      code: {
        language: 'text',
        text: 'IP_TRUST_PROXY="10.0.0.2"\n# or: IP_CUSTOM_HEADER="X-Real-IP"',
      },
    },
  ],
};
