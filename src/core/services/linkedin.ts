import type { Service } from './service.ts';

/** Of the products and scopes of an application, not of the member. */
const NOT_GRANTED = /Not enough permissions to access: ([\w.-]+)/;

export const linkedin: Service = {
  id: 'linkedin',
  name: 'LinkedIn',
  kind: 'API',
  reference: 'https://learn.microsoft.com/en-us/linkedin/shared/api-guide/concepts/error-handling',
  signs: [
    { host: 'api.linkedin.com' },
    { host: 'www.linkedin.com' },
    { field: 'x-li-uuid', wrote: true },
    { field: 'x-li-fabric' },
  ],
  says: [
    { text: ['^INVALID_ACCESS_TOKEN$'], means: 'bad-credential', only: true },
    { text: ['^Invalid access token$', '^65600$'], means: 'bad-credential', only: true },
    {
      text: ['The token used in the request has been revoked by the user'],
      means: 'token-revoked',
    },
    { text: ['^REVOKED_ACCESS_TOKEN$'], means: 'token-revoked', only: true },
    { text: ['The token used in the request has expired'], means: 'token-expired' },
    { text: ['^EXPIRED_ACCESS_TOKEN$'], means: 'token-expired', only: true },
    { text: ['Empty oauth2 access token'], means: 'no-credential' },
    { text: ['^EMPTY_ACCESS_TOKEN$'], means: 'no-credential', only: true },
    {
      text: ['Not enough permissions to access'],
      means: 'insufficient-scope',
      only: true,
      certainty: 'likely',
    },
    { text: ['^CSRF check failed\\.?$'], means: 'csrf-rejected', only: true },
    { text: ['Member is restricted'], means: 'account-disabled', only: true },
    {
      text: ['^ACCESS_DENIED$'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
      when: (r) => !NOT_GRANTED.test(r.content.text),
    },
  ],
  remedies: [
    {
      of: 'token-wrong-type',
      for: 'developer',
      does: 'Exchange the code of the redirect once, from a server, since it takes the client secret; then send the access_token of that answer with {request}.',
      code: {
        language: 'shell',
        text: 'curl https://www.linkedin.com/oauth/v2/accessToken -d grant_type=authorization_code -d "code=$CODE" --data-urlencode "redirect_uri=$REDIRECT_URI" -d "client_id=$CLIENT_ID" --data-urlencode "client_secret=$CLIENT_SECRET"',
      },
    },
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'With a token of Sign In with LinkedIn using OpenID Connect (scopes openid and profile) ask for /v2/userinfo instead of {request}, which those scopes do not open.',
      finds: /Not enough permissions to access: me\.GET\b/,
    },
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Add the product that opens {1} to the application in the developer portal of LinkedIn, ask for its scope at the authorization, and repeat {request} with the token of the new consent.',
      finds: NOT_GRANTED,
    },
    {
      of: 'insufficient-scope',
      for: 'visitor',
      does: 'Sign in with LinkedIn again once the page that calls {host} asks for more, and agree to it.',
      finds: NOT_GRANTED,
    },
  ],
  incident: ['x-li-uuid'],
};
