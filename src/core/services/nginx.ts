import type { Service } from './service.ts';
import { userOfBasic } from './when.ts';

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
      of: 'password-rejected',
      for: 'owner',
      does: 'Read the line of {request} in the error log of nginx: “password mismatch” is about the password, “was not found in” about the user, and it names the file (auth_basic_user_file). Check the pair against that file; without -v the same command sets a new password.',
      code: {
        language: 'shell',
        text: "grep -E 'password mismatch|was not found in' /var/log/nginx/error.log | tail\nhtpasswd -v /etc/nginx/.htpasswd {1}",
      },
      seeks: userOfBasic,
    },
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
