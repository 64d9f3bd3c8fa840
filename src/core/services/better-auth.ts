import type { Service } from './service.ts';

export const betterAuth: Service = {
  id: 'better-auth',
  name: 'Better Auth',
  kind: 'framework',
  reference: 'https://www.better-auth.com/docs/concepts/api',
  says: [
    {
      text: ['^INVALID_TWO_FACTOR_COOKIE$', '^Invalid two factor cookie$'],
      means: 'not-signed-in',
      note: 'The cookie of the first step did not come with the second.',
    },
    {
      text: [
        '^Session is not fresh$',
        '^SESSION_NOT_FRESH$',
        'Re-authenticate to perform this action',
      ],
      means: 'step-up-required',
    },
    {
      text: [
        '^Invalid email or password$',
        '^INVALID_EMAIL_OR_PASSWORD$',
        '^INVALID_USERNAME_OR_PASSWORD$',
      ],
      sent: 'something',
      means: 'password-rejected',
      // Words that many use.
      certainty: 'likely',
    },
    {
      text: ['^Email not verified$', '^EMAIL_NOT_VERIFIED$', '^BANNED_USER$'],
      means: 'account-disabled',
    },
    {
      text: ['^Invalid origin$', '^INVALID_ORIGIN$'],
      means: 'origin-not-allowed',
    },
    {
      text: ['^INVALID_(CURRENTURL|CALLBACKURL|CALLBACK_URL|REDIRECT_URL|ERROR_CALLBACK_URL)$'],
      means: 'origin-not-allowed',
      note: 'The address that was passed is not among the trusted origins.',
    },
    {
      text: ['^Missing or null Origin$', '^CROSS_SITE_NAVIGATION_LOGIN_BLOCKED$'],
      means: 'csrf-rejected',
    },
    // Codes that others use too, and not always beside words of the same meaning.
    {
      text: ['^INVALID_API_KEY$', '^KEY_NOT_FOUND$'],
      means: 'api-key-invalid',
      certainty: 'likely',
    },
    { text: ['^KEY_EXPIRED$'], means: 'token-expired', certainty: 'likely' },
    {
      text: ['^USAGE_EXCEEDED$', '^RATE_LIMITED$'],
      means: 'rate-limited',
      certainty: 'likely',
    },
    { text: ['^KEY_DISABLED$'], means: 'token-revoked', certainty: 'likely' },
    { text: ['^YOU_ARE_NOT_ALLOWED_TO'], means: 'permission-denied', certainty: 'likely' },
  ],
};
