import type { Service } from './service.ts';

/** Tokens that begin with gAAAA. */
export const fernet: Service = {
  id: 'fernet',
  name: 'Fernet',
  kind: 'library',
  reference: 'https://github.com/fernet/spec/blob/master/Spec.md',
  says: [
    {
      text: ['far future timestamp'],
      means: 'token-not-yet-valid',
      note: 'The token was made by a clock that is ahead of the one of the server.',
    },
    { text: ['Invalid Token TTL'], means: 'token-expired' },
    { text: ['Invalid Token HMAC'], means: 'token-signature-invalid' },
  ],
};
