import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { inOtherThan, inScheme } from './when.ts';

/** A token as it makes them, and a refusal as it writes them. */
const bringsItsToken = ({ token, content }: Reading): boolean =>
  token?.kind === 'jwt' &&
  typeof token.claims.jti === 'string' &&
  (token.claims.type === 'access' || token.claims.type === 'refresh') &&
  /^\s*\{\s*"msg"\s*:/.test(content.raw);

const isNotFresh = ({ token }: Reading): boolean =>
  token?.kind === 'jwt' && token.claims.fresh === false;

export const flaskJwtExtended: Service = {
  id: 'flask-jwt-extended',
  name: 'Flask-JWT-Extended',
  kind: 'framework',
  reference: 'https://flask-jwt-extended.readthedocs.io/en/stable/',
  // Others have taken over its tokens and words, but put them into another member.
  traits: [{ when: bringsItsToken }],
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
      when: isNotFresh,
      note: 'The token has fresh=false: it was made by a refresh, or without fresh=True.',
    },
    {
      text: ['Fresh token required'],
      means: 'step-up-required',
      when: (r) => !isNotFresh(r),
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
  remedies: [
    {
      of: 'step-up-required',
      for: 'developer',
      does: 'Ask the user for the password, sign in with it anew, and repeat {request} with the access token of that answer. Do not renew the old one for this: a refresh never makes a fresh token.',
    },
    {
      of: 'step-up-required',
      for: 'owner',
      does: 'See that the sign-in of {host} makes its token with fresh=True, and only the sign-in does. A timedelta keeps it fresh for a while, so that a few requests pass without the password.',
      code: {
        language: 'text',
        text: 'create_access_token(identity=user.id, fresh=timedelta(minutes=15))\n\n@jwt_required(fresh=True)',
      },
    },
    {
      of: 'step-up-required',
      for: 'visitor',
      does: 'Sign in again with the password on the page that calls {host}, then repeat what was refused.',
    },
  ],
};
