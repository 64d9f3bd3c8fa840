import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** The package in which the stack begins that development mode shows; empty where it is the application itself. */
function thrownIn({ content }: Reading): string {
  const frame = /\bat .{0,300}?\.[cm]?js:\d+/s.exec(content.text)?.[0] ?? '';
  return /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(frame)?.[1] ?? '';
}

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
    {
      text: ['node modules'],
      when: (r) => /\bip(?:s|filter)?\b/.test(thrownIn(r)),
      means: 'ip-not-allowed',
      certainty: 'likely',
      note: 'The stack of the error begins in a middleware that lets addresses in or keeps them out.',
    },
    { text: ['^ForbiddenError Forbidden'], means: 'denied' },
  ],
};
