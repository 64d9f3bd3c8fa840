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
  remedies: [
    {
      of: 'waf-blocked',
      for: 'owner',
      does: 'Look up the reference {1} in the log of the firewall policy: ruleName is the rule that matched {request}. Add an exclusion for the field that it matched, or change the action of that one rule.',
      code: {
        language: 'text',
        text: 'AzureDiagnostics | where Category == "FrontDoorWebApplicationFirewallLog" | where trackingReference_s == "{1}"',
      },
      finds: /^x-azure-ref: *(\S+)/im,
    },
  ],
};
