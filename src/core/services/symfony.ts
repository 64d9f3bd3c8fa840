import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { ACCOUNT_STATES, TOO_MANY_ATTEMPTS } from './symfony/translations.ts';
import { inScheme } from './when.ts';

const INVALID_JWT = /Invalid JWT Token/;

/** The whole answer of LexikJWTAuthenticationBundle, in its order and with its capitals. */
const byLexik = ({ content }: Reading): boolean =>
  /^\s*\{"code":401,"message":"(?:Invalid|Expired) JWT Token"\}\s*$|^\s*\{"code":401,"message":"JWT Token not found"\}\s*$/.test(
    content.raw,
  );

const isOfLater = ({ token, serverNow }: Reading): boolean =>
  token?.kind === 'jwt' &&
  typeof token.claims.iat === 'number' &&
  token.claims.iat * 1000 > serverNow;

export const symfony: Service = {
  id: 'symfony',
  name: 'Symfony',
  kind: 'framework',
  reference: 'https://symfony.com/doc/current/security.html',
  traits: [{ when: byLexik, wrote: true }],
  says: [
    {
      text: ['Full authentication is required to access this resource'],
      means: 'not-signed-in',
    },
    { text: ['JWT Token not found'], means: 'no-credential' },
    { text: ['Expired JWT Token'], means: 'token-expired' },
    {
      text: ['Invalid JWT Token'],
      means: 'token-not-yet-valid',
      when: isOfLater,
      certainty: 'likely',
      note: 'It says so of a token that was issued later than its own clock shows.',
    },
    {
      text: ['Invalid JWT Token'],
      means: 'token-rejected',
      when: (r) => !isOfLater(r),
      certainty: 'likely',
    },
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
      of: 'token-rejected',
      for: 'owner',
      does: 'See that JWT_SECRET_KEY, JWT_PUBLIC_KEY and JWT_PASSPHRASE are one pair on every node of {host}: LexikJWTAuthenticationBundle says this of a signature that does not fit, and of a token whose time has not begun. An expired one it calls expired.',
      code: {
        language: 'shell',
        text: 'php bin/console lexik:jwt:check-config\nopenssl pkey -in config/jwt/private.pem -pubout | diff - config/jwt/public.pem && echo one pair',
      },
      finds: INVALID_JWT,
    },
    {
      of: 'token-rejected',
      for: 'owner',
      does: 'After a change of keys (lexik:jwt:generate-keypair --overwrite, a deployment that makes new ones) all older tokens are refused at {path}. List the old public key under additional_public_keys until they are over.',
      code: {
        language: 'yaml',
        text: "lexik_jwt_authentication:\n  additional_public_keys:\n    - '%kernel.project_dir%/config/jwt/old-public.pem'",
      },
      finds: INVALID_JWT,
    },
    {
      of: 'token-rejected',
      for: 'developer',
      does: 'Sign in at {host} again and repeat {request} once with the new token, whole and unchanged. If that one is refused as well, the keys of the server do not fit each other.',
      finds: INVALID_JWT,
    },
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
