import type { Service } from './service.ts';

export const azureAi: Service = {
  id: 'azure-ai',
  name: 'Azure AI services',
  kind: 'API',
  reference: 'https://learn.microsoft.com/en-us/azure/ai-services/disable-local-auth',
  signs: [{ host: '*.openai.azure.com' }, { host: '*.cognitiveservices.azure.com' }],
  says: [
    {
      text: ['^AuthenticationTypeDisabled$', 'Key based authentication is disabled'],
      means: 'scheme-mismatch',
      note: 'The resource takes tokens of Entra ID only.',
    },
    {
      text: ['Access denied due to Virtual Network Firewall rules'],
      means: 'ip-not-allowed',
    },
  ],
};
