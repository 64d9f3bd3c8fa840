import type { Service } from './service.ts';

export const plaid: Service = {
  id: 'plaid',
  name: 'Plaid',
  kind: 'API',
  reference: 'https://plaid.com/docs/errors/',
  signs: [{ host: '*.plaid.com' }],
  says: [
    { text: ['^INVALID_API_KEYS$'], means: 'api-key-invalid', only: true },
    {
      text: ['^INVALID_ACCESS_TOKEN$', '^INVALID_PUBLIC_TOKEN$'],
      means: 'bad-credential',
      only: true,
    },
    { text: ['^MISSING_FIELDS$'], means: 'no-credential', only: true },
    {
      text: ['^UNAUTHORIZED_ENVIRONMENT$', '^INVALID_PRODUCT$', '^SANDBOX_ONLY$'],
      means: 'api-not-enabled',
      only: true,
    },
    {
      text: ['^UNAUTHORIZED_ROUTE_ACCESS$', '^DIRECT_INTEGRATION_NOT_ENABLED$'],
      means: 'permission-denied',
      only: true,
    },
    { text: ['^ITEM_LOGIN_REQUIRED$'], means: 'step-up-required' },
    { text: ['^RATE_LIMIT_EXCEEDED$'], means: 'rate-limited', only: true },
  ],
  incident: ['request_id'],
  remedies: [
    {
      of: ['api-key-invalid', 'client-authentication-failed'],
      for: 'developer',
      does: 'Take client_id and the secret of the environment of {host} (Dashboard, Developers, Keys): sandbox and production have a secret each.',
    },
    {
      of: 'step-up-required',
      for: 'developer',
      does: 'Open Link in update mode for this Item, so that the user signs in at the bank again: {request} works after that.',
      code: {
        language: 'js',
        text: '// link_token made with access_token and without products\nPlaid.create({ token: linkToken, onSuccess }).open();',
      },
    },
    {
      of: 'api-not-enabled',
      for: 'developer',
      does: 'Request the product or the environment for {request} in the Dashboard (Developers, Products or Production access), and make the Item with it.',
    },
  ],
};
