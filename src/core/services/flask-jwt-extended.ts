import type { Service } from './service.ts';
import { inOtherThan, inScheme } from './when.ts';

export const flaskJwtExtended: Service = {
  id: 'flask-jwt-extended',
  name: 'Flask-JWT-Extended',
  kind: 'framework',
  reference: 'https://flask-jwt-extended.readthedocs.io/en/stable/',
  says: [
    {
      text: [
        'Missing Authorization Header',
        'Missing JWT in headers',
        'Missing JWT in cookies',
        'Missing cookie access_token_cookie',
        'Missing cookie',
      ],
      means: 'no-credential',
    },
    { text: ['^Token has expired$'], means: 'token-expired' },
    {
      text: ['Fresh token required'],
      means: 'step-up-required',
      note: 'The route wants a token from a fresh sign-in (fresh=True).',
    },
    {
      text: [
        'Only refresh tokens are allowed',
        'Only non refresh tokens are allowed',
        'Only access tokens are allowed',
      ],
      means: 'token-wrong-type',
    },
    {
      text: ['CSRF double submit tokens do not match', 'Missing CSRF token'],
      means: 'csrf-rejected',
    },
    {
      text: ['Bad Authorization header Expected', 'Missing * type in * header'],
      means: 'scheme-missing',
      when: inScheme(null),
    },
    {
      text: ['Missing Bearer type in Authorization header'],
      means: 'scheme-mismatch',
      when: inOtherThan('bearer', null),
    },
    { text: ['Error loading the user'], means: 'account-disabled', certainty: 'likely' },
  ],
};
