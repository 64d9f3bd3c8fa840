import type { Service } from './service.ts';

export const jsonwebtoken: Service = {
  id: 'jsonwebtoken',
  name: 'jsonwebtoken',
  kind: 'library',
  reference: 'https://github.com/auth0/node-jsonwebtoken#errors--codes',
  says: [
    { text: ['jwt expired', 'max age exceeded'], means: 'token-expired' },
    { text: ['jwt not active'], means: 'token-not-yet-valid' },
    { text: ['jwt audience invalid'], means: 'token-audience-mismatch' },
    { text: ['jwt issuer invalid'], means: 'token-issuer-mismatch' },
    { text: ['jwt signature is required'], means: 'token-signature-invalid' },
    {
      text: [
        '^invalid algorithm$',
        '^invalid signature$',
        'Json Web Token Error invalid signature',
        'Json Web Token Error invalid algorithm',
      ],
      means: 'token-signature-invalid',
      certainty: 'likely',
      when: (r) => r.token?.kind === 'jwt',
    },
    {
      text: ['jwt malformed'],
      means: 'token-malformed',
      certainty: 'likely',
      when: (r) => r.token?.kind === 'opaque',
      note: 'It takes a JWT, and this token is none.',
    },
    { text: ['jwt must be provided'], means: 'no-credential' },
    { text: ['jwt malformed', 'jwt id invalid', 'jwt subject invalid'], means: 'bad-credential' },
  ],
};
