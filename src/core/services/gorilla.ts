import type { Service } from './service.ts';

export const gorilla: Service = {
  id: 'gorilla',
  name: 'Gorilla',
  kind: 'library',
  reference: 'https://pkg.go.dev/github.com/gorilla/securecookie',
  says: [
    {
      text: ['securecookie expired timestamp'],
      means: 'session-expired',
      note: 'The time in the cookie is past its MaxAge.',
    },
    {
      text: ['securecookie the value is not valid'],
      means: 'bad-credential',
      note: 'The cookie was not made with the keys that the server has now.',
    },
  ],
};
