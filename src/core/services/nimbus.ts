import type { Service } from './service.ts';

export const nimbus: Service = {
  id: 'nimbus',
  name: 'Nimbus JOSE + JWT',
  kind: 'library',
  reference:
    'https://connect2id.com/products/nimbus-jose-jwt/examples/validating-jwt-access-tokens',
  says: [
    { text: ['Failed to validate the token'], means: 'bad-credential', certainty: 'likely' },
    { text: ['Jwt expired at', '^Expired JWT$'], means: 'token-expired' },
    { text: ['Jwt used before', 'JWT before use time'], means: 'token-not-yet-valid' },
    {
      text: ['Signed JWT rejected', 'no matching key s found', 'Unsupported algorithm of'],
      means: 'token-signature-invalid',
    },
    {
      text: ['The iss claim is not valid', 'JWT issuer rejected', 'JWT iss claim has value'],
      means: 'token-issuer-mismatch',
    },
    {
      text: ['The aud claim is not valid', 'JWT audience rejected', 'JWT aud claim has value'],
      means: 'token-audience-mismatch',
    },
    {
      text: ['JOSE header typ * not allowed', 'the given typ value needs to be one of'],
      means: 'token-wrong-type',
    },
    {
      text: [
        'Invalid JWT serialization',
        'Invalid serialized unsecured JWS JWE object',
        'Invalid JOSE Header',
        'Invalid unsecured JWS JWE header',
        'Malformed payload',
        'Bearer token is malformed',
      ],
      means: 'token-malformed',
      when: (r) => r.token?.kind !== 'jwt',
      certainty: 'likely',
    },
    {
      text: [
        'An error occurred while attempting to decode the Jwt',
        'Invalid JWT serialization',
        'Invalid unsecured JWS JWE header',
        'Malformed payload',
        'Bearer token is malformed',
      ],
      means: 'bad-credential',
    },
  ],
};
