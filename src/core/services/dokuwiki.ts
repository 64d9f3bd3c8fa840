import type { Service } from './service.ts';

export const dokuwiki: Service = {
  id: 'dokuwiki',
  name: 'DokuWiki',
  kind: 'API',
  reference: 'https://www.dokuwiki.org/auth',
  signs: [{ path: '/doku.php' }, { text: 'Sorry username or password was wrong' }],
  says: [{ text: ['Sorry username or password was wrong'], means: 'password-rejected' }],
};
