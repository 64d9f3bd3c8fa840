import type { Service } from './service.ts';

export const mapbox: Service = {
  id: 'mapbox',
  name: 'Mapbox',
  kind: 'API',
  reference: 'https://docs.mapbox.com/api/overview/#access-tokens-and-token-scopes',
  signs: [
    { host: 'api.mapbox.com' },
    { host: '*.tiles.mapbox.com' },
    { host: 'events.mapbox.com' },
  ],
  says: [
    { text: ['Not Authorized No Token'], means: 'no-credential' },
    {
      text: ['Not Authorized Invalid Token'],
      means: 'api-key-invalid',
      note: 'Its access tokens are those of an account, and begin with pk., sk. or tk.',
    },
    { text: ['This endpoint requires a token with * scope'], means: 'insufficient-scope' },
    {
      text: ['^Forbidden$'],
      means: 'origin-not-allowed',
      only: true,
      status: 403,
      certainty: 'likely',
      sent: 'something',
      note: 'The token is restricted to other URLs, or lacks the scope.',
    },
    { text: ['^Token expired$'], means: 'token-expired', only: true },
  ],
};
