import type { Service } from './service.ts';

export const baserow: Service = {
  id: 'baserow',
  name: 'Baserow',
  kind: 'API',
  reference: 'https://baserow.io/docs/apis/rest-api',
  signs: [{ host: 'api.baserow.io' }, { text: '^ERROR_NO_PERMISSION_TO_TABLE$' }],
  says: [
    {
      text: '^ERROR_NO_PERMISSION_TO_TABLE$',
      means: 'permission-denied',
      note: 'The database token was not given this operation for the table.',
    },
    { text: '^ERROR_TOKEN_DOES_NOT_EXIST$', means: 'api-key-invalid' },
    { text: '^ERROR_DEACTIVATED_USER$', means: 'account-disabled' },
    { text: '^ERROR_EMAIL_VERIFICATION_REQUIRED$', means: 'account-disabled' },
    { text: '^ERROR_AUTH_PROVIDER_DISABLED$', means: 'sso-required', certainty: 'likely' },
    { text: '^ERROR_INVALID_CREDENTIALS$', means: 'password-rejected', only: true },
  ],
};
