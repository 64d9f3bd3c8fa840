import type { Service } from './service.ts';

const BEARER =
  'Provide a properly configured and signed bearer token and make sure that it has not expired';

export const appStoreConnect: Service = {
  id: 'app-store-connect',
  name: 'App Store Connect API',
  kind: 'API',
  reference:
    'https://developer.apple.com/documentation/appstoreconnectapi/generating-tokens-for-api-requests',
  signs: [
    { host: 'api.appstoreconnect.apple.com' },
    { host: 'api.enterprise.developer.apple.com' },
  ],
  says: [
    { text: BEARER, means: 'no-credential', sent: 'nothing' },
    {
      text: BEARER,
      means: 'bad-credential',
      sent: 'something',
      note: 'It says so of a wrong key, issuer or audience, and of tokens for longer than twenty minutes.',
    },
    {
      text: ['The API key in use does not allow this request'],
      means: 'permission-denied',
      note: 'The role of the key does not reach so far.',
    },
    {
      text: [
        '^FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED$',
        'the Account Holder must agree to the latest Program License Agreement',
      ],
      means: 'account-disabled',
      note: 'The account holder has an agreement to accept.',
    },
  ],
  incident: ['x-apple-request-uuid', 'x-apple-jingle-correlation-key', 'errors.0.id'],
};
