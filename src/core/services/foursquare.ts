import type { Service } from './service.ts';

export const foursquare: Service = {
  id: 'foursquare',
  name: 'Foursquare',
  kind: 'API',
  reference: 'https://docs.foursquare.com/developer/reference/',
  // The third version of the API takes its key with no scheme in front.
  bare: true,
  signs: [{ host: '*.foursquare.com' }],
  says: [
    { text: ['^Invalid request token'], means: 'no-credential', only: true, sent: 'nothing' },
    {
      text: ['^Invalid request token'],
      means: 'bad-credential',
      only: true,
      sent: 'something',
      note: 'The API for places takes keys of its own, and no token of a user.',
    },
    { text: ['Missing access credentials'], means: 'no-credential', only: true },
    { text: ['OAuth token invalid or revoked'], means: 'token-rejected', only: true },
  ],
  incident: ['meta.requestId'],
};
