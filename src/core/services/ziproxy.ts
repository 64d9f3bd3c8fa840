import type { Service } from './service.ts';

/** It names itself below every page of an error, whichever it is. */
export const ziproxy: Service = {
  id: 'ziproxy',
  name: 'Ziproxy',
  kind: 'proxy',
  reference: 'https://ziproxy.sourceforge.net/',
  signs: [{ field: 'server', value: 'ziproxy', wrote: true }],
  says: [
    {
      text: ['Requested HTTP connection to forbidden port', 'connection to forbidden port'],
      means: 'blocked-by-proxy',
      note: 'The port is not one of those that it lets through (RestrictOutPortHTTP, RestrictOutPortCONNECT).',
    },
  ],
  remedies: [
    {
      of: ['proxy-credentials-missing', 'proxy-credentials-rejected'],
      for: 'owner',
      does: 'Look whether the user is in the file that AuthPasswdFile of ziproxy.conf names (with AuthMode = 1; user:password, one a line), then start Ziproxy again and load {host} through it.',
    },
    {
      of: 'blocked-by-proxy',
      for: 'owner',
      does: 'Add the port of {host} to RestrictOutPortHTTP (or RestrictOutPortCONNECT) in ziproxy.conf, or let the browser reach {host} without the proxy.',
    },
  ],
};
