import type { Service } from './service.ts';

export const oauth2Proxy: Service = {
  id: 'oauth2-proxy',
  name: 'oauth2-proxy',
  kind: 'gateway',
  reference: 'https://oauth2-proxy.github.io/oauth2-proxy/',
  signs: [{ text: 'oauth2 proxy' }, { path: '/oauth2/' }],
  says: [
    // The variant of OpenShift answers so whoever has not signed in yet.
    { text: ['Log in with OpenShift'], means: 'not-signed-in', status: 403, sent: 'nothing' },
    {
      text: ['You do not have permission to access this resource'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
    },
    {
      text: ['Unable to find a valid CSRF token', 'CSRF token mismatch potential attack'],
      means: 'csrf-rejected',
    },
    {
      text: ['Invalid Account', 'The session failed authorization checks'],
      means: 'permission-denied',
    },
  ],
};
