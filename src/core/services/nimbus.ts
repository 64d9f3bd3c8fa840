import type { Service } from './service.ts';

export const nimbus: Service = {
  id: 'nimbus',
  name: 'Nimbus JOSE + JWT',
  kind: 'library',
  reference:
    'https://connect2id.com/products/nimbus-jose-jwt/examples/validating-jwt-access-tokens',
  says: [
    { text: ['Failed to validate the token'], means: 'bad-credential', certainty: 'likely' },
    { text: ['^Expired JWT$'], means: 'token-expired' },
    { text: ['JWT before use time'], means: 'token-not-yet-valid' },
    {
      text: ['Signed JWT rejected', 'no matching key s found', 'Unsupported algorithm of'],
      means: 'token-signature-invalid',
    },
    {
      text: ['JWT issuer rejected', 'JWT iss claim has value'],
      means: 'token-issuer-mismatch',
    },
    {
      text: ['JWT audience rejected', 'JWT aud claim has value'],
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
      ],
      means: 'token-malformed',
      when: (r) => r.token?.kind !== 'jwt',
      certainty: 'likely',
    },
    {
      text: ['Invalid JWT serialization', 'Invalid unsecured JWS JWE header', 'Malformed payload'],
      means: 'bad-credential',
    },
  ],
};
