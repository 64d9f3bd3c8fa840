import type { Service } from './service.ts';

export const trino: Service = {
  id: 'trino',
  name: 'Trino',
  kind: 'API',
  reference: 'https://trino.io/docs/current/security/overview.html',
  signs: [
    { field: 'www-authenticate', value: 'realm Trino' },
    { text: 'Password not allowed for insecure authentication' },
    { text: 'Authentication over HTTP is not enabled' },
  ],
  says: [
    {
      text: [
        'Password not allowed for insecure authentication',
        'Authentication over HTTP is not enabled',
      ],
      means: 'https-required',
      note: 'Trino takes passwords over TLS only; behind a proxy that ends TLS it has to be told to trust X-Forwarded-Proto.',
    },
  ],
};
