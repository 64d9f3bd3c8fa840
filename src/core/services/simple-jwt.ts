import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

const REFRESH = /"refresh"\s*:\s*"([\w.-]+)"|(?:^|&)refresh=([\w.-]+)/;

/** TokenBlacklistView got this very token before, under the name that the documentation gives the view. */
const wasBlacklisted = ({ worked, attempt: { request } }: Reading): boolean => {
  const [, inJson, inForm] = (request.body.known && REFRESH.exec(request.body.value)) || [];
  const token = inJson ?? inForm;
  if (token === undefined) return false;
  return worked.some(
    ({ path, attempt: { request: earlier } }) =>
      /\/blacklist\/?$/.test(path) && earlier.body.known && earlier.body.value.includes(token),
  );
};

/** A scheme and one word, which is what it counts. */
const isInTwo = ({ sent: { authorization } }: Reading): boolean =>
  authorization.known && /^\S+ \S+$/.test(authorization.value?.lines[0] ?? '');

export const simpleJwt: Service = {
  id: 'simple-jwt',
  name: 'Simple JWT',
  kind: 'framework',
  reference: 'https://django-rest-framework-simplejwt.readthedocs.io/en/latest/',
  says: [
    { text: ['^Token is expired$'], means: 'token-expired' },
    { text: ['Token has wrong type', 'Token has no type'], means: 'token-wrong-type' },
    {
      text: [
        'token_not_valid',
        'Given token not valid for any token type',
        'Token is invalid or expired',
        'Token is invalid',
      ],
      unless: '(csrf|xsrf|captcha|recaptcha|reset|refresh|verification) token is invalid',
      means: 'bad-credential',
      note: 'It does not tell an expired token from a wrong one here.',
    },
    { text: ['Token is blacklisted'], means: 'token-revoked' },
    { text: ['user_inactive', 'User is inactive'], means: 'account-disabled' },
    {
      text: ['user_not_found'],
      means: 'account-disabled',
      certainty: 'likely',
      note: 'The user of the token no longer exists.',
    },
    { text: ['Token contained no recognizable user identification'], means: 'token-rejected' },
    {
      text: [
        'bad_authorization_header',
        'Authorization header must contain two space delimited values',
      ],
      means: 'token-malformed',
      certainty: 'likely',
      when: (r) => !isInTwo(r),
    },
    {
      text: ['no_active_account', 'No active account found with the given credentials'],
      means: 'password-rejected',
    },
  ],
  remedies: [
    {
      of: 'token-wrong-type',
      for: 'developer',
      does: 'Send the member access of the answer of the sign-in with {request}; refresh is for the address that renews it alone.',
      code: {
        language: 'js',
        text: "const { access } = tokens; // as TokenObtainPairView answers\nawait fetch('https://{host}{path}', { headers: { Authorization: 'Bearer ' + access } });",
      },
      when: ({ token }) => token?.kind === 'jwt' && token.claims.token_type === 'refresh',
    },
    {
      of: 'token-revoked',
      for: 'developer',
      does: 'Stop the timer that renews the token when the user signs out, and throw the refresh token away there: a call put it on the blacklist before {request}, and it stays on it. Begin a new sign-in.',
      when: wasBlacklisted,
    },
    {
      of: 'token-revoked',
      for: 'developer',
      does: 'Begin a new sign-in, and store the refresh token of each answer to {request} in place of the one that was sent: with ROTATE_REFRESH_TOKENS and BLACKLIST_AFTER_ROTATION each holds once. Let one renewal serve all requests that wait.',
      when: (r) => !wasBlacklisted(r),
    },
    {
      of: 'token-revoked',
      for: 'owner',
      does: 'Look in the Django admin of {host} (Token Blacklist, Blacklisted tokens) for the jti of the token: it says when it was blacklisted; Outstanding tokens says whose it is.',
    },
  ],
};
