import type { Service } from './service.ts';

export const openai: Service = {
  id: 'openai',
  name: 'OpenAI API',
  kind: 'API',
  reference: 'https://platform.openai.com/docs/guides/error-codes',
  signs: [
    { host: 'api.openai.com' },
    { field: 'openai-processing-ms', wrote: true },
    { field: 'openai-organization', wrote: true },
    { field: 'openai-version' },
  ],
  takes: { schemes: ['bearer'] },
  says: [
    { text: ['Incorrect API key provided'], means: 'api-key-invalid' },
    { text: ['^invalid_api_key$'], means: 'api-key-invalid', only: true },
    { text: ["You didn't provide an API key"], means: 'no-credential' },
    {
      text: [
        'You have insufficient permissions for this operation Missing scopes',
        'Missing scopes * model',
      ],
      means: 'insufficient-scope',
    },
    {
      text: [
        '^mismatched_organization$',
        'OpenAI Organization header should match organization for API key',
        'You must be a member of an organization to use the API',
      ],
      means: 'permission-denied',
      certainty: 'likely',
    },
    {
      text: ['^mismatched_project$', 'No such organization', '^invalid_organization$'],
      means: 'permission-denied',
      certainty: 'likely',
      only: true,
    },
    {
      text: ['^unsupported_country_region_territory$', 'Country region or territory not supported'],
      means: 'ip-not-allowed',
    },
    { text: ['^ip_not_authorized$'], means: 'ip-not-allowed', only: true },
    { text: ['Your IP is not authorized'], means: 'ip-not-allowed', only: true },
    {
      text: [
        'Your organization must be verified to',
        'The OpenAI account associated with this API key has been deactivated',
      ],
      means: 'account-disabled',
    },
    {
      text: ['^account_deactivated$', '^billing_not_active$'],
      means: 'account-disabled',
      only: true,
    },
    { text: ['does not have access to model'], means: 'permission-denied', only: true },
    {
      text: ['Your authentication token has expired', '^token_expired$'],
      means: 'token-expired',
      only: true,
    },
    {
      text: [
        'Your authentication token has been invalidated',
        '^token_revoked$',
        '^token_invalidated$',
      ],
      means: 'token-revoked',
      only: true,
    },
    {
      text: ['^invalid_issuer$', 'Your authentication token is not from a valid issuer'],
      means: 'token-issuer-mismatch',
      only: true,
    },
    { text: ['Your request to * must be made with a session key'], means: 'token-wrong-type' },
    {
      text: ['^insufficient_quota$', 'You exceeded your current quota'],
      means: 'rate-limited',
      only: true,
    },
  ],
  incident: ['x-request-id'],
  remedies: [
    {
      of: 'rate-limited',
      for: 'developer',
      does: 'Add credit under Settings, Billing at platform.openai.com, or raise the budget of the project (Limits): nothing is left of them for {request}. Neither waiting nor fewer requests change that.',
      finds: /insufficient_quota|exceeded your current quota/i,
    },
    {
      of: 'rate-limited',
      for: 'visitor',
      does: 'Tell whoever runs the page that its account at {host} is used up: to wait changes nothing.',
      finds: /insufficient_quota|exceeded your current quota/i,
    },
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Edit the permissions of the key (or of the project role) so that they include {1}; {request} asks for it.',
      finds: /Missing scopes: ([\w.]+(?:, [\w.]+)*)/,
    },
    {
      of: ['forbidden-reported-as-401', 'permission-denied'],
      for: 'developer',
      does: 'Leave {1} out of {request}, or set it to the one that the key belongs to: the settings at platform.openai.com show its ID.',
      finds: /\b(OpenAI-(?:Organization|Project))\b header should match/i,
    },
    {
      of: 'token-issuer-mismatch',
      for: 'developer',
      does: 'If the token is of Microsoft Entra ID, call Azure OpenAI with it (the class AzureOpenAI instead of OpenAI): {hostname} takes none of its tokens.',
      code: {
        language: 'js',
        text: "const client = new AzureOpenAI({\n  endpoint: 'https://RESOURCE.openai.azure.com',\n  apiVersion: 'API_VERSION',\n  deployment: 'DEPLOYMENT',\n  azureADTokenProvider,\n});",
      },
    },
    {
      of: 'token-issuer-mismatch',
      for: 'developer',
      does: 'To stay at {hostname}, send {request} from a server with an API key of platform.openai.com/api-keys.',
    },
    {
      of: 'api-key-invalid',
      for: 'developer',
      does: 'Make a new key at platform.openai.com/api-keys in the right organization and project, and keep it on a server; {request} was sent with one that is not known.',
    },
  ],
};
