import type { Service } from './service.ts';

export const googleMaps: Service = {
  id: 'google-maps',
  name: 'Google Maps Platform',
  kind: 'API',
  reference: 'https://developers.google.com/maps/documentation/javascript/error-messages',
  signs: [
    { host: 'maps.googleapis.com' },
    { host: 'maps.google.com' },
    { host: 'places.googleapis.com' },
    { host: 'routes.googleapis.com' },
  ],
  says: [
    { text: ['The provided API key is expired'], means: 'token-expired' },
    {
      text: ['You must use an API key to authenticate each request to Google Maps Platform APIs'],
      means: 'no-credential',
    },
    { text: ['The provided API key is invalid'], means: 'api-key-invalid' },
    {
      text: ['API keys with referer restrictions cannot be used with this API'],
      means: 'token-wrong-type',
    },
    {
      text: [
        'This API project is not authorized to use this API',
        'You must enable Billing on the Google Cloud Project',
        'This API key is not authorized to use this service or API',
        'API is not activated on your API project',
      ],
      means: 'api-not-enabled',
    },
    {
      text: ['This IP site or mobile application is not authorized to use this API key'],
      unless: 'with empty referer',
      means: 'origin-not-allowed',
      certainty: 'likely',
      when: (r) => r.crossOrigin === true,
    },
    {
      text: ['This IP site or mobile application is not authorized to use this API key'],
      means: 'ip-not-allowed',
      certainty: 'likely',
    },
    {
      text: [
        'Unable to authenticate the request Provided signature is not valid for the provided client ID',
        'Provided signature is not valid',
      ],
      means: 'signature-mismatch',
    },
    {
      text: ['You have exceeded your daily request quota for this API'],
      means: 'rate-limited',
      certainty: 'likely',
      note: 'Without an active billing account the quota is next to none.',
    },
    { text: ['^REQUEST_DENIED$'], means: 'denied', only: true },
  ],
  remedies: [
    {
      of: 'ip-not-allowed',
      for: 'developer',
      does: 'Send {request} from the server whose address the key lists; for a page, make a second key with a website restriction in the Cloud Console (Google Maps Platform, Keys & Credentials), and do not list visitors at this one.',
    },
    {
      of: 'origin-not-allowed',
      for: 'developer',
      does: 'Add the site to the website restrictions of the key in the Cloud Console (Google Maps Platform, Keys & Credentials); {request} came from another one.',
    },
  ],
};
