import type { Service } from './service.ts';
import { withClaims } from './when.ts';

/** It says the two in one breath. */
const NO_KEY = /Another algorithm expected, or no matching key\(s\) found/;
const KEY_AND_ISSUER = withClaims('kid', 'iss');

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
  remedies: [
    {
      of: 'token-signature-invalid',
      for: 'developer',
      does: 'Get a new token from {issuer}: the key {kid}, with which the one of {request} was signed, may have been withdrawn.',
      when: KEY_AND_ISSUER,
      finds: NO_KEY,
    },
    {
      of: 'token-signature-invalid',
      for: 'owner',
      does: 'Look whether the issuer still publishes the key {kid} (at the jwks_uri of its metadata). A key has to stay there until the last token that it signed has ended.',
      code: { language: 'shell', text: "curl -s '{issuer}/.well-known/openid-configuration'" },
      when: KEY_AND_ISSUER,
      finds: NO_KEY,
    },
    {
      of: 'token-signature-invalid',
      for: 'owner',
      does: 'If it does, see that the settings of {host} lead to these keys, and that they allow the algorithm of the token. Spring is shown.',
      code: {
        language: 'text',
        text: 'spring.security.oauth2.resourceserver.jwt.issuer-uri={issuer}\nspring.security.oauth2.resourceserver.jwt.jws-algorithms=RS256,ES256',
      },
      when: KEY_AND_ISSUER,
      finds: NO_KEY,
    },
  ],
};
