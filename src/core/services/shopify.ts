import type { Service } from './service.ts';

export const shopify: Service = {
  id: 'shopify',
  name: 'Shopify',
  kind: 'API',
  reference: 'https://shopify.dev/docs/api/usage/response-codes',
  signs: [
    { sends: 'x-shopify-access-token' },
    { sends: 'x-shopify-storefront-access-token' },
    { host: '*.myshopify.com' },
    { field: 'x-shopid', wrote: true },
    { field: 'x-shopify-stage' },
    { field: 'x-shopify-shop-api-call-limit' },
  ],
  takes: {
    fields: [
      'X-Shopify-Access-Token',
      'X-Shopify-Storefront-Access-Token',
      'Shopify-Storefront-Private-Token',
    ],
  },
  says: [
    {
      text: ['^Request origin could not be verified$'],
      means: 'csrf-rejected',
      status: 403,
      when: ({ url }) => url?.searchParams.has('hmac') === true,
      note: 'The cookie with the state of the sign-in did not come back: in a frame it needs SameSite=None and Secure.',
    },
    { text: ['^Invalid token missing prefix'], means: 'token-wrong-type' },
    { text: ['Non expiring access tokens are no longer accepted'], means: 'token-wrong-type' },
    {
      field: 'x-shopify-retry-invalid-session-request',
      means: 'token-expired',
      certainty: 'likely',
      note: 'The session token of the embedded app is old; App Bridge issues a new one.',
    },
    {
      field: 'x-shopify-api-request-failure-reauthorize',
      means: 'session-expired',
      certainty: 'likely',
      note: 'The app wants the merchant to authorise it again.',
    },
    {
      text: ['Invalid API key or access token unrecognized login or wrong password'],
      means: 'api-key-invalid',
      sent: 'something',
    },
    {
      text: ['Invalid API key or access token unrecognized login or wrong password'],
      means: 'no-credential',
      sent: 'nothing',
    },
    {
      text: [
        'This action requires merchant approval for * scope',
        'Access denied for * field',
        'Required access * access scope',
      ],
      means: 'insufficient-scope',
    },
    { text: ['Service is not valid for authentication'], means: 'token-wrong-type' },
    {
      text: 'Session token had invalid API key',
      means: 'token-audience-mismatch',
      note: 'aud of a session token is the API key of the app that it was made for.',
    },
    { text: ['This app is not approved to access'], means: 'api-not-enabled' },
    {
      text: ['^Unavailable Shop$', 'Online Store channel is locked'],
      means: 'account-disabled',
      only: true,
    },
    {
      text: ['^ACCESS_DENIED$', 'User does not have access'],
      means: 'permission-denied',
      only: true,
    },
    { text: ['^UNAUTHORIZED$'], means: 'no-credential', only: true, sent: 'nothing' },
    { text: ['^UNAUTHORIZED$'], means: 'bad-credential', only: true, sent: 'something' },
    {
      text: ['The hmac is invalid', '^Invalid HMAC'],
      means: 'signature-mismatch',
      certainty: 'likely',
      only: true,
    },
  ],
  incident: ['x-request-id'],
  remedies: [
    {
      of: 'signature-mismatch',
      for: 'developer',
      does: 'Compute the HMAC of the raw body, before any parser touches it, with the client secret of the app, and compare it with X-Shopify-Hmac-Sha256 in base64; {request} was refused for it.',
      code: {
        language: 'js',
        text: "const hmac = createHmac('sha256', secret).update(rawBody).digest('base64');",
      },
    },
  ],
};
