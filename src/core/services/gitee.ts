import type { Service } from './service.ts';

export const gitee: Service = {
  id: 'gitee',
  name: 'Gitee',
  kind: 'API',
  reference: 'https://gitee.com/api/v5/swagger',
  signs: [{ host: 'gitee.com' }],
  says: [
    { text: ['Access token is expired'], means: 'token-expired', only: true },
    {
      text: ['Access token does not exist'],
      means: 'token-rejected',
      only: true,
      certainty: 'likely',
    },
  ],
};
