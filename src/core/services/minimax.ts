import type { Service } from './service.ts';

export const minimax: Service = {
  id: 'minimax',
  name: 'MiniMax',
  kind: 'API',
  reference: 'https://platform.minimax.io/docs/api-reference/errorcode',
  signs: [{ host: 'api.minimax.io' }, { host: 'api.minimaxi.com' }],
  says: [
    {
      text: ['login fail Please carry the API secret key'],
      means: 'no-credential',
      certainty: 'likely',
      only: true,
    },
    { text: ['^1004$'], means: 'bad-credential', only: true, certainty: 'likely' },
    { text: ['invalid api key'], means: 'api-key-invalid', certainty: 'likely', only: true },
    { text: ['insufficient balance'], means: 'rate-limited', only: true },
  ],
};
