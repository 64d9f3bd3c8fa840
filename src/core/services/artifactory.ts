import type { Service } from './service.ts';
import { inScheme } from './when.ts';

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
    { text: '^Bad credentials$', means: 'password-rejected', only: true, when: inScheme('basic') },
  ],
  remedies: [
    {
      of: 'password-rejected',
      for: 'developer',
      does: 'Make an identity token in the JFrog platform at {host} (Edit Profile, Generate an Identity Token), and send it as Bearer or in place of the password: a user who signs in by SSO may have no password there.',
      code: {
        language: 'shell',
        text: 'curl -i -H "Authorization: Bearer $IDENTITY_TOKEN" \'https://{host}{path}\'',
      },
    },
    {
      of: 'password-rejected',
      for: 'owner',
      does: 'Look under Administration, User Management, Users at {host} whether the user exists, and whether it is disabled or locked after wrong passwords; unlock it there.',
    },
  ],
};
