import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

const isCut = ({ sent }: Reading): boolean =>
  sent.keys.some(({ value }) => /^[pst]k\.[^.]+\.?$/.test(value));

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
      means: 'token-malformed',
      when: isCut,
      note: 'Its access tokens have three parts: pk., sk. or tk., what they hold, and a signature.',
    },
    {
      text: ['Not Authorized Invalid Token'],
      means: 'api-key-invalid',
      when: (r) => !isCut(r),
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
  remedies: [
    {
      of: 'origin-not-allowed',
      for: 'developer',
      does: 'Add {origin} to the URLs of the token at account.mapbox.com (Access tokens, the token, URL restrictions), or use one that is for this site: {request} was refused to it.',
    },
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Create a secret token (sk.) with that scope at account.mapbox.com, and send {request} from a server: a public token (pk.) cannot have it.',
    },
    {
      of: 'credentials-missing',
      for: 'developer',
      does: 'Send the public token (pk.) with {request} as access_token; Mapbox GL JS does so when it is told the token before the map is made.',
      code: { language: 'js', text: 'mapboxgl.accessToken = accessToken;' },
    },
    {
      of: 'api-key-invalid',
      for: 'developer',
      does: 'Look for the token of {request} in the list at account.mapbox.com (Access tokens): it was deleted or rotated there, or not copied to its end.',
      finds: /Invalid Token/,
    },
  ],
};
