import type { Service } from './service.ts';

export const stripe: Service = {
  id: 'stripe',
  name: 'Stripe',
  kind: 'API',
  reference: 'https://docs.stripe.com/error-codes',
  signs: [
    { host: 'api.stripe.com' },
    { host: 'files.stripe.com' },
    { field: 'stripe-version', wrote: true },
  ],
  says: [
    { text: ['You did not provide an API key'], means: 'no-credential' },
    { text: ['Invalid API Key provided'], means: 'api-key-invalid' },
    { text: ['^platform_api_key_expired$', 'Expired API Key provided'], means: 'token-expired' },
    { text: ['^api_key_expired$'], means: 'token-expired', only: true },
    {
      text: ['This API call cannot be made with a publishable API key'],
      means: 'token-wrong-type',
    },
    {
      text: ['^secret_key_required$', '^livemode_mismatch$'],
      means: 'token-wrong-type',
      only: true,
    },
    {
      text: [
        'does not have the required permissions for this endpoint on account',
        '^more_permissions_required',
        'Having the * permission would allow this request to continue',
      ],
      means: 'insufficient-scope',
    },
    {
      text: ['does not have access to account * or that account does not exist'],
      means: 'permission-denied',
    },
    { text: ['^account_invalid$'], means: 'permission-denied', only: true },
    {
      text: ['The API key provided does not allow requests from your IP address'],
      means: 'ip-not-allowed',
    },
    { text: ['Your account cannot currently make live charges'], means: 'account-disabled' },
    {
      text: ['^account_closed$', '^testmode_charges_only$'],
      means: 'account-disabled',
      only: true,
    },
    { text: ['All API requests must be made over HTTPS'], means: 'https-required' },
    {
      text: ['^invalid_client$'],
      means: 'client-authentication-failed',
      certainty: 'likely',
      only: true,
    },
  ],
  incident: ['request-id'],
  remedies: [
    {
      of: 'ip-not-allowed',
      for: 'developer',
      does: 'Look up the restrictions of the key in the Stripe Dashboard (Developers, API keys) and add the address from which {request} is sent; a secret key belongs on a server, never in a page.',
    },
  ],
};
