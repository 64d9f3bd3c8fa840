import type { Service } from './service.ts';

export const rancher: Service = {
  id: 'rancher',
  name: 'Rancher',
  kind: 'API',
  reference: 'https://ranchermanager.docs.rancher.com/api/api-tokens',
  signs: [{ field: 'x-api-cattle-auth' }],
  says: [
    { text: '^must authenticate$', means: 'bad-credential', only: true, sent: 'something' },
    { text: '^must authenticate$', means: 'no-credential', only: true, sent: 'nothing' },
  ],
};
