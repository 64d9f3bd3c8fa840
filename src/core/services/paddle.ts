import type { Service } from './service.ts';

export const paddle: Service = {
  id: 'paddle',
  name: 'Paddle',
  kind: 'API',
  reference: 'https://developer.paddle.com/errors/overview',
  signs: [{ host: 'api.paddle.com' }, { host: 'sandbox-api.paddle.com' }],
  says: [
    { text: ['^authentication_missing$'], means: 'no-credential', only: true },
    {
      text: ['^authentication_malformed$'],
      means: 'token-malformed',
      only: true,
      certainty: 'likely',
    },
    { text: ['^invalid_token$'], means: 'token-rejected', only: true, certainty: 'likely' },
    { text: ['^forbidden$'], means: 'denied', only: true },
  ],
};
