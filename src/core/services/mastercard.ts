import type { Service } from './service.ts';

export const mastercard: Service = {
  id: 'mastercard',
  name: 'Mastercard',
  kind: 'API',
  reference:
    'https://developer.mastercard.com/platform/documentation/errors-and-troubleshooting/oauth1-and-mtls-error-codes/',
  signs: [{ host: '*.api.mastercard.com' }, { host: 'api.mastercard.com' }],
  says: [
    {
      text: ['^INVALID_CLIENT_ID$', 'Oauth customer key invalid'],
      means: 'api-key-invalid',
      only: true,
      note: 'The consumer key is not known here: sandbox and production have keys of their own.',
    },
  ],
  remedies: [
    {
      of: 'api-key-invalid',
      for: 'developer',
      does: 'Compare oauth_consumer_key of {request} with the consumer key of the project at developer.mastercard.com: all of it, both parts around the exclamation mark, and of the environment of {host}.',
    },
  ],
};
