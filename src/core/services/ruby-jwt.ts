import type { Service } from './service.ts';

export const rubyJwt: Service = {
  id: 'ruby-jwt',
  name: 'ruby-jwt',
  kind: 'library',
  reference: 'https://github.com/jwt/ruby-jwt#readme',
  says: [
    { text: ['Signature nbf has not been reached', 'Invalid iat'], means: 'token-not-yet-valid' },
    { text: ['Invalid issuer Expected'], means: 'token-issuer-mismatch' },
    { text: ['Invalid audience Expected'], means: 'token-audience-mismatch' },
    {
      text: ['Signature verification raised', 'Expected a different algorithm'],
      means: 'token-signature-invalid',
    },
    {
      text: ['Not enough or too many segments', 'Invalid segment encoding'],
      means: 'bad-credential',
    },
    {
      text: ['Nil JSON web token'],
      means: 'no-credential',
      note: 'It was given none to decode.',
    },
  ],
};
