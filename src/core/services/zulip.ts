import type { Service } from './service.ts';

const LOGGED_IN = 'Not logged in API authentication or user session required';

export const zulip: Service = {
  id: 'zulip',
  name: 'Zulip',
  kind: 'API',
  reference: 'https://zulip.com/api/rest-error-handling',
  signs: [
    { host: '*.zulipchat.com' },
    { field: 'www-authenticate', value: 'realm zulip' },
    { text: LOGGED_IN },
  ],
  says: [
    { text: LOGGED_IN, means: 'not-signed-in' },
    { text: '^Malformed API key$', means: 'api-key-invalid', only: true },
    { text: '^INVALID_API_KEY$', means: 'api-key-invalid', only: true },
    { text: '^CSRF_FAILED$', means: 'csrf-rejected', only: true },
    {
      text: ['^REALM_DEACTIVATED$', '^PASSWORD_RESET_REQUIRED$'],
      means: 'account-disabled',
      status: 401,
    },
    { text: '^USER_DEACTIVATED$', means: 'account-disabled', status: 401 },
    {
      text: '^PASSWORD_AUTH_DISABLED$',
      means: 'sso-required',
      note: 'The organization takes no passwords; a key is made in the settings of the account.',
    },
    { text: '^AUTHENTICATION_FAILED$', means: 'password-rejected', only: true },
  ],
};
