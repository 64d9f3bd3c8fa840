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
  remedies: [
    {
      of: 'token-rejected',
      for: 'developer',
      does: 'Create an API key at {host} (the user, Account & API Keys), and send it as Bearer: token-xxxxx:secret, both parts. Keys with a scope are good at the address of that cluster only.',
    },
  ],
};
