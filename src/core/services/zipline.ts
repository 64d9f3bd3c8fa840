import type { Service } from './service.ts';

export const zipline: Service = {
  id: 'zipline',
  name: 'Zipline',
  kind: 'API',
  reference: 'https://zipline.diced.sh/docs/guides/api',
  bare: true,
  says: [
    { text: ['^E2001 Invalid token$'], means: 'token-rejected' },
    { text: ['^E2000 Invalid login session$'], means: 'session-expired', sent: 'something' },
    { text: ['^E2000 Invalid login session$'], means: 'not-signed-in', sent: 'nothing' },
  ],
};
