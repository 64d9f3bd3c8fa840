import type { Service } from './service.ts';

export const zitadel: Service = {
  id: 'zitadel',
  name: 'ZITADEL',
  kind: 'identity provider',
  reference: 'https://zitadel.com/docs/apis/introduction',
  signs: [{ host: '*.zitadel.cloud' }, { text: 'zitadel.v1.ErrorDetail', wrote: true }],
  says: [
    { text: ['^auth header missing'], means: 'no-credential', only: true },
    { text: ['^authorization header missing'], means: 'no-credential', only: true },
    { text: ['^Errors.Token.Invalid'], means: 'bad-credential' },
    { text: ['^invalid token AUTH'], means: 'bad-credential', only: true },
    { text: ['^Errors.Token.Expired'], means: 'token-expired' },
    {
      text: ['No matching permissions found', 'Errors.PermissionDenied'],
      means: 'permission-denied',
    },
    { text: ['^membership not found'], means: 'permission-denied', only: true },
    {
      text: ['Errors.User.Password.Invalid', '^Password is invalid COMMAND'],
      means: 'password-rejected',
    },
    { text: ['Errors.User.Locked', 'Errors.User.NotActive'], means: 'account-disabled' },
    { text: ['Errors.Quota.Access.Exhausted'], means: 'rate-limited' },
  ],
};
