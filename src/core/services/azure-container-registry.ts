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
  remedies: [
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: 'Add {1} to the network rules of {hostname} if it is one of your own, or reach the registry by its private endpoint.',
      code: {
        language: 'shell',
        text: 'az acr network-rule add --name "$REGISTRY" --ip-address {1}',
      },
      finds: /client with IP '?([\d.:a-f]{3,45})'? is not allowed/i,
    },
    {
      of: 'credentials-missing',
      for: 'developer',
      does: 'Sign in to the registry at {hostname} first: this prints a token for it, with which {request} can be repeated.',
      code: { language: 'shell', text: 'az acr login --name "$REGISTRY" --expose-token' },
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Unlock the repository or image that {request} is about if it may change, or look whether the registry {hostname} is full (Overview, used storage).',
      code: {
        language: 'shell',
        text: 'az acr repository update --name "$REGISTRY" --image "$IMAGE" --write-enabled true --delete-enabled true',
      },
      finds: /operation is disallowed/i,
    },
  ],
};
