import type { Service } from './service.ts';

export const paypal: Service = {
  id: 'paypal',
  name: 'PayPal',
  kind: 'API',
  reference: 'https://developer.paypal.com/api/rest/responses/',
  signs: [
    { host: 'api-m.paypal.com' },
    { host: 'api-m.sandbox.paypal.com' },
    { host: 'api.paypal.com' },
    { host: 'api.sandbox.paypal.com' },
    { field: 'paypal-debug-id', wrote: true },
  ],
  says: [
    { text: ['^AUTHENTICATION_FAILURE$'], means: 'no-credential', sent: 'nothing', only: true },
    {
      text: [
        '^AUTHENTICATION_FAILURE$',
        'Authentication failed due to invalid authentication credentials or a missing Authorization header',
      ],
      means: 'bad-credential',
      sent: 'something',
      only: true,
    },
    {
      text: ['Token signature verification failed'],
      means: 'token-signature-invalid',
      certainty: 'likely',
      note: 'A sandbox token sent to the live host, or the reverse, is answered this way too.',
    },
    {
      text: ['The token passed in was not found in the system', 'Access Token not found in cache'],
      means: 'token-rejected',
    },
    {
      text: ['^REQUIRED_SCOPE_MISSING$', 'Access token does not have required scope'],
      means: 'insufficient-scope',
    },
    {
      text: [
        '^NOT_AUTHORIZED$',
        '^PERMISSION_DENIED$',
        'You do not have permission to access or perform operations on this resource',
      ],
      means: 'permission-denied',
      only: true,
    },
    {
      text: ['Authorization failed due to insufficient permissions'],
      means: 'insufficient-scope',
      only: true,
      certainty: 'possible',
      note: 'A feature that the app was not given is answered this way.',
    },
    {
      text: [
        '^PAYEE_ACCOUNT_RESTRICTED$',
        '^PAYEE_ACCOUNT_LOCKED_OR_CLOSED$',
        '^PAYER_ACCOUNT_RESTRICTED$',
      ],
      means: 'account-disabled',
    },
    { text: ['^Client Authentication failed$'], means: 'client-authentication-failed', only: true },
    { text: ['^RATE_LIMIT_REACHED$'], means: 'rate-limited', only: true },
  ],
  incident: ['paypal-debug-id', 'debug_id'],
  remedies: [
    {
      of: ['client-authentication-failed', 'password-rejected'],
      for: 'developer',
      does: 'Take client id and secret of one application in the developer dashboard of PayPal (Apps & Credentials), and of the environment of {host}: those of Sandbox are known at api-m.sandbox.paypal.com alone, those of Live at api-m.paypal.com.',
    },
    {
      of: ['token-signature-invalid', 'token-rejected'],
      for: 'developer',
      does: 'Get the token of {request} from the environment that it goes to: the tokens of Sandbox and of Live are unknown to each other.',
      code: {
        language: 'shell',
        text: 'curl -u "$CLIENT_ID:$CLIENT_SECRET" -d grant_type=client_credentials https://{host}/v1/oauth2/token',
      },
    },
    {
      of: ['insufficient-scope', 'permission-denied'],
      for: 'developer',
      does: 'Switch on the feature that {request} needs for the application (developer dashboard, Apps & Credentials, the application, Features; some are granted on request), and get a new token: one holds for nine hours what the application might do when it was made.',
    },
  ],
};
