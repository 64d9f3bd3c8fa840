import type { Service } from './service.ts';
import { inOtherThan, inScheme } from './when.ts';

export const expressJwt: Service = {
  id: 'express-jwt',
  name: 'express-jwt',
  kind: 'framework',
  reference: 'https://github.com/auth0/express-jwt#error-handling',
  says: [
    { text: ['credentials_required', 'No authorization token was found'], means: 'no-credential' },
    {
      text: ['credentials_bad_scheme'],
      means: 'scheme-mismatch',
      when: inOtherThan(null),
      note: 'It takes the token only behind the scheme Bearer.',
    },
    {
      text: [
        'credentials_bad_scheme',
        'credentials_bad_format',
        'Format is Authorization Bearer token',
      ],
      means: 'scheme-missing',
      when: inScheme(null),
      note: 'It wants two words: Bearer and the token.',
    },
    {
      text: ['Format is Authorization Bearer token'],
      means: 'scheme-mismatch',
      when: inOtherThan('bearer', null),
      note: 'It takes the token only behind the scheme Bearer.',
    },
    {
      text: ['credentials_bad_format'],
      means: 'token-malformed',
      when: inScheme('bearer'),
      certainty: 'likely',
      note: 'It wants exactly two words: Bearer and the token.',
    },
    { text: ['revoked_token'], means: 'token-revoked' },
    { text: ['Error code permission denied'], means: 'permission-denied', certainty: 'likely' },
  ],
};
