import type { Service } from './service.ts';

export const miniHttpd: Service = {
  id: 'mini-httpd',
  name: 'mini_httpd',
  kind: 'server',
  reference: 'https://acme.com/software/mini_httpd/mini_httpd_man.html',
  signs: [{ field: 'server', value: 'mini_httpd/' }],
  says: [
    {
      text: ['File is protected'],
      means: 'resource-forbidden-by-server',
      only: true,
      note: 'It hands out no password file, whoever asks.',
    },
    {
      text: ['You must supply a local referer'],
      means: 'origin-not-allowed',
      only: true,
      note: 'It serves these files to pages of its own only (Referer).',
    },
  ],
};
