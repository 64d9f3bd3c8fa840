import type { Service } from './service.ts';
import { inScheme } from './when.ts';

export const hapi: Service = {
  id: 'hapi',
  name: 'hapi',
  kind: 'framework',
  reference: 'https://hapi.dev/api/',
  says: [
    { text: ['Missing authentication$'], means: 'no-credential' },
    { text: ['^Token maximum age exceeded', '^Token expired$'], means: 'token-expired' },
    { text: ['Token not yet active'], means: 'token-not-yet-valid' },
    { text: ['Invalid token signature'], means: 'token-signature-invalid' },
    {
      text: [
        'Invalid token structure',
        'Invalid token missing header',
        'Invalid token header',
        'Invalid token payload',
      ],
      means: 'token-malformed',
      when: (r) => r.token?.kind !== 'jwt',
      certainty: 'likely',
    },
    { text: ['Token payload aud value not allowed'], means: 'token-audience-mismatch' },
    { text: ['Token payload iss value not allowed'], means: 'token-issuer-mismatch' },
    {
      // Hawk signs the body by its hash.
      text: [
        '^Payload is invalid$',
        '^Bad payload hash$',
        '^Missing (|required )payload (hash|authentication)$',
      ],
      means: 'signature-mismatch',
      when: inScheme('hawk'),
    },
    {
      text: ['^Unknown credentials$'],
      means: 'api-key-invalid',
      when: inScheme('hawk'),
    },
    {
      text: [
        'Bad header internal syntax',
        'Bad HTTP authentication header format',
        'HTTP authentication header missing username',
      ],
      means: 'basic-malformed',
      when: inScheme('basic'),
    },
    { text: ['Insufficient scope'], means: 'insufficient-scope', certainty: 'likely' },
  ],
};
