import type { Service } from './service.ts';

export const jwx: Service = {
  id: 'jwx',
  name: 'lestrrat-go/jwx',
  kind: 'library',
  reference: 'https://pkg.go.dev/github.com/lestrrat-go/jwx/v2/jwt#Validate',
  says: [
    { text: ['exp not satisfied'], means: 'token-expired' },
    { text: ['(nbf|iat) not satisfied'], means: 'token-not-yet-valid' },
    { text: ['aud not satisfied'], means: 'token-audience-mismatch' },
    { text: ['iss not satisfied'], means: 'token-issuer-mismatch' },
    {
      text: ['could not verify message using any of the signatures or keys'],
      means: 'token-signature-invalid',
    },
  ],
};
