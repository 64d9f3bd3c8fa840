import type { Service } from './service.ts';

export const javaJwt: Service = {
  id: 'java-jwt',
  name: 'java-jwt',
  kind: 'library',
  reference: 'https://github.com/auth0/java-jwt#readme',
  says: [
    { text: ['The Token has expired on'], means: 'token-expired' },
    { text: ['The Token cant be used before'], means: 'token-not-yet-valid' },
    {
      text: ['The Tokens Signature resulted invalid', 'The provided Algorithm doesnt match'],
      means: 'token-signature-invalid',
    },
    {
      text: ['The Claim aud value doesnt contain the required audience'],
      means: 'token-audience-mismatch',
    },
    {
      text: ['The Claim iss value doesnt match the required issuer'],
      means: 'token-issuer-mismatch',
    },
    { text: ['The token was expected to have 3 parts'], means: 'token-malformed' },
  ],
};
