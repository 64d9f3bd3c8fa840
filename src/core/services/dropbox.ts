import type { Service } from './service.ts';

export const dropbox: Service = {
  id: 'dropbox',
  name: 'Dropbox',
  kind: 'API',
  reference: 'https://developers.dropbox.com/error-handling-guide',
  signs: [
    { host: 'api.dropboxapi.com' },
    { host: 'content.dropboxapi.com' },
    { host: 'notify.dropboxapi.com' },
    { field: 'x-dropbox-request-id', wrote: true },
  ],
  says: [
    { text: ['^expired_access_token'], means: 'token-expired', only: true },
    { text: ['^invalid_access_token'], means: 'bad-credential', only: true },
    { text: ['The given OAuth 2 access token is malformed'], means: 'token-malformed' },
    { text: ['^missing_scope'], means: 'insufficient-scope', only: true },
    { text: ['^user_suspended'], means: 'account-disabled', only: true },
    { text: ['^invalid_account_type'], means: 'account-disabled', only: true },
    { text: ['^invalid_select_user', '^invalid_select_admin'], means: 'permission-denied' },
    { text: ['^route_access_denied'], means: 'permission-denied', only: true },
    { text: ['^paper_access_denied'], means: 'permission-denied', only: true },
    {
      text: [
        'Your app ID * is not permitted to access this endpoint because it does not have the required scope',
      ],
      means: 'insufficient-scope',
    },
  ],
  incident: ['x-dropbox-request-id'],
};
