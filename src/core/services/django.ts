import { SEND_REFERER, SEND_TOKEN, TRUSTED_ORIGINS } from './remedies.ts';
import type { Service } from './service.ts';

export const django: Service = {
  id: 'django',
  name: 'Django',
  kind: 'framework',
  reference: 'https://docs.djangoproject.com/en/stable/ref/csrf/',
  says: [
    {
      text: [
        'CSRF verification failed',
        'CSRF cookie not set',
        'CSRF token missing',
        'CSRF token missing or incorrect',
        'CSRF token from * incorrect',
        'CSRF token from * has incorrect length',
        'Referer checking failed',
        'Origin checking failed',
      ],
      means: 'csrf-rejected',
      note: 'Its CsrfViewMiddleware compares the csrftoken cookie with the token of the form or of X-CSRFToken.',
    },
    { text: ['Invalid HTTP HOST header'], means: 'host-not-allowed' },
  ],
  remedies: [SEND_TOKEN, ...SEND_REFERER, ...TRUSTED_ORIGINS],
};
