import type { Service } from './service.ts';

export const azureFrontDoor: Service = {
  id: 'azure-front-door',
  name: 'Azure Front Door and WAF',
  kind: 'edge',
  reference:
    'https://learn.microsoft.com/en-us/azure/web-application-firewall/afds/waf-front-door-monitor',
  signs: [{ field: 'x-azure-ref' }, { text: 'Microsoft Azure Application Gateway', wrote: true }],
  says: [
    { text: ['The request is blocked'], means: 'waf-blocked', only: true },
    {
      text: ['Microsoft Azure Application Gateway v2'],
      means: 'waf-blocked',
      status: 403,
      certainty: 'likely',
    },
  ],
  incident: ['x-azure-ref'],
};
