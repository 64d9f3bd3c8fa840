import type { Service } from './service.ts';

export const doorkeeper: Service = {
  id: 'doorkeeper',
  name: 'Doorkeeper',
  kind: 'framework',
  reference: 'https://doorkeeper.gitbook.io/guides/',
  signs: [{ field: 'www-authenticate', value: 'doorkeeper' }],
  says: [
    { text: ['The access token expired'], means: 'token-expired' },
    { text: ['The access token was revoked'], means: 'token-revoked' },
    { text: ['The access token is invalid'], means: 'bad-credential', sent: 'something' },
    { text: ['The access token is invalid'], means: 'no-credential', sent: 'nothing' },
    {
      text: ['Client authentication failed due to unknown client'],
      means: 'client-authentication-failed',
    },
    { text: ['Access to this resource requires scope'], means: 'insufficient-scope' },
  ],
};
