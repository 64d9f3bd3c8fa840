import type { Service } from './service.ts';

export const lcobucciJwt: Service = {
  id: 'lcobucci-jwt',
  name: 'lcobucci/jwt',
  kind: 'library',
  reference: 'https://lcobucci-jwt.readthedocs.io/en/stable/validating-tokens/',
  says: [
    {
      text: ['The token is not allowed to be used by this audience'],
      means: 'token-audience-mismatch',
    },
    { text: ['The token was not issued by the given issuers'], means: 'token-issuer-mismatch' },
    {
      text: ['^Token signature mismatch', '^Token signer mismatch'],
      means: 'token-signature-invalid',
    },
    {
      text: ['The token cannot be used yet', 'The token was issued in the future'],
      means: 'token-not-yet-valid',
    },
    { text: ['The token violates some mandatory constraints'], means: 'bad-credential' },
    { text: ['The JWT string must have two dots'], means: 'token-malformed' },
  ],
};
