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
};
