import type { Service } from './service.ts';

export const dapr: Service = {
  id: 'dapr',
  name: 'Dapr',
  kind: 'gateway',
  reference: 'https://docs.dapr.io/operations/security/api-token/',
  signs: [{ sends: 'dapr-api-token' }],
  says: [
    { text: ['^invalid api token$'], means: 'api-key-invalid', only: true },
    {
      text: ['^missing (api |dapr api |)token'],
      means: 'no-credential',
      only: true,
    },
  ],
  remedies: [
    {
      of: 'api-key-invalid',
      for: 'developer',
      does: 'Compare the value of dapr-api-token with DAPR_API_TOKEN of the sidecar at {host} (in Kubernetes the secret that dapr.io/api-token-secret names); after a change both, application and sidecar, have to be started anew.',
    },
  ],
};
