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
      text: ['Principal does not have access to API Operation'],
      means: 'forbidden-reported-as-401',
      status: 401,
      sent: 'something',
      note: 'The identity lacks a role such as Cognitive Services User.',
    },
    {
      text: ['The request is not authorized because credentials are missing or invalid'],
      means: 'api-key-invalid',
      sent: 'something',
      certainty: 'likely',
      note: 'A key of a region also wants Ocp-Apim-Subscription-Region.',
    },
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
  remedies: [
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: 'Add the address of the client under Networking of the resource {hostname}, or allow all networks; rules take some minutes.',
    },
  ],
};
