import type { Service } from './service.ts';

export const twisted: Service = {
  id: 'twisted',
  name: 'Twisted',
  kind: 'server',
  reference: 'https://docs.twisted.org/en/stable/web/howto/using-twistedweb.html',
  signs: [{ field: 'server', value: 'twisted web' }],
  says: [{ text: ['Sorry resource is forbidden'], means: 'resource-forbidden-by-server' }],
};
