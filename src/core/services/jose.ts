import type { Service } from './service.ts';

export const jose: Service = {
  id: 'jose',
  name: 'jose',
  kind: 'library',
  reference: 'https://github.com/panva/jose/blob/main/docs/README.md',
  says: [
    {
      text: [
        'exp claim timestamp check failed',
        'iat claim timestamp check failed too far in the past',
        'ERR_JWT_EXPIRED',
      ],
      means: 'token-expired',
    },
    {
      text: [
        'nbf claim timestamp check failed',
        'iat claim timestamp check failed it should be in the past',
      ],
      means: 'token-not-yet-valid',
    },
    {
      text: ['unexpected aud claim value', 'unexpected aud value', 'missing required aud claim'],
      means: 'token-audience-mismatch',
    },
    {
      text: ['unexpected iss claim value', 'unexpected iss value', 'missing required iss claim'],
      means: 'token-issuer-mismatch',
    },
    { text: ['unexpected typ JWT header value'], means: 'token-wrong-type' },
    {
      text: [
        'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
        'no applicable key found in the JSON Web Key Set',
        'ERR_JWKS_NO_MATCHING_KEY',
        'ERR_JOSE_ALG_NOT_ALLOWED',
        'Unsupported alg value for a JSON Web Key Set',
        'alg Algorithm Header Parameter value not allowed',
      ],
      means: 'token-signature-invalid',
    },
    {
      text: ['signature verification failed'],
      means: 'token-signature-invalid',
      certainty: 'likely',
      when: (r) => r.token?.kind === 'jwt',
    },
    {
      text: ['Invalid Compact JWS', 'ERR_JWS_INVALID', 'ERR_JWT_INVALID'],
      means: 'token-malformed',
      certainty: 'likely',
      when: (r) => r.token?.kind === 'opaque',
      note: 'It takes a JWT, and this token is none.',
    },
    {
      text: [
        'Invalid Compact JWS',
        'Invalid Compact JWE',
        'Invalid JWT',
        'ERR_JWS_INVALID',
        'ERR_JWT_INVALID',
      ],
      means: 'bad-credential',
    },
  ],
};
