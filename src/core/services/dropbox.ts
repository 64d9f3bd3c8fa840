import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** The tag that says why Paper refuses stands inside the one that says that it does. */
const ofPaper =
  (tag: string) =>
  ({ content }: Reading): boolean =>
    content.fields.some(({ value }) => value === tag);

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
    {
      text: ['^paper_access_denied', '^paper_disabled$'],
      means: 'api-not-enabled',
      only: true,
      when: ofPaper('paper_disabled'),
      note: 'Paper is switched off for this user or team.',
    },
    {
      text: ['^paper_access_denied', '^not_paper_user$'],
      means: 'account-disabled',
      only: true,
      when: ofPaper('not_paper_user'),
      note: 'The user has never used Paper.',
    },
    {
      text: ['^paper_access_denied'],
      means: 'permission-denied',
      only: true,
      when: (r) => !ofPaper('paper_disabled')(r) && !ofPaper('not_paper_user')(r),
    },
    {
      text: [
        'Your app ID * is not permitted to access this endpoint because it does not have the required scope',
      ],
      means: 'insufficient-scope',
    },
  ],
  incident: ['x-dropbox-request-id'],
  remedies: [
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Tick {1} under Permissions of the app in the App Console and submit it; then let the user sign in anew, and repeat {request} with the new token: old ones keep their scopes.',
      finds: /\b([a-z_]+\.(?:[a-z_]+\.)?(?:read|write|member|delete|manage))\b/,
    },
  ],
};
