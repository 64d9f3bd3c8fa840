import type { Service } from './service.ts';

export const azureApiManagement: Service = {
  id: 'azure-api-management',
  name: 'Azure API Management',
  kind: 'gateway',
  reference: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions',
  traits: [{ sends: 'ocp-apim-subscription-key' }, { host: '*.azure-api.net' }],
  says: [
    { text: ['Access denied due to missing subscription key'], means: 'no-credential' },
    { text: ['Access denied due to invalid subscription key'], means: 'api-key-invalid' },
    { text: ['Out of call volume quota'], means: 'rate-limited' },
    { text: ['Rate limit is exceeded'], means: 'rate-limited', only: true },
    { text: ['Caller IP address is blocked'], means: 'ip-not-allowed', only: true },
  ],
  incident: ['apim-request-id'],
  remedies: [
    {
      of: 'credentials-missing',
      for: 'developer',
      does: 'Send a subscription key with {request}: one of a product that holds this API, or of the API itself.',
      code: { language: 'http', text: 'Ocp-Apim-Subscription-Key: $SUBSCRIPTION_KEY' },
    },
    {
      of: 'api-key-invalid',
      for: 'developer',
      does: 'Copy the key again from the developer portal of {host} (Profile, Subscriptions): the subscription must be active, and its product must hold the API of {request}.',
    },
    {
      of: 'api-key-invalid',
      for: 'owner',
      does: 'Look under Subscriptions of the API Management service of {host} whether the one with this key is active, and whether its scope holds the API of {request}.',
    },
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: 'Look for ip-filter in the policies of the API that answers {request} and of its product, and add the address there if it should have access.',
    },
    {
      of: 'rate-limited',
      for: 'owner',
      does: 'Look for rate-limit and quota in the policies of the product that the key of {request} belongs to, and raise them there if that is meant to pass.',
    },
  ],
};
