import type { Service } from './service.ts';

export const workos: Service = {
  id: 'workos',
  name: 'WorkOS',
  kind: 'identity provider',
  reference: 'https://workos.com/docs/reference/authkit/authentication-errors',
  signs: [{ host: 'api.workos.com' }],
  says: [
    { text: ['^email_verification_required$'], means: 'account-disabled', only: true },
    {
      text: ['^mfa_enrollment$', '^mfa_challenge$', '^mfa_verification$'],
      means: 'step-up-required',
      only: true,
    },
    {
      text: ['^organization_selection_required$'],
      means: 'step-up-required',
      certainty: 'likely',
      only: true,
      note: 'The user has to pick an organization first.',
    },
    {
      text: ['^sso_required$', '^organization_authentication_methods_required$'],
      means: 'sso-required',
      only: true,
    },
    { text: ['^invalid_credentials$'], means: 'password-rejected', only: true },
    { text: ['^Unauthorized$'], means: 'no-credential', only: true, sent: 'nothing', status: 401 },
    {
      text: ['^Unauthorized$'],
      means: 'bad-credential',
      only: true,
      sent: 'something',
      status: 401,
    },
  ],
  incident: ['x-request-id'],
};
