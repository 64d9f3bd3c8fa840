import type { Service } from './service.ts';

const SERP = /use the SERP API product/;

export const brightData: Service = {
  id: 'bright-data',
  name: 'Bright Data',
  kind: 'proxy',
  reference: 'https://docs.brightdata.com/proxy-networks/errorCatalog',
  signs: [
    { field: 'x-luminati-error', wrote: true },
    { field: 'x-brd-error', wrote: true },
    { field: 'x-brd-err-code', wrote: true },
  ],
  says: ['x-luminati-error', 'x-brd-error', 'x-brd-err-msg'].map((field) => ({
    field,
    value: ['use the SERP API product', 'not supported on proxy networks'],
    means: 'blocked-by-proxy',
  })),
  remedies: [
    {
      of: 'blocked-by-proxy',
      for: 'developer',
      does: 'Send what asks {host} through a zone of the product SERP API: its name stands in the user name (brd-customer-…-zone-…), and it has a password of its own. The zone of {request} is of another product, which refuses search engines.',
      code: {
        language: 'shell',
        text: 'curl -i --proxy "$PROXY" --proxy-user "brd-customer-$CUSTOMER_ID-zone-$SERP_ZONE:$SERP_PASSWORD" \'https://{host}{path}\'',
      },
      finds: SERP,
    },
    {
      of: 'blocked-by-proxy',
      for: 'visitor',
      does: 'Tell whoever runs the program that Bright Data does not fetch {host} in this zone; there is nothing to allow for a user.',
      finds: SERP,
    },
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
