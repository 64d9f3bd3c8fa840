import type { Service } from './service.ts';

export const expressSessionStack: Service = {
  id: 'express-session-stack',
  name: 'Express middleware',
  kind: 'framework',
  reference: 'https://expressjs.com/en/resources/middleware.html',
  signs: [{ field: 'x-powered-by', value: 'express' }],
  says: [
    {
      text: [
        'EBADCSRFTOKEN',
        'invalid csrf token',
        'misconfigured csrf',
        'CSRF token mismatch',
        'CSRF token missing',
        'form tampered with',
      ],
      means: 'csrf-rejected',
    },
    { text: ['Not allowed by CORS'], means: 'origin-not-allowed' },
    { text: ['^ForbiddenError Forbidden'], means: 'denied' },
  ],
};
