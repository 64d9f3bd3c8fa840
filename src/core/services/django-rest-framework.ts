import type { Reading } from '../analysis.ts';
import { INACTIVE, NO_PERMISSION, NOT_PROVIDED } from './django-rest-framework/translations.ts';
import { TRUSTED_ORIGINS } from './remedies.ts';
import type { Service } from './service.ts';
import { bySession, inScheme, withAuthorization } from './when.ts';

/** The cookie of Django alone, which was not taken. */
const isOfSession = (reading: Reading): boolean =>
  reading.status === 403 && bySession(reading) && !withAuthorization(reading);

export const djangoRestFramework: Service = {
  id: 'django-rest-framework',
  name: 'Django REST framework',
  kind: 'framework',
  reference: 'https://www.django-rest-framework.org/api-guide/authentication/',
  says: [
    {
      text: ['Authentication credentials were not provided', ...NOT_PROVIDED],
      means: 'session-expired',
      certainty: 'likely',
      when: isOfSession,
      note: 'A session cookie was sent, and the session was not valid.',
    },
    {
      text: ['Authentication credentials were not provided', ...NOT_PROVIDED],
      means: 'no-credential',
    },
    {
      text: ['CSRF Failed'],
      means: 'csrf-rejected',
      note: 'SessionAuthentication enforces CSRF for signed-in users.',
    },
    {
      text: ['Invalid username password'],
      means: 'password-rejected',
      when: (r) =>
        r.sent.signIn !== null ||
        (r.sent.authorization.known && r.sent.authorization.value?.scheme === 'basic'),
    },
    {
      text: ['User inactive or deleted', 'User account is disabled', ...INACTIVE],
      means: 'account-disabled',
    },
    {
      text: [
        'Token string should not contain spaces',
        'Token string should not contain invalid characters',
      ],
      means: 'token-malformed',
      when: (r) => r.token?.kind !== 'jwt',
      certainty: 'likely',
    },
    {
      text: [
        'Invalid token header No credentials provided',
        'Invalid basic header No credentials provided',
      ],
      means: 'token-placeholder',
      note: 'The scheme came without a credential behind it.',
    },
    {
      text: [
        'Credentials string should not contain spaces',
        'Credentials not correctly base64 encoded',
      ],
      when: inScheme('basic'),
      means: 'basic-malformed',
    },
    {
      text: ['You do not have permission to perform this action', ...NO_PERMISSION],
      means: 'permission-denied',
    },
    {
      text: ['^Invalid token$'],
      means: 'api-key-invalid',
      when: (r) =>
        r.sent.authorization.known &&
        r.sent.authorization.value?.scheme === 'token' &&
        r.token?.kind !== 'jwt',
      certainty: 'likely',
      note: 'TokenAuthentication does not know the key.',
    },
  ],
  remedies: [
    {
      of: 'unauthenticated-reported-as-403',
      for: 'developer',
      does: 'Send the user of {hostname} to the page for the sign-in on this text: the cookie of the session went along, and the session is over.',
      when: bySession,
    },
    {
      of: 'unauthenticated-reported-as-403',
      for: 'owner',
      does: 'To have {request} answered with 401, put a class that names a challenge first: the first one decides, and SessionAuthentication names none.',
      code: {
        language: 'text',
        text: "REST_FRAMEWORK = {\n    'DEFAULT_AUTHENTICATION_CLASSES': [\n        'rest_framework.authentication.TokenAuthentication',\n        'rest_framework.authentication.SessionAuthentication',\n    ],\n}",
      },
    },
    {
      of: 'session-expired',
      for: 'owner',
      does: 'If sessions of {hostname} end too early, look at SESSION_COOKIE_AGE, at the store (SESSION_ENGINE: a cache forgets them when it is emptied), and whether SECRET_KEY was changed, which ends all of them.',
      code: { language: 'text', text: 'SESSION_COOKIE_AGE = 1209600  # two weeks' },
    },
    {
      of: 'csrf-rejected',
      for: 'developer',
      does: 'Send the value of the cookie csrftoken in X-CSRFToken with {request}: SessionAuthentication asks for it.',
      code: {
        language: 'js',
        text: "await fetch('{path}', { method: 'POST', headers: { 'X-CSRFToken': csrfToken }, body });",
      },
    },
    ...TRUSTED_ORIGINS,
    {
      of: ['unauthenticated-reported-as-403', 'session-expired'],
      for: 'developer',
      does: 'Sign in anew and repeat {request} with the new cookie sessionid (across origins with credentials). Where {host} has tokens, a token in Authorization does as well.',
      code: {
        language: 'js',
        text: "await fetch('https://{host}{path}', { credentials: 'include' });",
      },
      when: isOfSession,
    },
    {
      of: ['unauthenticated-reported-as-403', 'session-expired'],
      for: 'owner',
      does: 'To have {request} answered with 401, put a class that has a challenge first: the first one decides, and SessionAuthentication has none, so that Django REST framework answers 403.',
      code: {
        language: 'text',
        text: "REST_FRAMEWORK = {\n    'DEFAULT_AUTHENTICATION_CLASSES': [\n        'rest_framework.authentication.TokenAuthentication',\n        'rest_framework.authentication.SessionAuthentication',\n    ],\n}",
      },
      when: ({ status }) => status === 403,
    },
  ],
};
