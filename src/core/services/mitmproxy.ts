import type { Service } from './service.ts';

export const mitmproxy: Service = {
  id: 'mitmproxy',
  name: 'mitmproxy',
  kind: 'proxy',
  reference: 'https://docs.mitmproxy.org/',
  signs: [
    { field: 'server', value: 'mitmproxy' },
    { field: 'proxy-authenticate', value: 'mitmproxy' },
  ],
  says: [{ text: ['To protect against DNS rebinding mitmweb'], means: 'host-not-allowed' }],
};
