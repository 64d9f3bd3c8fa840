import type { Service } from './service.ts';

export const auth0: Service = {
  id: 'auth0',
  name: 'Auth0',
  kind: 'identity provider',
  reference: 'https://auth0.com/docs/api/authentication#standard-error-responses',
  signs: [{ host: '*.auth0.com' }, { field: 'x-auth0-requestid', wrote: true }],
  says: [
    {
      text: ['^Invalid authorization code$'],
      means: 'token-rejected',
      only: true,
      when: (r) => r.sent.signIn?.kind === 'code',
      note: 'A code can be redeemed once, and within its time.',
    },
    {
      text: ['Wrong email or verification code', 'Wrong phone number or verification code'],
      means: 'password-rejected',
    },
    { text: ['Wrong email or password'], means: 'password-rejected', only: true },
    {
      text: ['Unknown or invalid refresh token'],
      means: 'token-revoked',
      certainty: 'likely',
      when: (r) => r.sent.signIn?.kind === 'refresh',
      note: 'Rotated, revoked or expired refresh tokens are answered the same way.',
    },
    {
      text: ['a0.mfa_required', 'a0.mfa_registration_required', 'MFA Authorization rejected'],
      means: 'step-up-required',
    },
    {
      text: [
        '^mfa_required$',
        '^Multifactor authentication required$',
        '^mfa_registration_required$',
      ],
      means: 'step-up-required',
      only: true,
    },
    {
      text: ['^Invalid otp_code$', '^Invalid binding_code$', 'a0.mfa_invalid_code'],
      means: 'step-up-required',
      certainty: 'likely',
      note: 'The second factor was wrong.',
    },
    { text: ['Expired token received for JSON Web Token validation'], means: 'token-expired' },
    { text: ['^mfa_token is expired$'], means: 'token-expired', only: true },
    {
      text: ['Invalid signature received for JSON Web Token validation'],
      means: 'token-signature-invalid',
    },
    {
      text: ['^access_denied$'],
      means: 'client-authentication-failed',
      status: 401,
      certainty: 'likely',
      when: ({ sent: { signIn }, url }) =>
        (signIn?.kind === 'client' || signIn?.kind === 'code') && url?.pathname === '/oauth/token',
      note: 'Auth0 says so of a client secret that does not fit the client, and of one that is missing.',
    },
    { text: ['^Bad audience'], means: 'token-audience-mismatch' },
    {
      text: ['Service not enabled within domain'],
      means: 'api-not-enabled',
      note: 'The audience names an API that this tenant does not have.',
    },
    {
      text: ['Client is not authorized to access'],
      means: 'permission-denied',
      note: 'The application has no client grant for this API.',
    },
    { text: ['Grant type * not allowed for the client'], means: 'client-authentication-failed' },
    { text: ['Insufficient scope expected any of'], means: 'insufficient-scope' },
    {
      text: [
        'Your account has been blocked after multiple consecutive login attempts',
        'This login attempt has been blocked because the password * been compromised',
        'We have prevented this login attempt because the password',
      ],
      means: 'account-disabled',
    },
    {
      text: ['^user is blocked$', '^blocked_user$', '^too_many_attempts$', '^password_leaked$'],
      means: 'account-disabled',
      only: true,
    },
    {
      text: ['Please verify your email before'],
      means: 'account-disabled',
      certainty: 'likely',
      only: true,
    },
    { text: ['Suspicious request requires verification'], means: 'waf-blocked' },
    { text: ['^requires_verification$', '^invalid_captcha$'], means: 'waf-blocked', only: true },
    { text: ['^Origin * is not allowed'], means: 'origin-not-allowed', only: true },
    { text: ['^Invalid token$', '^Malformed mfa_token$'], means: 'bad-credential', only: true },
    { text: ['^Missing authentication$'], means: 'no-credential', only: true },
  ],
  incident: ['x-auth0-requestid', 'tracking'],
  remedies: [
    {
      of: 'account-disabled',
      for: 'owner',
      does: 'Unblock the user in the dashboard of {host} (User Management, Users), if it was blocked by mistake.',
      finds: /^(?:user is blocked|blocked_user)$/m,
    },
    {
      of: 'account-disabled',
      for: 'owner',
      does: 'Lift the block of brute-force protection for the user at {host} (User Management, Users, Unblock), once whoever tries the passwords is found in the log of the tenant.',
      code: {
        language: 'shell',
        text: 'curl -X DELETE -H "Authorization: Bearer $MANAGEMENT_TOKEN" "https://{host}/api/v2/user-blocks?identifier=$USER"',
      },
      finds: /multiple consecutive login attempts|^too_many_attempts$/m,
    },
    {
      of: 'account-disabled',
      for: 'visitor',
      does: 'Reset your password at the sign-in of the page that calls {host}: the one that was entered stands in a list of stolen ones.',
      finds:
        /been compromised|prevented this login attempt because the password|^password_leaked$/m,
    },
    {
      of: 'client-authentication-failed',
      for: 'developer',
      does: 'Enable the grant under Applications, the application, Advanced Settings, Grant Types, or use the authorization code grant with PKCE at {host}.',
      finds: /[Gg]rant type \S+ not allowed/,
    },
    {
      of: ['token-revoked', 'stale-credential-reused'],
      for: 'developer',
      does: 'Keep the refresh token of the last answer of {host}, and let one renewal run at a time, over all tabs: with rotation the old one used again revokes the family. A reuse interval (leeway) forgives the race.',
    },
  ],
};
