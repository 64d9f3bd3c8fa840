import type { Service } from './service.ts';
import { inScheme } from './when.ts';

export const spotify: Service = {
  id: 'spotify',
  name: 'Spotify Web API',
  kind: 'API',
  reference: 'https://developer.spotify.com/documentation/web-api/concepts/api-calls',
  signs: [
    { host: 'api.spotify.com' },
    { host: 'accounts.spotify.com' },
    { host: 'api-partner.spotify.com' },
  ],
  says: [
    { text: ['^The access token expired$'], means: 'token-expired', only: true },
    { text: ['^Invalid access token$', '^Invalid token$'], means: 'bad-credential', only: true },
    {
      text: ['^Valid user authentication required$'],
      means: 'token-wrong-type',
      when: inScheme('bearer'),
      note: 'It wants the token of a user, not that of an application alone.',
    },
    { text: ['^No token provided$'], means: 'no-credential', only: true },
    {
      text: ['Only valid bearer authentication supported'],
      means: 'scheme-mismatch',
      only: true,
      when: (r) =>
        r.sent.authorization.known &&
        r.sent.authorization.value !== null &&
        r.sent.authorization.value.scheme !== 'bearer',
    },
    {
      text: ['Only valid bearer authentication supported'],
      means: 'token-malformed',
      only: true,
      certainty: 'likely',
      when: inScheme('bearer'),
    },
    {
      text: ['^Insufficient client scope$', '^Permissions missing'],
      means: 'insufficient-scope',
      only: true,
    },
    {
      text: ['User not registered in the Developer Dashboard'],
      means: 'permission-denied',
      only: true,
      note: 'Apps in development mode serve only the users in their list.',
    },
    {
      text: ['^PREMIUM_REQUIRED$', 'Player command failed Premium required'],
      means: 'account-disabled',
    },
    {
      text: ['^Invalid client secret$', '^Invalid client$'],
      means: 'client-authentication-failed',
      only: true,
    },
    { text: ['^Refresh token revoked$'], means: 'token-revoked', only: true },
    {
      text: ['Player command failed Restriction violated'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
    },
  ],
  remedies: [
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'While the app is in development mode, add the user under User Management of the app in the developer dashboard; others are refused {request}.',
      finds: /registered|allowlist|not registered/,
    },
  ],
};
