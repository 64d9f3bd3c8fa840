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
      text: ['Missing credentials'],
      means: 'password-rejected',
      certainty: 'possible',
      sent: 'something',
    },
  ],
};
