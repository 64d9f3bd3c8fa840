import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** No header says where to go. */
const NO_ADDRESS = /^(?![\s\S]*x-github-sso:)/i;
const OF_APP_JWT = /'(?:Expiration time' claim \('exp|Issued at' claim \('iat)'/;

/** The token was given to an app when somebody signed in to it. */
const ofOauthApp = ({ token }: Reading): boolean => /^gh[ou]_/.test(token?.text ?? '');

export const github: Service = {
  id: 'github',
  name: 'GitHub',
  kind: 'API',
  reference: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
  signs: [
    { host: 'api.github.com' },
    { host: 'uploads.github.com' },
    { host: 'github.com' },
    { field: 'x-github-request-id', wrote: true },
    { field: 'x-github-media-type', wrote: true },
    { field: 'x-github-enterprise-version', wrote: true },
    { field: 'x-github-otp', wrote: true },
    { text: 'Resource protected by organization SAML enforcement' },
  ],
  says: [
    {
      text: ['Write access to repository not granted'],
      means: 'permission-denied',
      certainty: 'likely',
      sent: 'something',
    },
    {
      text: ['^no_copilot_access$', 'No access to GitHub Copilot found'],
      means: 'account-disabled',
      note: 'The account has no subscription to Copilot.',
    },
    {
      text: [
        'alerts are disabled for this repository',
        'is not enabled for this repository',
        'must be enabled for this repository',
        '^Issues are disabled for this repo',
        '^Projects are disabled for this repository',
      ],
      means: 'api-not-enabled',
      only: true,
    },
    { field: 'x-github-sso', means: 'sso-required', status: 403 },
    { field: 'x-github-otp', value: 'required', means: 'step-up-required' },
    { text: ['Must specify two factor authentication OTP code'], means: 'step-up-required' },
    {
      text: ['Support for password authentication was removed'],
      means: 'step-up-required',
      note: 'GitHub takes tokens where a password was sent.',
    },
    { text: ['Resource protected by organization SAML enforcement'], means: 'sso-required' },
    { text: ['^Bad credentials'], means: 'bad-credential', only: true },
    {
      text: [
        '^Requires authentication$',
        '^Must authenticate to access this API$',
        '^This endpoint requires you to be authenticated',
      ],
      means: 'no-credential',
      only: true,
    },
    {
      text: [
        'Resource not accessible by integration',
        'Resource not accessible by personal access token',
      ],
      means: 'insufficient-scope',
      when: (r) => !lacksCopilot(r),
      note: 'The token lacks a permission; X-Accepted-GitHub-Permissions names the ones that suffice.',
    },
    {
      text: [
        'Resource not accessible by integration',
        'Resource not accessible by personal access token',
      ],
      means: 'permission-denied',
      certainty: 'possible',
      note: 'Or the installation does not cover this repository.',
    },
    {
      text: ['Your token has not been granted the required scopes to execute this query'],
      means: 'insufficient-scope',
    },
    {
      text: [
        'You must authenticate with an installation access token',
        'forbids access via a personal access token classic',
        'forbids access via a fine grained personal access token',
        'Personal access tokens with fine grained access do not support',
        'This endpoint does not support fine grained personal access tokens',
        'You must authenticate via a GitHub App',
      ],
      means: 'token-wrong-type',
    },
    {
      text: ['Must have admin rights to', 'Must have push access to'],
      means: 'permission-denied',
      when: (r) => !lacksScopes(r),
    },
    {
      text: [
        'the organization has enabled OAuth App access restrictions',
        'Although you appear to have the correct authorization credentials the * organization has enabled OAuth App access restrictions',
        'Resource not accessible for this installation',
      ],
      means: 'permission-denied',
    },
    { text: ['Must be an organization owner'], means: 'permission-denied', only: true },
    {
      text: [
        'organization has an IP allow list enabled',
        'the enterprise has an IP allow list enabled',
      ],
      means: 'ip-not-allowed',
    },
    {
      text: [
        'API rate limit exceeded for',
        'You have exceeded a secondary rate limit',
        'You have triggered an abuse detection mechanism',
      ],
      means: 'rate-limited',
    },
    {
      text: ['Maximum number of login attempts exceeded'],
      means: 'rate-limited',
      certainty: 'likely',
      note: 'Too many wrong credentials came from this address.',
    },
    {
      text: ['Sorry Your account was suspended', 'This installation has been suspended'],
      means: 'account-disabled',
    },
    {
      text: ['Your account was suspended', 'Repository access blocked'],
      means: 'account-disabled',
      only: true,
    },
    {
      text: ['Request forbidden by administrative rules'],
      means: 'waf-blocked',
      only: true,
      note: 'GitHub refuses requests without a User-Agent.',
    },
    {
      text: ['Expiration time claim exp is too far in the future'],
      means: 'clock-skew',
      certainty: 'likely',
    },
    {
      text: [
        'Expiration time claim exp must be a numeric value representing the future time at which the assertion expires',
      ],
      means: 'token-expired',
    },
    {
      text: [
        'Issued at claim iat must be an Integer representing the time that the assertion was issued',
      ],
      means: 'token-not-yet-valid',
      certainty: 'likely',
    },
    {
      text: ['A JSON web token could not be decoded'],
      means: 'token-signature-invalid',
      certainty: 'likely',
      when: (r) => r.token?.kind === 'jwt',
      note: 'The JWT does not verify with the key of the GitHub App, or is damaged.',
    },
    {
      text: ['A JSON web token could not be decoded'],
      means: 'token-wrong-type',
      when: (r) => r.token?.kind === 'opaque',
      note: 'An App shows itself by a JWT that it signs.',
    },
    {
      text: [
        'Missing issuer claim iss in assertion',
        'Issuer claim iss must be an Integer',
        '^Integration not found$',
      ],
      means: 'token-issuer-mismatch',
      certainty: 'likely',
      note: 'iss is not the id of the GitHub App.',
    },
  ],
  incident: ['x-github-request-id'],
  remedies: [
    {
      of: 'clock-skew',
      for: 'developer',
      does: 'Set the clock by NTP, and make the JWT of the app for {request} with iat 60 seconds in the past and exp less than 10 minutes ahead: GitHub takes no later exp, and a clock that is a little fast does no harm then.',
      code: {
        language: 'js',
        text: "const now = Math.floor(Date.now() / 1000);\nconst jwt = await new SignJWT({ iat: now - 60, exp: now + 480, iss: clientId })\n  .setProtectedHeader({ alg: 'RS256' })\n  .sign(privateKey);",
      },
      finds: OF_APP_JWT,
    },
    {
      of: 'clock-skew',
      for: 'developer',
      does: 'Make that JWT, and send {request}, on a server: a page that does so gives the private key of the app to every visitor.',
      finds: OF_APP_JWT,
      when: ({ crossOrigin }) => crossOrigin === true,
    },
    {
      of: 'step-up-required',
      for: 'developer',
      does: 'Send {request} with a personal access token instead of the password (Settings, Developer settings, Personal access tokens): it asks for no second factor.',
      code: { language: 'http', text: 'Authorization: Bearer $TOKEN' },
    },
    {
      of: 'step-up-required',
      for: 'developer',
      does: 'Where {host} still takes passwords, the code of the second factor goes beside it.',
      code: { language: 'http', text: 'X-GitHub-OTP: 123456' },
      asks: /^\w+ \w+:\/\/(?!api\.github\.com)/,
      finds: /^x-github-otp: required/im,
    },
    {
      of: 'step-up-required',
      for: 'visitor',
      does: 'Make a personal access token for {host} (Settings, Developer settings, Personal access tokens), and enter it where the program asks for the password.',
    },
    {
      of: ['insufficient-scope', 'permission-denied'],
      for: 'developer',
      does: 'Give the token what X-Accepted-GitHub-Permissions of this answer asks for: {1}. A fine-grained token has it under Permissions; an app asks for it, and its owner accepts; {request} works then.',
      finds: /^x-accepted-github-permissions: ([\w=;, ]+)/im,
    },
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Add the scope that the answer asks for ({1}) to the token under Developer settings, Personal access tokens (classic); {request} works then.',
      finds: /^x-accepted-oauth-scopes: ([\w:, ]+)/im,
    },
    {
      of: 'ip-not-allowed',
      for: 'developer',
      does: 'Ask an owner of the organization to add the address from which {request} is sent to its IP allow list (Settings, Authentication security), or use the network that is on it.',
    },
    {
      of: 'sso-required',
      for: 'visitor',
      does: 'Authorize the token for single sign-on at {1}, then repeat {request}.',
      finds: /^x-github-sso: required; url=(https:\/\/[\w./?=&%:-]+)/im,
    },
    {
      of: 'sso-required',
      for: 'developer',
      does: 'Open the address in X-GitHub-SSO of this answer as the owner of the token, which authorizes it for the organization; {request} works then. Addresses run out after an hour: {1}',
      finds: /^x-github-sso: required; url=(https:\/\/[\w./?=&%:-]+)/im,
    },
    {
      of: 'sso-required',
      for: 'visitor',
      does: 'Sign in to the organization {1} at https://github.com/orgs/{1}/sso, then repeat what led to {request}.',
      asks: /^\w+ \w+:\/\/[^/]+(?:\/api\/v3)?\/(?:repos|orgs)\/([\w-]+)/,
      finds: NO_ADDRESS,
    },
    {
      of: 'sso-required',
      for: 'developer',
      does: 'The token of {request} is one of an OAuth app. Have the user sign in to {1} by single sign-on (https://github.com/orgs/{1}/sso) and then run the sign-in of the app again; or grant the app access to {1} under Settings, Applications, Authorized OAuth Apps.',
      asks: /^\w+ \w+:\/\/[^/]+(?:\/api\/v3)?\/(?:repos|orgs)\/([\w-]+)/,
      when: ofOauthApp,
    },
    {
      of: 'sso-required',
      for: 'developer',
      when: (reading) => !ofOauthApp(reading),
      does: 'Open the settings of the token at github.com (Developer settings; for a token of an app: Applications), choose Configure SSO and authorize it for the organization; {request} works then.',
    },
    {
      of: 'rate-limited',
      for: 'developer',
      does: 'Wait until x-ratelimit-reset or as long as Retry-After says, then send {request} again; send writes one after the other with a second between them, and reads with If-None-Match.',
    },
  ],
};

/** The error is about the subscription to Copilot, whatever the message that every app gets. */
const lacksCopilot = ({ content }: Reading): boolean =>
  content.fields.some(({ value }) => value === 'no_copilot_access');

/** None of the scopes that would do (X-Accepted-OAuth-Scopes) is among the token's. */
function lacksScopes(reading: Reading): boolean {
  const list = (name: string) =>
    (reading.responseField(name) ?? '').split(',').map((one) => one.trim());
  const accepted = list('x-accepted-oauth-scopes').filter(Boolean);
  const granted = new Set(list('x-oauth-scopes'));
  return accepted.length > 0 && !accepted.some((scope) => granted.has(scope));
}
