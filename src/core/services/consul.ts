import type { Service } from './service.ts';

export const consul: Service = {
  id: 'consul',
  name: 'HashiCorp Consul',
  kind: 'API',
  reference: 'https://developer.hashicorp.com/consul/docs/security/acl',
  signs: [
    { sends: 'x-consul-token' },
    { field: 'x-consul-effective-consistency' },
    { field: 'x-consul-index' },
    { field: 'x-consul-default-acl-policy' },
  ],
  says: [
    {
      text: ['ACL bootstrap no longer allowed'],
      means: 'permission-denied',
      note: 'It works once; another needs the reset index in a file of the leader.',
    },
    {
      text: ['Permission denied token with AccessorID * lacks permission'],
      means: 'permission-denied',
      unless: '00000000 0000 0000 0000 000000000002',
    },
    {
      text: [
        'token with AccessorID 00000000 0000 0000 0000 000000000002 lacks permission',
        'Permission denied anonymous token lacks permission',
        'anonymous token lacks permission',
      ],
      means: 'unauthenticated-reported-as-403',
      status: 403,
      sent: 'nothing',
      note: 'This accessor is the anonymous token.',
    },
    {
      text: ['anonymous token lacks permission'],
      means: 'no-credential',
      sent: 'something',
      note: 'Consul takes whoever comes without a token for the anonymous one.',
    },
    { text: ['ACL not found'], means: 'api-key-invalid', note: 'Consul does not know this token.' },
    { text: ['ACL support disabled'], means: 'api-not-enabled' },
    {
      text: ['Endpoint is blocked by agent configuration'],
      means: 'resource-forbidden-by-server',
      note: 'http_config.block_endpoints of the agent lists the path; no token opens it.',
    },
  ],
  remedies: [
    {
      of: 'resource-forbidden-by-server',
      for: 'owner',
      does: 'Take the prefix of {path} off block_endpoints in http_config of the agent at {host}, if it is to answer {request}; else ask another agent.',
    },
  ],
};
