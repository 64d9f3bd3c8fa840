import type { Service } from './service.ts';

export const azureMaps: Service = {
  id: 'azure-maps',
  name: 'Azure Maps',
  kind: 'cloud',
  reference: 'https://learn.microsoft.com/azure/azure-maps/azure-maps-authentication',
  signs: [{ host: 'atlas.microsoft.com' }, { host: '*.atlas.microsoft.com' }],
  says: [
    {
      text: 'The provided client ID was incorrect or the account resource does not exist',
      means: 'token-rejected',
      note: 'The token belongs to an account that is not there, or x-ms-client-id names another.',
    },
  ],
  remedies: [
    {
      of: 'token-rejected',
      for: 'developer',
      does: 'Check that the account of Azure Maps for which the token was made still exists, and that x-ms-client-id of {request} holds its client ID (Authentication, in the portal), where the token is one of Entra ID; then make a new token.',
      code: {
        language: 'shell',
        text: 'az maps account show --name ACCOUNT --resource-group GROUP --query properties.uniqueId',
      },
    },
  ],
};
