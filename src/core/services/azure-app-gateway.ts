import type { Service } from './service.ts';

export const azureAppGateway: Service = {
  id: 'azure-app-gateway',
  name: 'Azure Application Gateway',
  kind: 'edge',
  reference:
    'https://learn.microsoft.com/en-us/azure/application-gateway/http-response-codes#403--forbidden',
  signs: [
    { field: 'server', value: 'Microsoft-Azure-Application-Gateway', wrote: true },
    { text: 'Microsoft-Azure-Application-Gateway', wrote: true },
  ],
  says: [
    {
      text: 'Microsoft-Azure-Application-Gateway',
      status: 403,
      means: 'waf-blocked',
      note: 'With 403 the gateway itself answers where a rule of its firewall matched.',
    },
  ],
};
