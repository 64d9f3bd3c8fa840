import type { Service } from './service.ts';

export const brightData: Service = {
  id: 'bright-data',
  name: 'Bright Data',
  kind: 'proxy',
  reference: 'https://docs.brightdata.com/proxy-networks/errorCatalog',
  signs: [
    { field: 'x-luminati-error', wrote: true },
    { field: 'x-brd-error', wrote: true },
  ],
  says: [],
  remedies: [
    {
      of: ['proxy-credentials-missing', 'proxy-credentials-rejected'],
      for: 'developer',
      does: 'Send {request} through the proxy with the user name (brd-customer-…-zone-…) and password of the zone, which the control panel of Bright Data shows; where the zone has an IP allowlist, your address has to be on it. Its test page shows whether they are taken.',
      code: {
        language: 'shell',
        text: 'curl -i --proxy "$PROXY" --proxy-basic --proxy-user "$PROXY_USER:$PROXY_PASSWORD" https://geo.brdtest.com/welcome.txt',
      },
    },
  ],
};
