import type { Service } from './service.ts';

export const onelogin: Service = {
  id: 'onelogin',
  name: 'OneLogin',
  kind: 'identity provider',
  reference: 'https://developers.onelogin.com/api-docs/2/getting-started/api-error-codes',
  signs: [{ host: '*.onelogin.com' }, { field: 'x-onelogin-request-id' }],
  bare: true,
  says: [
    { text: ['^Authentication Failure$'], means: 'bad-credential', only: true },
    { text: ['^Insufficient Permission$'], means: 'permission-denied', only: true },
    { text: ['^Access token expired$'], means: 'token-expired', only: true },
    { text: ['MFA is required for this user'], means: 'step-up-required', only: true },
    { text: ['User is locked'], means: 'account-disabled', only: true },
    { text: ['^Unauthorized$'], means: 'no-credential', only: true, sent: 'nothing' },
    { text: ['^Unauthorized$'], means: 'bad-credential', only: true, sent: 'something' },
  ],
};
