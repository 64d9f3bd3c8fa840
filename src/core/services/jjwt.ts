import type { Service } from './service.ts';

export const jjwt: Service = {
  id: 'jjwt',
  name: 'JJWT',
  kind: 'library',
  reference: 'https://github.com/jwtk/jjwt#readme',
  says: [
    { text: ['JWT expired at', 'JWT expired * ago at'], means: 'token-expired' },
    { text: ['JWT must not be accepted before', 'JWT early by'], means: 'token-not-yet-valid' },
    {
      text: [
        'JWT signature does not match locally computed signature',
        'Unsigned Claims JWTs are not supported',
        'Unsecured Claims JWTs are not supported',
      ],
      means: 'token-signature-invalid',
    },
    { text: ['Expected iss claim to be', 'Expected issuer'], means: 'token-issuer-mismatch' },
    { text: ['Expected aud claim to be'], means: 'token-audience-mismatch' },
    {
      text: ['JWT strings must contain', 'Invalid compact JWT string', 'Malformed JWT JSON'],
      means: 'token-malformed',
      certainty: 'likely',
      when: (r) => r.token?.kind === 'opaque',
      note: 'It takes a JWT, and this token is none.',
    },
    {
      text: [
        'JWT strings must contain exactly 2 period characters',
        'Invalid compact JWT string',
        'Malformed JWT JSON',
        'Unable to read JSON value',
        'JWT String argument cannot be null or empty',
      ],
      means: 'bad-credential',
    },
  ],
};
