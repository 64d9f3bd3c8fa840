import type { Service } from './service.ts';

export const jwksRsa: Service = {
  id: 'jwks-rsa',
  name: 'jwks-rsa',
  kind: 'library',
  reference: 'https://github.com/auth0/node-jwks-rsa',
  says: [
    {
      text: ['Signing Key Not Found Error', 'Unable to find a signing key that matches'],
      means: 'token-signature-invalid',
      note: 'The key that the token names is not among the published keys.',
    },
  ],
};
