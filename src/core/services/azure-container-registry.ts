import type { Service } from './service.ts';

export const azureContainerRegistry: Service = {
  id: 'azure-container-registry',
  name: 'Azure Container Registry',
  kind: 'API',
  reference:
    'https://learn.microsoft.com/en-us/azure/container-registry/container-registry-troubleshoot-login',
  signs: [
    { host: '*.azurecr.io' },
    { host: '*.azurecr.cn' },
    { field: 'server', value: 'AzureContainerRegistry', wrote: true },
    { text: 'aka ms acr (authorization|firewall)' },
  ],
  says: [
    {
      text: 'client with IP * is not allowed access',
      means: 'ip-not-allowed',
      note: 'The firewall of the registry lets only listed addresses through.',
    },
    {
      text: 'authentication required visit https aka ms acr authorization',
      means: 'no-credential',
      sent: 'nothing',
    },
    {
      text: 'authentication required visit https aka ms acr authorization',
      means: 'not-signed-in',
      sent: 'something',
      note: 'It says so of identities without AcrPull, too.',
    },
    {
      text: 'The operation is disallowed on this registry repository or image',
      means: 'permission-denied',
      note: 'The registry, repository or image is locked, or the registry is full.',
    },
  ],
  incident: ['x-ms-correlation-request-id'],
};
