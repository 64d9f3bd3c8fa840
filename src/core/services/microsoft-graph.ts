import type { Service } from './service.ts';

const NO_IDENTITY = [
  '^Authorization_IdentityNotFound$',
  'The identity of the calling application could not be established',
];

/** The same, in the answer. */
const IDENTITY_NOT_FOUND =
  /Authorization_IdentityNotFound|identity of the calling application could not/;

export const microsoftGraph: Service = {
  id: 'microsoft-graph',
  name: 'Microsoft Graph',
  kind: 'API',
  reference: 'https://learn.microsoft.com/en-us/graph/resolve-auth-errors',
  signs: [
    { host: 'graph.microsoft.com' },
    { host: 'graph.microsoft.us' },
    { host: 'outlook.office365.com' },
    { host: 'outlook.office.com' },
    { host: '*.sharepoint.com' },
    { field: 'x-ms-ags-diagnostic', wrote: true },
  ],
  says: [
    { text: ['^Authentication_ExpiredToken$'], means: 'token-expired' },
    {
      text: [
        'Ensure user has a valid Office365 license assigned',
        'Failed to get license information for the user',
        'does not have a valid license',
        'Tenant does not have a SPO license',
        'user is not licensed',
      ],
      means: 'account-disabled',
      note: 'The account has no licence for the service behind this address.',
    },
    { text: ['^NoPermissionsInAccessToken$'], means: 'insufficient-scope' },
    {
      text: ['^OrganizationFromTenantGuidNotFound$'],
      means: 'account-disabled',
      certainty: 'likely',
      note: 'The directory of the token has no Exchange Online.',
    },
    { text: ['^Access token is empty'], means: 'no-credential' },
    { text: ['Lifetime validation failed the token is expired'], means: 'token-expired' },
    {
      text: ['Access token has expired or is not yet valid'],
      means: 'token-expired',
      when: (r) => r.lifetime?.state === 'expired',
    },
    {
      text: ['Access token has expired or is not yet valid'],
      means: 'token-not-yet-valid',
      when: (r) => r.lifetime?.state === 'not-yet-valid',
    },
    {
      text: ['Access token has expired or is not yet valid', 'Access token validation failure'],
      means: 'bad-credential',
    },
    { text: ['^Invalid Authentication Token$'], means: 'bad-credential', only: true },
    {
      text: ['Access token validation failure Invalid audience'],
      means: 'token-audience-mismatch',
    },
    {
      text: ['^Invalid audience', 'Invalid audience Uri'],
      means: 'token-audience-mismatch',
      only: true,
    },
    {
      text: ['Compact Token parsing failed with error code 80049217'],
      means: 'token-malformed',
      certainty: 'likely',
      note: '80049217 stands for a token that is no JWT of Entra ID, or is damaged.',
    },
    {
      text: ['Compact Token parsing failed', 'Compact Token validation failed'],
      means: 'bad-credential',
    },
    {
      text: ['Signature is invalid', 'Invalid x5t claim'],
      means: 'token-signature-invalid',
      only: true,
    },
    {
      text: ['Token Issued Before Revocation Timestamp'],
      means: 'token-revoked',
      note: 'Continuous access evaluation: sign-ins before that moment no longer count.',
    },
    {
      text: ['Location Condition Evaluation Satisfied'],
      means: 'ip-not-allowed',
      note: 'Continuous access evaluation: the address is outside the allowed locations.',
    },
    {
      text: [
        'Token Created With Outdated Policies',
        'Continuous access evaluation resulted in challenge with result Interaction Required',
      ],
      unless: ['Token Issued Before Revocation', 'Location Condition Evaluation'],
      means: 'step-up-required',
      note: 'Continuous access evaluation: send the claims of the challenge when asking for the next token.',
    },
    { text: ['^Authorization_RequestDenied$'], means: 'permission-denied', certainty: 'likely' },
    {
      text: ['^Authorization_RequestDenied$'],
      means: 'insufficient-scope',
      certainty: 'possible',
      note: 'An application permission that was not granted is answered the same way.',
    },
    {
      text: [
        'Missing scope permissions on the request',
        'Missing role permissions on the request',
        'Application must have one of the following scopes',
        'Authentication_MSGraphPermissionMissing',
        'Calling principal does not have required MSGraph permissions',
        'Either scp or roles claim need to be present in the token',
      ],
      means: 'insufficient-scope',
    },
    {
      text: [
        'Blocked by tenant configured App Only Access Policy settings',
        'No application access policy found for this app',
      ],
      means: 'permission-denied',
    },
    { text: ['^Error Access Denied$'], means: 'permission-denied', certainty: 'likely' },
    {
      text: ['^Error Access Denied$'],
      means: 'insufficient-scope',
      certainty: 'possible',
      note: 'A permission that was not consented to is answered the same way.',
    },
    { text: ['^access Denied$'], means: 'denied', only: true },
    {
      text: NO_IDENTITY,
      means: 'permission-denied',
      only: true,
      status: 403,
      certainty: 'likely',
    },
    {
      text: NO_IDENTITY,
      means: 'token-rejected',
      only: true,
      status: 401,
      note: 'The application of the token is not known in the tenant: it has no service principal there.',
    },
    {
      text: [
        "Neither tenant is B2C or tenant doesn't have premium license",
        'Mailbox Not Enabled For RESTAPI',
        'REST API is not yet supported for this mailbox',
        'The mailbox is either inactive soft deleted or is hosted on premise',
      ],
      means: 'account-disabled',
    },
    { text: ['^notAllowed$'], means: 'account-disabled', only: true, certainty: 'likely' },
    { text: ['^unauthenticated$'], means: 'bad-credential', only: true, sent: 'something' },
    { text: ['^unauthenticated$'], means: 'no-credential', only: true, sent: 'nothing' },
    {
      text: ['Unsupported app only token'],
      means: 'token-wrong-type',
      note: 'SharePoint takes app-only tokens only with a certificate.',
    },
    { text: ['Invalid issuer'], means: 'token-issuer-mismatch', only: true },
    {
      text: ['The security validation for this page is invalid'],
      means: 'csrf-rejected',
      note: 'X-RequestDigest is missing or old.',
    },
  ],
  incident: ['request-id', 'client-request-id', 'sprequestguid'],
  remedies: [
    {
      of: 'token-rejected',
      for: 'developer',
      does: 'Have an administrator of the directory {tenant} consent to the application at this address, which makes its service principal there; then ask for a new token and repeat {request}.',
      code: {
        language: 'text',
        text: 'https://login.microsoftonline.com/{tenant}/adminconsent?client_id={client}',
      },
      finds: IDENTITY_NOT_FOUND,
    },
    {
      of: 'token-rejected',
      for: 'developer',
      does: 'Without a consent page, the administrator makes the service principal of {client} by hand.',
      code: {
        language: 'shell',
        text: 'az login --tenant {tenant}\naz ad sp create --id {client}',
      },
      finds: IDENTITY_NOT_FOUND,
    },
    {
      of: 'token-rejected',
      for: 'developer',
      does: 'If the application belongs to another directory than {tenant}, name that one in the authority when asking for the token of {request}: a token keeps the directory that it was asked for.',
      finds: IDENTITY_NOT_FOUND,
    },
    {
      of: 'token-rejected',
      for: 'visitor',
      does: 'Ask the administrator of your organisation to allow the application that calls {host}: to sign in again changes nothing.',
      finds: IDENTITY_NOT_FOUND,
    },
    {
      of: ['insufficient-scope', 'permission-denied'],
      for: 'developer',
      does: 'Look up the permissions of this call in the reference of Microsoft Graph, add one under API permissions of the app registration, have an administrator consent, and sign in again; {request} works with a token issued after that.',
    },
  ],
};
