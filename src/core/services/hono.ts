import type { Service } from './service.ts';

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
      when: (r) => r.sent.authorization.known && r.sent.authorization.value?.scheme === null,
    },
    {
      text: ['invalid credentials structure'],
      means: 'token-malformed',
      when: (r) => r.sent.authorization.known && r.sent.authorization.value !== null,
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
