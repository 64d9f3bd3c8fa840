import type { Service } from './service.ts';

export const authJs: Service = {
  id: 'auth-js',
  name: 'Auth.js',
  kind: 'framework',
  reference: 'https://authjs.dev/guides/pages/error',
  says: [
    {
      text: ['You do not have permission to sign in'],
      means: 'permission-denied',
      note: 'The signIn callback of the application did not admit the user.',
    },
    {
      text: ['The sign in link is no longer valid'],
      means: 'token-expired',
      certainty: 'likely',
      note: 'It may have been used already or it may have expired.',
    },
  ],
};
