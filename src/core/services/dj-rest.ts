import type { Service } from './service.ts';

export const djRest: Service = {
  id: 'dj-rest',
  name: 'dj-rest-auth',
  kind: 'framework',
  reference: 'https://dj-rest-auth.readthedocs.io/',
  says: [
    { text: ['Unable to log in with provided credentials'], means: 'password-rejected' },
    { text: ['E mail is not verified'], means: 'account-disabled' },
  ],
};
