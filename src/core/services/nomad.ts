import type { Service } from './service.ts';

export const nomad: Service = {
  id: 'nomad',
  name: 'HashiCorp Nomad',
  kind: 'API',
  reference: 'https://developer.hashicorp.com/nomad/tutorials/access-control',
  signs: [{ sends: 'x-nomad-token' }],
  says: [
    { text: ['ACL token not found'], means: 'api-key-invalid' },
    { text: ['ACL token expired'], means: 'token-expired' },
  ],
  remedies: [
    {
      of: ['api-key-invalid', 'token-expired'],
      for: 'developer',
      does: 'Send an ACL token of this cluster and region in X-Nomad-Token with {request}: this tells whether it is known, and until when.',
      code: { language: 'shell', text: 'nomad acl token self' },
    },
  ],
};
