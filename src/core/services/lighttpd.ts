import type { Service } from './service.ts';

export const lighttpd: Service = {
  id: 'lighttpd',
  name: 'lighttpd',
  kind: 'server',
  reference: 'https://redmine.lighttpd.net/projects/lighttpd/wiki/Mod_auth',
  signs: [{ field: 'server', value: 'lighttpd' }],
  says: [
    {
      text: ['^403 Forbidden 403 Forbidden$', '^401 Unauthorized 401 Unauthorized$'],
      means: 'own-page',
    },
  ],
  remedies: [
    {
      of: 'digest-stale-nonce',
      for: 'owner',
      does: 'A nonce of {host} is refused when it is older than ten minutes; there is nothing to set: the client repeats the request with the new one.',
    },
  ],
};
