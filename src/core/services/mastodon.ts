import type { Service } from './service.ts';

export const mastodon: Service = {
  id: 'mastodon',
  name: 'Mastodon',
  kind: 'API',
  reference: 'https://docs.joinmastodon.org/methods/oauth/',
  signs: [
    { path: '/api/v1/timelines' },
    { path: '/api/v1/statuses' },
    { field: 'server', value: 'Mastodon' },
  ],
  says: [
    {
      text: '^Insufficient permissions (admin|follow|read|write|push)',
      means: 'insufficient-scope',
      note: 'Pleroma and Akkoma name the scope so.',
    },
    { text: ['This action is outside the authorized scopes'], means: 'insufficient-scope' },
    { text: ['This API requires an authenticated user'], means: 'no-credential' },
    {
      text: ['This method requires an authenticated user'],
      means: 'token-wrong-type',
      note: 'The token belongs to the application alone, not to a user.',
    },
    {
      text: [
        'Your login is missing a confirmed e mail address',
        'Your login is currently disabled',
        'Your login is currently pending approval',
      ],
      means: 'account-disabled',
    },
    { text: ['^This action is not allowed$'], means: 'permission-denied', only: true },
    {
      text: ['^Request not signed$'],
      means: 'no-credential',
      note: 'The server wants fetches of posts to be signed.',
    },
    { text: ['Verification failed for'], means: 'signature-mismatch', only: true },
    { text: ['Signed request date outside acceptable time window'], means: 'clock-skew' },
  ],
  remedies: [
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Register the application with the scope that {request} needs, and have the user authorize it with that scope: neither an old application nor an old token gets it.',
    },
    {
      of: 'token-wrong-type',
      for: 'developer',
      does: 'Use the token of a user with {request} (grant_type=authorization_code): one of client_credentials belongs to the application alone.',
    },
  ],
};
