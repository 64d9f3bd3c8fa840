import type { Service } from './service.ts';

export const x: Service = {
  id: 'x',
  name: 'X (Twitter)',
  kind: 'API',
  reference: 'https://docs.x.com/x-api/fundamentals/response-codes-and-errors',
  signs: [
    { host: 'api.twitter.com' },
    { host: 'api.x.com' },
    { host: 'upload.twitter.com' },
    { field: 'x-access-level', wrote: true },
    { field: 'server', value: 'tsa' },
  ],
  says: [
    {
      text: ['^User has been suspended$'],
      means: 'resource-forbidden-by-server',
      only: true,
      note: 'The account that was asked for is suspended, not the one that asks.',
    },
    {
      text: ['^Could not authenticate you', '^Invalid or expired token'],
      means: 'bad-credential',
      only: true,
    },
    {
      text: ['^Bad Authentication data'],
      means: 'no-credential',
      only: true,
      sent: 'nothing',
    },
    {
      text: ['^Bad Authentication data'],
      means: 'bad-credential',
      only: true,
      sent: 'something',
    },
    {
      text: ['^Unable to verify your credentials'],
      means: 'client-authentication-failed',
      only: true,
    },
    {
      text: [
        'Your account is suspended and is not permitted to access this feature',
        'this account is temporarily locked',
      ],
      means: 'account-disabled',
    },
    { text: ['^Invalid suspended application$'], means: 'account-disabled', only: true },
    { text: ['^Timestamp out of bounds'], means: 'clock-skew', only: true },
    {
      text: ['^Status is a duplicate'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
      note: 'The same text was posted already.',
    },
    {
      text: ['Your credentials do not allow access to this resource'],
      means: 'token-wrong-type',
      certainty: 'likely',
    },
    {
      text: [
        'Authenticating with OAuth 2 0 Application Only is forbidden for this endpoint',
        'Authenticating with OAuth 1 0a User Context is forbidden for this endpoint',
        'Authenticating with OAuth 2 0 User Context is forbidden for this endpoint',
      ],
      means: 'token-wrong-type',
    },
    {
      text: ['Authenticating with Unknown is forbidden for this endpoint'],
      means: 'token-wrong-type',
      certainty: 'likely',
    },
    {
      text: [
        'Your client app is not configured with the appropriate oauth1 app permissions for this endpoint',
      ],
      means: 'insufficient-scope',
    },
    {
      text: ['Read only application cannot POST'],
      means: 'insufficient-scope',
      certainty: 'likely',
      only: true,
    },
    {
      text: ['Application cannot perform write actions'],
      means: 'permission-denied',
      only: true,
      note: 'X has restricted the application itself; its platform operations lift that.',
    },
    { text: ['This request looks like it might be automated'], means: 'waf-blocked' },
    {
      text: [
        '^client not enrolled$',
        'you must use keys and tokens from a Twitter developer App that is attached to a Project',
        'You currently have access to a subset of',
        'You currently have Essential access which includes access to',
        '^official client forbidden$',
      ],
      means: 'api-not-enabled',
    },
    { text: ['^usage capped$'], means: 'rate-limited', only: true },
    { text: ['^SSL is required$'], means: 'https-required', only: true },
    {
      text: ['You are not permitted to perform this action', '^Not Authorized To View'],
      means: 'permission-denied',
      only: true,
    },
    { text: ['^User must verify login'], means: 'step-up-required', only: true },
    {
      text: [
        'User is over daily status update limit',
        'You are unable to follow more people at this time',
      ],
      means: 'rate-limited',
    },
  ],
  incident: ['x-transaction-id'],
  remedies: [
    {
      of: ['permission-denied', 'api-not-enabled'],
      for: 'developer',
      does: 'Open Projects & Apps in the developer portal of X, add the app to a project whose access level includes {path}, and send {request} with keys and tokens made after that.',
      finds: /client-not-enrolled|attached to a Project/,
    },
    {
      of: 'token-wrong-type',
      for: 'developer',
      does: 'Use a token of a user for {request}: OAuth 2.0 with PKCE and the scopes that the page of this endpoint lists, or OAuth 1.0a.',
    },
  ],
};
