import type { Service } from './service.ts';

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
    },
    {
      text: ['no_active_account', 'No active account found with the given credentials'],
      means: 'password-rejected',
    },
  ],
};
