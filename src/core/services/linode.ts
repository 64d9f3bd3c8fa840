import type { Service } from './service.ts';

export const linode: Service = {
  id: 'linode',
  name: 'Linode',
  kind: 'API',
  reference: 'https://techdocs.akamai.com/linode-api/reference/errors',
  signs: [{ host: 'api.linode.com' }],
  takes: { schemes: ['bearer'] },
  says: [
    { text: ['^Invalid Token$'], means: 'token-rejected', only: true },
    {
      text: ['Your OAuth token is not authorized to use this endpoint'],
      means: 'insufficient-scope',
      only: true,
      certainty: 'likely',
    },
    { text: ['Invalid OAuth Token'], means: 'token-rejected', only: true, certainty: 'likely' },
  ],
};
