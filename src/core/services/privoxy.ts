import type { Service } from './service.ts';

export const privoxy: Service = {
  id: 'privoxy',
  name: 'Privoxy',
  kind: 'proxy',
  reference: 'https://www.privoxy.org/user-manual/actions-file.html#BLOCK',
  signs: [{ text: 'Privoxy', wrote: true }],
  says: [
    {
      text: ['Request blocked by Privoxy', 'Request for blocked URL', 'Blocked by Privoxy'],
      means: 'blocked-by-proxy',
    },
  ],
  remedies: [
    {
      of: 'blocked-by-proxy',
      for: 'visitor',
      does: 'Look up {request} of {hostname} at http://config.privoxy.org/show-url-info, which shows the rule that blocked it, and if it is wanted, make an exception in user.action of Privoxy; ask whoever runs Privoxy where that is not you.',
      code: { language: 'text', text: '{ -block }\n{hostname}{path}' },
    },
  ],
};
