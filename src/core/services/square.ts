import type { Service } from './service.ts';

export const square: Service = {
  id: 'square',
  name: 'Square',
  kind: 'API',
  reference:
    'https://developer.squareup.com/docs/build-basics/general-considerations/handling-errors',
  signs: [
    { host: 'connect.squareup.com' },
    { host: 'connect.squareupsandbox.com' },
    { field: 'square-version' },
  ],
  says: [
    { text: ['^ACCESS_TOKEN_EXPIRED$'], means: 'token-expired', only: true },
    { text: ['^ACCESS_TOKEN_REVOKED$'], means: 'token-revoked', only: true },
    {
      text: ['^CLIENT_DISABLED$', '^APPLICATION_DISABLED$'],
      means: 'account-disabled',
      only: true,
    },
    { text: ['^V1_ACCESS_TOKEN$'], means: 'token-wrong-type', only: true },
    { text: ['^INSUFFICIENT_SCOPES$'], means: 'insufficient-scope', only: true },
    {
      text: ['This request could not be authorized'],
      means: 'bad-credential',
      only: true,
      sent: 'something',
    },
    {
      text: ['This request could not be authorized'],
      means: 'no-credential',
      only: true,
      sent: 'nothing',
    },
    { text: ['^CARD_PROCESSING_NOT_ENABLED$'], means: 'api-not-enabled', only: true },
    {
      text: ['^FORBIDDEN$'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
      sent: 'something',
    },
  ],
  remedies: [
    {
      of: ['token-issuer-mismatch', 'token-rejected'],
      for: 'developer',
      does: 'Take the access token under Production in the Developer Console of Square for connect.squareup.com, and the one under Sandbox for connect.squareupsandbox.com: {request} went to {host}, which does not know those of the other. Keep it on a server; a page shows it to everybody.',
      code: {
        language: 'shell',
        text: 'curl -i -H "Authorization: Bearer $SQUARE_ACCESS_TOKEN" \'https://{host}/v2/locations\'',
      },
    },
  ],
};
