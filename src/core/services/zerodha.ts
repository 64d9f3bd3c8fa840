import type { Service } from './service.ts';

export const zerodha: Service = {
  id: 'zerodha',
  name: 'Kite Connect',
  kind: 'API',
  reference: 'https://kite.trade/docs/connect/v3/exceptions/',
  signs: [{ host: 'api.kite.trade' }],
  says: [
    {
      text: ['^TokenException$'],
      means: 'token-rejected',
      only: true,
      certainty: 'likely',
      note: 'The access token ends every morning, and with each new sign-in.',
    },
    {
      text: ['^PermissionException$'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
    },
    { text: ['^TwoFAException$'], means: 'step-up-required', only: true },
  ],
};
