import type { Service } from './service.ts';

export const mitmproxy: Service = {
  id: 'mitmproxy',
  name: 'mitmproxy',
  kind: 'proxy',
  reference: 'https://docs.mitmproxy.org/',
  signs: [
    { field: 'server', value: 'mitmproxy' },
    { field: 'proxy-authenticate', value: 'mitmproxy', wrote: true },
  ],
  says: [{ text: ['To protect against DNS rebinding mitmweb'], means: 'host-not-allowed' }],
  remedies: [
    {
      of: ['proxy-credentials-rejected', 'proxy-credentials-missing'],
      for: 'owner',
      does: 'For whoever runs mitmproxy: compare the user and password with its option proxyauth, at the command line or in ~/.mitmproxy/config.yaml. It takes one pair, a file (@ and its path), any, or ldap. No account can be locked there; {host} has nothing to do with it.',
      code: {
        language: 'shell',
        text: 'mitmdump --set proxyauth="$PROXY_USER:$PROXY_PASSWORD"\nmitmdump --set proxyauth=@/etc/mitmproxy/htpasswd',
      },
    },
    {
      of: ['proxy-credentials-rejected', 'proxy-credentials-missing'],
      for: 'developer',
      does: 'Give a tool of yours user and password for the proxy. Where they stand in the URL of the proxy, percent-encode what is neither a letter nor a digit.',
      code: {
        language: 'shell',
        text: 'curl -i --proxy "$PROXY" --proxy-user "$PROXY_USER:$PROXY_PASSWORD" \'http://{host}{path}\'',
      },
      asks: /^\w+ http:/,
    },
    {
      of: 'proxy-credentials-rejected',
      for: 'visitor',
      does: 'Enter user name and password for the proxy again; a password that was changed lately is still stored in the browser or the system. If {hostname} stays refused, ask whoever runs mitmproxy for the right pair.',
    },
  ],
};
