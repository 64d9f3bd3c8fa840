import type { Service } from './service.ts';

export const allauth: Service = {
  id: 'allauth',
  name: 'django-allauth',
  kind: 'framework',
  reference: 'https://docs.allauth.org/en/latest/headless/openapi-specification/',
  says: [
    {
      text: ['^mfa_authenticate$', '^mfa_reauthenticate$', '^reauthenticate$'],
      means: 'step-up-required',
      note: 'The flow that is pending is the second factor, or a sign-in anew.',
    },
    { text: ['^verify_email$'], means: 'account-disabled', certainty: 'likely' },
  ],
};
