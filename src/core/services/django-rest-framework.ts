import { INACTIVE, NO_PERMISSION, NOT_PROVIDED } from './django-rest-framework/translations.ts';
import { TRUSTED_ORIGINS } from './remedies.ts';
import type { Service } from './service.ts';
import { inScheme } from './when.ts';

export const djangoRestFramework: Service = {
  id: 'django-rest-framework',
  name: 'Django REST framework',
  kind: 'framework',
  reference: 'https://www.django-rest-framework.org/api-guide/authentication/',
  says: [
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
      of: 'csrf-rejected',
      for: 'developer',
      does: 'Send the value of the cookie csrftoken in X-CSRFToken with {request}: SessionAuthentication asks for it.',
      code: {
        language: 'js',
        text: "await fetch('{path}', { method: 'POST', headers: { 'X-CSRFToken': csrfToken }, body });",
      },
    },
    TRUSTED_ORIGINS,
  ],
};
