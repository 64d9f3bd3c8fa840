import type { Service } from './service.ts';

export const youtube: Service = {
  id: 'youtube',
  name: 'YouTube Data API',
  kind: 'API',
  reference: 'https://developers.google.com/youtube/v3/docs/errors',
  signs: [{ host: 'youtube.googleapis.com' }, { path: '/youtube/v3/' }],
  says: [
    {
      text: [
        '^youtubeSignupRequired$',
        '^authenticatedUserAccountClosed$',
        '^authenticatedUserAccountSuspended$',
      ],
      means: 'account-disabled',
    },
    { text: ['^accountClosed$', '^accountSuspended$'], means: 'account-disabled', only: true },
    { text: ['^channelClosed$', '^channelSuspended$'], means: 'account-disabled', only: true },
    {
      text: ['The request cannot be completed because you have exceeded your quota'],
      means: 'rate-limited',
    },
    {
      text: [
        '^commentsDisabled$',
        '^subscriptionForbidden$',
        '^playlistForbidden$',
        '^videoRatingDisabled$',
        '^ratingDisabled$',
        '^channelForbidden$',
        '^insufficientLiveChatPermissions$',
      ],
      means: 'permission-denied',
      only: true,
    },
    { text: ['^liveStreamingNotEnabled$'], means: 'api-not-enabled', only: true },
  ],
};
