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
  remedies: [
    {
      of: 'rate-limited',
      for: 'developer',
      does: 'Look at the quota of the project in the Google Cloud console (APIs & Services, YouTube Data API v3, Quotas): a search costs a hundred units of the day, {request} waits until midnight Pacific Time, and more is granted on request.',
      finds: /exceeded your/,
    },
    {
      of: 'account-disabled',
      for: 'visitor',
      does: 'Create a channel for the Google account with which you signed in at {page}, or sign in with one that has one.',
      finds: /^youtubeSignupRequired$/m,
    },
    {
      of: 'account-disabled',
      for: 'developer',
      does: 'Ask for {request} with the token of a user who has a channel: service accounts have none and can have none.',
      finds: /^youtubeSignupRequired$/m,
    },
  ],
};
