import type { Service } from './service.ts';

export const azureApiManagement: Service = {
  id: 'azure-api-management',
  name: 'Azure API Management',
  kind: 'gateway',
  reference: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions',
  signs: [{ sends: 'ocp-apim-subscription-key' }],
  says: [
    { text: ['Access denied due to missing subscription key'], means: 'no-credential' },
    { text: ['Access denied due to invalid subscription key'], means: 'api-key-invalid' },
    { text: ['Out of call volume quota', 'Rate limit is exceeded'], means: 'rate-limited' },
    { text: ['Caller IP address is blocked'], means: 'ip-not-allowed' },
  ],
  incident: ['apim-request-id'],
};
