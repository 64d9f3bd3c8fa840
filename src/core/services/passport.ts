import type { Service } from './service.ts';

export const passport: Service = {
  id: 'passport',
  name: 'Passport',
  kind: 'framework',
  reference: 'https://www.passportjs.org/docs/',
  says: [
    {
      text: ['No auth token'],
      means: 'no-credential',
      note: 'passport-jwt found no token where its extractor looks.',
    },
    {
      text: 'none of the scopes * in token is accepted',
      means: 'insufficient-scope',
      note: 'passport-azure-ad compares scp with the scopes that the route takes.',
    },
    {
      text: 'We did not receive a token we know how to validate',
      means: 'bad-credential',
      note: 'passport-azure-ad found no key of the issuer for the token.',
    },
    {
      text: ['Unable to verify authorization request state', 'Invalid authorization request state'],
      means: 'csrf-rejected',
      note: 'passport-oauth2 keeps the state in the session.',
    },
    {
      text: ['Missing credentials'],
      means: 'password-rejected',
      certainty: 'possible',
      sent: 'something',
    },
  ],
};
