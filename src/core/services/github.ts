import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

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
      for: 'developer',
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
