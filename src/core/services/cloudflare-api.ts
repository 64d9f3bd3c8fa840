import type { Service } from './service.ts';

export const cloudflareApi: Service = {
  id: 'cloudflare-api',
  name: 'Cloudflare API',
  kind: 'API',
  reference: 'https://developers.cloudflare.com/fundamentals/api/troubleshooting/',
  signs: [{ host: 'api.cloudflare.com' }],
  says: [
    { text: ['Max auth failures reached'], means: 'rate-limited' },
    {
      text: ['given account is not valid or is not authorized to access this service'],
      means: 'permission-denied',
    },
    { text: ['Please enable R2 through the Cloudflare Dashboard'], means: 'api-not-enabled' },
    {
      text: [
        'Missing X Auth Key X Auth Email or Authorization headers',
        'Missing X Auth Email header',
        'Missing X Auth Key header',
      ],
      means: 'no-credential',
    },
    { text: ['Unknown X Auth Key or X Auth Email'], means: 'api-key-invalid' },
    { text: ['^Invalid API Token$'], means: 'api-key-invalid', only: true },
    {
      text: ['Invalid format for Authorization header', 'Invalid format for X Auth Key header'],
      means: 'token-malformed',
    },
    { text: ['Cannot use the access token from location'], means: 'ip-not-allowed' },
    { text: ['Valid user level authentication not found'], means: 'token-wrong-type' },
    {
      text: ['Unauthorized to access requested resource', 'requires permission'],
      means: 'permission-denied',
      only: true,
    },
    {
      text: ['^Authentication error$', '^Invalid access token$', 'Unable to authenticate request'],
      means: 'bad-credential',
      only: true,
    },
    {
      text: ['^Authentication error$'],
      means: 'permission-denied',
      only: true,
      certainty: 'possible',
      note: 'A token that lacks the permission gets this answer too.',
    },
    { text: ['Too many authentication failures'], means: 'rate-limited', only: true },
    { text: ['^6003$'], means: 'bad-credential', only: true },
  ],
  incident: ['cf-ray'],
  remedies: [
    {
      of: 'token-malformed',
      for: 'developer',
      does: 'Send Authorization: Bearer and the token with nothing around it; a Global API Key goes in X-Auth-Key with {request}, beside X-Auth-Email.',
      code: { language: 'http', text: 'Authorization: Bearer $CLOUDFLARE_API_TOKEN' },
      finds: /Invalid format for (?:Authorization|X-Auth-Key)/i,
    },
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'Edit the token in the dashboard (API Tokens, of your profile or of the account): add the permission that the reference names for {request}, and the zone or account in its resources.',
      finds: /requested resource|requires permission|Authentication error/i,
    },
    {
      of: ['token-rejected', 'api-key-invalid'],
      for: 'developer',
      does: 'Ask whether the token that {request} was sent with is active; one that is not known here was rolled or deleted, or not copied to its end.',
      code: {
        language: 'shell',
        text: 'curl -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN" https://{host}/client/v4/user/tokens/verify',
      },
    },
    {
      of: 'ip-not-allowed',
      for: 'developer',
      does: 'Add the address from which {request} comes to Client IP Address Filtering of the token (API Tokens, Edit), if it is one of yours.',
    },
  ],
};
