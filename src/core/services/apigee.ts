import type { Service } from './service.ts';

/** The key is known, and none of its products has this path. */
const FOR_RESOURCE = [
  'oauth v2 InvalidApiKeyForGivenResource',
  'Invalid ApiKey for given resource',
];

export const apigee: Service = {
  id: 'apigee',
  name: 'Apigee',
  kind: 'gateway',
  reference: 'https://cloud.google.com/apigee/docs/api-platform/troubleshoot/runbooks',
  signs: [
    { field: 'server', value: 'apigee' },
    { text: 'keymanagement service' },
    { text: 'steps oauth v2' },
  ],
  says: [
    {
      text: ['Access Token expired', 'keymanagement service access token expired'],
      means: 'token-expired',
    },
    {
      text: [
        'Access Token not approved',
        'keymanagement service access token not approved',
        'steps oauth v2 access token * revoked',
      ],
      means: 'token-revoked',
    },
    {
      text: [
        'Invalid access token',
        'keymanagement service invalid access token',
        'oauth v2 InvalidAccessToken',
      ],
      means: 'token-rejected',
      certainty: 'likely',
    },
    {
      text: ['Invalid ApiKey', 'oauth v2 InvalidApiKey'],
      unless: FOR_RESOURCE,
      means: 'api-key-invalid',
    },
    {
      text: FOR_RESOURCE,
      means: 'api-not-enabled',
      certainty: 'likely',
      note: 'The key’s API products do not include this resource.',
    },
    {
      text: [
        'Failed to resolve API Key variable',
        'oauth v2 FailedToResolveAPIKey',
        'Failed to resolve OAuth Token variable',
      ],
      means: 'no-credential',
    },
    {
      text: [
        'Invalid API call as no apiproduct match found',
        'InvalidAPICallAsNoApiProductMatchFound',
      ],
      means: 'api-not-enabled',
      note: 'The credential is good, but no API product of its app includes this path or environment.',
    },
    {
      text: ['Required scope s', 'InsufficientScope', 'oauth v2 InsufficientScope'],
      means: 'insufficient-scope',
    },
    {
      text: ['Rate limit quota violation', 'QuotaViolation', 'SpikeArrestViolation'],
      means: 'rate-limited',
    },
    {
      text: [
        'ClientId is Invalid',
        'Client credentials are invalid',
        'oauth v2 InvalidClientIdentifier',
      ],
      means: 'client-authentication-failed',
    },
    {
      text: [
        'Developer * not active',
        'app * not approved',
        'oauth v2 CompanyStatusNotActive',
        'DeveloperStatusNotActive',
        'oauth v2 AppNotApproved',
        'consumer key * not approved',
      ],
      means: 'account-disabled',
    },
    {
      text: ['accesscontrol IPDeniedAccess', 'Access Denied for client ip'],
      means: 'ip-not-allowed',
    },
    {
      text: [
        'steps jwt JwtSignatureMismatch',
        'JWT Signature mismatch',
        'steps jwt NoMatchingPublicKey',
      ],
      means: 'token-signature-invalid',
    },
    { text: ['steps jwt TokenExpired'], means: 'token-expired' },
    { text: ['steps jwt JwtAudienceMismatch'], means: 'token-audience-mismatch' },
    { text: ['steps jwt JwtIssuerMismatch'], means: 'token-issuer-mismatch' },
  ],
  incident: ['x-request-id'],
  remedies: [
    {
      of: 'api-not-enabled',
      for: 'owner',
      does: 'Add the proxy behind {path}, its environment and its path to an API product (API products in the console; the path counts from the base path of the proxy on, and /** stands for all of them). Add that product to the app of the credential (Apps, Credentials), and approve it there.',
    },
    {
      of: 'api-not-enabled',
      for: 'developer',
      does: 'Check that the key or token of {request} is of the app and the environment that are meant for {host}. If it is, ask whoever runs the API to give this app a product that has {path}, then get a new token; without that a new one is refused as well.',
    },
  ],
};
