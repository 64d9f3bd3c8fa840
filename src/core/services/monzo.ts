import type { Service } from './service.ts';

export const monzo: Service = {
  id: 'monzo',
  name: 'Monzo',
  kind: 'API',
  reference: 'https://docs.monzo.com/#errors',
  signs: [{ host: 'api.monzo.com' }],
  says: [
    { text: ['^unauthorized.bad_access_token.evicted$'], means: 'token-revoked', only: true },
    { text: ['^unauthorized.bad_access_token.expired$'], means: 'token-expired', only: true },
    {
      text: ['^unauthorized.bad_access_token$'],
      means: 'token-rejected',
      only: true,
      certainty: 'likely',
    },
    {
      text: ['^forbidden.insufficient_permissions$'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
      note: 'Until the customer approves the access in the app, a token may do nothing.',
    },
    {
      text: ['^forbidden.verification_required$'],
      means: 'step-up-required',
      only: true,
      certainty: 'likely',
    },
  ],
};
