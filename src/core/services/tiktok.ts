import type { Service } from './service.ts';

export const tiktok: Service = {
  id: 'tiktok',
  name: 'TikTok API',
  kind: 'API',
  reference: 'https://developers.tiktok.com/doc/tiktok-api-v2-error-handling',
  signs: [
    { host: 'open.tiktokapis.com' },
    { host: 'open-api.tiktok.com' },
    { field: 'x-tt-logid', wrote: true },
  ],
  says: [
    { text: '^access_token_invalid$', means: 'no-credential', only: true, sent: 'nothing' },
    { text: '^access_token_invalid$', means: 'bad-credential', only: true, sent: 'something' },
    {
      text: ['^scope_not_authorized$', '^scope_permission_missed$'],
      means: 'insufficient-scope',
    },
    {
      text: '^unaudited_client_can_only_post_to_private_accounts$',
      means: 'api-not-enabled',
      note: 'Until TikTok has audited the app it may post to private accounts only.',
    },
    {
      text: '^url_ownership_unverified$',
      means: 'permission-denied',
      note: 'The domain that the media are to be pulled from is not verified for the app.',
    },
    {
      text: [
        '^spam_risk_too_many_posts$',
        '^spam_risk_too_many_pending_share$',
        '^reached_active_user_cap$',
      ],
      means: 'rate-limited',
    },
    { text: '^spam_risk_user_banned_from_posting$', means: 'account-disabled' },
  ],
  incident: ['x-tt-logid', 'error.log_id'],
};
