import type { Service } from './service.ts';

export const artifactory: Service = {
  id: 'artifactory',
  name: 'JFrog Artifactory',
  kind: 'API',
  reference: 'https://jfrog.com/help/r/jfrog-rest-apis/artifactory-rest-apis',
  signs: [
    { sends: 'x-jfrog-art-api' },
    { field: 'x-artifactory-id', wrote: true },
    { field: 'x-jfrog-version', wrote: true },
    { field: 'www-authenticate', value: 'Artifactory Realm' },
    { host: '*.jfrog.io' },
    { path: '/artifactory/' },
  ],
  says: [
    { text: 'Token failed verification expired', means: 'token-expired' },
    { text: 'Token failed verification revoked', means: 'token-revoked' },
    {
      text: 'Token failed verification parse',
      means: 'token-malformed',
      note: 'It cannot be read as a JWT of the JFrog platform.',
      certainty: 'likely',
    },
    {
      text: ['Props Authentication Token not found', 'Bad props auth token'],
      means: 'api-key-invalid',
      note: 'No user has this key or token, or it was sent in the field of another kind.',
    },
    {
      text: 'This request is blocked due to recurrent login failures',
      means: 'rate-limited',
      note: 'Sign-in of this user is suspended for some seconds after wrong passwords.',
    },
    {
      text: 'was not downloaded due to the download blocking policy configured in Xray',
      means: 'permission-denied',
      note: 'Xray holds the artifact back; the credential is good.',
    },
    { text: 'Not enough permissions to', means: 'permission-denied', only: true },
  ],
};
