import type { Service } from './service.ts';
import { inScheme, withAuthorization } from './when.ts';

export const hono: Service = {
  id: 'hono',
  name: 'Hono',
  kind: 'framework',
  reference: 'https://hono.dev/docs/middleware/builtin/jwt',
  says: [
    { text: ['no authorization included in request'], means: 'no-credential' },
    {
      text: ['invalid credentials structure'],
      means: 'scheme-missing',
      when: inScheme(null),
    },
    {
      text: ['invalid credentials structure'],
      means: 'token-malformed',
      when: withAuthorization,
      certainty: 'likely',
    },
    {
      text: ['token verification failure'],
      means: 'token-rejected',
      certainty: 'likely',
      note: 'It does not tell an expired token from a wrong one.',
    },
    { text: ['Jwt Token Expired'], means: 'token-expired' },
    { text: ['Jwt Token Signature Mismatched'], means: 'token-signature-invalid' },
  ],
};
