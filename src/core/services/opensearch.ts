import type { Service } from './service.ts';

export const opensearch: Service = {
  id: 'opensearch',
  name: 'OpenSearch',
  kind: 'API',
  reference: 'https://docs.opensearch.org/latest/security/',
  signs: [
    { field: 'www-authenticate', value: 'OpenSearch Security' },
    { text: 'no permissions for * and User', wrote: true },
  ],
  says: [
    { text: ['no permissions for'], means: 'permission-denied' },
    {
      text: ['admin user is not permitted to login via HTTP'],
      means: 'client-certificate-required',
      note: 'It knows its administrators by their certificates only.',
    },
  ],
  remedies: [
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Give a role the permission {1} for what {request} touches, and map the role to this user (OpenSearch Dashboards, Security, Roles).',
      finds: /no permissions for \[([\w:/*]+)/,
    },
  ],
};
