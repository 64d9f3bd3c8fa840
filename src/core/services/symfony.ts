import type { Service } from './service.ts';
import { ACCOUNT_STATES, TOO_MANY_ATTEMPTS } from './symfony/translations.ts';
import { inScheme } from './when.ts';

export const symfony: Service = {
  id: 'symfony',
  name: 'Symfony',
  kind: 'framework',
  reference: 'https://symfony.com/doc/current/security.html',
  says: [
    {
      text: ['Full authentication is required to access this resource'],
      means: 'not-signed-in',
    },
    { text: ['JWT Token not found'], means: 'no-credential' },
    { text: ['Expired JWT Token'], means: 'token-expired' },
    { text: ['Invalid JWT Token'], means: 'token-rejected', certainty: 'likely' },
    {
      text: [
        'User account is disabled',
        'Account is disabled',
        '^Account is locked$',
        '^Account has expired$',
        ...ACCOUNT_STATES,
      ],
      means: 'account-disabled',
    },
    {
      text: ['^Credentials have expired$'],
      means: 'account-disabled',
      when: (r) => r.sent.signIn !== null || inScheme('basic')(r),
    },
    {
      text: [
        '^Invalid credentials$',
        'The presented password is invalid',
        'Username could not be found',
      ],
      means: 'password-rejected',
      when: (r) =>
        r.sent.signIn !== null ||
        (r.sent.authorization.known && r.sent.authorization.value?.scheme === 'basic'),
    },
    { text: ['Invalid CSRF token', 'CSRF token is invalid'], means: 'csrf-rejected' },
    {
      text: ['Too many failed login attempts please try again', ...TOO_MANY_ATTEMPTS],
      means: 'rate-limited',
    },
    { text: ['^Access Denied$'], means: 'denied' },
    {
      text: ['You are not allowed to access this file Check app_dev php'],
      means: 'ip-not-allowed',
      certainty: 'likely',
      note: 'The front controller for development answers to the machine itself only.',
    },
    {
      text: ['Unable to load an user with property'],
      means: 'account-disabled',
      certainty: 'likely',
      note: 'The user of the token no longer exists.',
    },
  ],
  remedies: [
    {
      of: 'rate-limited',
      for: 'owner',
      does: 'Set the limit in security.yaml, under the firewall that {request} belongs to; to answer with 429, give it a failure_handler that looks for TooManyLoginAttemptsAuthenticationException.',
      code: {
        language: 'yaml',
        text: "login_throttling:\n  max_attempts: 5\n  interval: '1 minute'",
      },
      finds: /Too many failed login attempts/i,
    },
  ],
};
