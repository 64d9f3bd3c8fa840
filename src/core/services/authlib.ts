import type { Service } from './service.ts';
import { withAuthorization } from './when.ts';

export const authlib: Service = {
  id: 'authlib',
  name: 'Authlib',
  kind: 'framework',
  reference: 'https://docs.authlib.org/en/latest/flask/2/resource-server.html',
  says: [
    { text: ['missing_authorization'], means: 'no-credential' },
    // Of joserfc: the token is no compact serialization (RFC 7515 §3.1).
    { text: ['Invalid JSON Web Signature'], means: 'token-malformed', certainty: 'likely' },
    {
      text: ['unsupported_token_type'],
      means: 'scheme-mismatch',
      when: withAuthorization,
    },
    {
      text: ['The request requires higher privileges than provided by the access token'],
      means: 'insufficient-scope',
    },
    {
      text: ['The access token provided is expired revoked malformed or invalid for other reasons'],
      means: 'bad-credential',
    },
  ],
};
