import type { Service } from './service.ts';

export const netnut: Service = {
  id: 'netnut',
  name: 'NetNut',
  kind: 'proxy',
  reference:
    'https://help.netnut.io/netnut-documentation/netnut-proxies/residential-proxies/error-messages',
  signs: [{ text: 'blocked by NetNut', wrote: true }],
  says: [{ text: ['blocked by NetNut'], means: 'blocked-by-proxy' }],
  remedies: [
    {
      of: 'blocked-by-proxy',
      for: 'developer',
      does: 'Ask the support of NetNut whether it opens {hostname} for your account, and say what for: NetNut keeps some sites from its customers, whoever asks.',
    },
    {
      of: 'blocked-by-proxy',
      for: 'developer',
      does: 'Where {hostname} may be asked from your own address, let the program leave the proxy out for it.',
      code: { language: 'shell', text: 'export NO_PROXY={hostname}' },
    },
    {
      of: 'blocked-by-proxy',
      for: 'visitor',
      does: 'Tell whoever runs the program that NetNut refuses {hostname}; there is nothing to allow for a single user.',
    },
  ],
};
