import type { Service } from './service.ts';
import { inScheme } from './when.ts';

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
      text: ['Access token is missing invalid audience is incorrect'],
      means: 'scheme-mismatch',
      certainty: 'likely',
      when: (r) => inScheme('bearer')(r) && r.token?.kind !== 'jwt',
      note: 'As Bearer it takes tokens of Entra ID; the key of the resource belongs in the field api-key.',
    },
    {
      text: ['Access token is missing invalid audience is incorrect'],
      means: 'bad-credential',
      when: (r) => inScheme('bearer')(r) && r.token?.kind === 'jwt',
    },
    {
      text: ['Access denied due to Virtual Network Firewall rules'],
      means: 'ip-not-allowed',
    },
  ],
};
