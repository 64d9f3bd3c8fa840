import type { Service } from './service.ts';

export const nginx: Service = {
  id: 'nginx',
  name: 'nginx',
  kind: 'server',
  reference: 'https://nginx.org/en/docs/http/ngx_http_access_module.html',
  signs: [
    { text: '403 Forbidden nginx', wrote: true },
    { text: '401 Authorization Required nginx', wrote: true },
    { field: 'server', value: 'nginx' },
    { field: 'server', value: 'openresty' },
  ],
  says: [
    {
      text: [
        '403 Forbidden nginx',
        '401 Authorization Required nginx',
        '401 Authorization Required openresty',
        '403 Forbidden openresty',
      ],
      means: 'own-page',
    },
    {
      text: [
        'No required SSL certificate was sent',
        'The SSL certificate error',
        '400 Bad Request No required SSL',
      ],
      means: 'client-certificate-required',
    },
    { text: ['The plain HTTP request was sent to HTTPS port'], means: 'https-required' },
  ],
  remedies: [
    {
      of: 'client-certificate-required',
      for: 'owner',
      does: 'Ask for the certificate in the first handshake of {host} and name the CA that issues it.',
      code: {
        language: 'nginx',
        text: 'ssl_verify_client on;\nssl_client_certificate /etc/nginx/clients-ca.pem;',
      },
    },
  ],
};
