import type { Service } from './service.ts';

export const roundcube: Service = {
  id: 'roundcube',
  name: 'Roundcube',
  kind: 'API',
  reference: 'https://github.com/roundcube/roundcubemail/wiki',
  signs: [{ text: 'rcmail', wrote: true }],
  says: [
    {
      text: ['Invalid request No data was saved'],
      means: 'csrf-rejected',
      note: 'The _token of the form was not that of the session.',
    },
    { text: ['^Login failed$'], means: 'password-rejected', only: true },
  ],
};
