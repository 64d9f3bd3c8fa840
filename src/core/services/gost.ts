import type { Service } from './service.ts';

export const gost: Service = {
  id: 'gost',
  name: 'GOST',
  kind: 'proxy',
  reference: 'https://v2.gost.run/en/permission/',
  signs: [{ field: 'proxy-agent', value: 'gost', wrote: true }],
  says: [
    {
      field: 'proxy-agent',
      value: 'gost',
      means: 'blocked-by-proxy',
      status: 403,
      note: 'Its whitelist or blacklist leaves this host or port out.',
    },
  ],
  remedies: [
    {
      of: 'blocked-by-proxy',
      for: 'owner',
      does: 'For whoever runs the proxy: let {hostname} through in the whitelist of GOST, or take it out of the blacklist, as protocol, host and port.',
      code: {
        language: 'shell',
        text: "gost -L 'http://:8080?whitelist=tcp:{hostname}:80,443'",
      },
    },
  ],
};
