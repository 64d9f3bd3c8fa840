import type { Service } from './service.ts';

export const box: Service = {
  id: 'box',
  name: 'Box',
  kind: 'API',
  reference: 'https://developer.box.com/guides/api-calls/permissions-and-errors/common-errors/',
  signs: [
    { host: 'api.box.com' },
    { host: 'upload.box.com' },
    { field: 'box-request-id', wrote: true },
  ],
  says: [
    { text: ['^access_denied_insufficient_permissions$'], means: 'permission-denied' },
    { text: ['Access denied insufficient permission'], means: 'permission-denied', only: true },
    {
      text: ['^access_denied_item_locked$', '^forbidden_by_policy$'],
      means: 'permission-denied',
      only: true,
    },
    { text: ['^access_from_location_blocked$'], means: 'ip-not-allowed' },
    { text: ['^user_email_confirmation_required$'], means: 'account-disabled', only: true },
    { text: ['^terms_of_service_required$'], means: 'account-disabled', only: true },
    { text: ['^cors_origin_not_whitelisted$'], means: 'origin-not-allowed' },
    { text: ['The access token provided is invalid'], means: 'bad-credential', only: true },
    { text: ['The access token provided has expired'], means: 'token-expired', only: true },
    { text: ['^storage_limit_exceeded$'], means: 'rate-limited', only: true, certainty: 'likely' },
    { text: ['^forbidden$'], means: 'denied', only: true },
  ],
  incident: ['box-request-id', 'request_id'],
  remedies: [
    {
      of: 'origin-not-allowed',
      for: 'owner',
      does: 'Add {origin} to the CORS domains of the application (Box Developer Console, Configuration).',
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Invite the user of the token to the folder that {request} is about, or switch on the scope in the Developer Console and have the administrator authorize the application again; a service account is a user of its own and sees nobody else’s files.',
    },
  ],
};
