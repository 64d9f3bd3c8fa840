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
  remedies: [
    {
      of: 'csrf-rejected',
      for: 'owner',
      does: 'Name the origins that may post to {host}, and tell gorilla/csrf where plain http is meant.',
      code: {
        language: 'text',
        text: 'csrf.Protect(key, csrf.TrustedOrigins([]string{"{page}"}))',
      },
    },
  ],
};
