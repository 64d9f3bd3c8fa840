import type { Service } from './service.ts';

const CODES = [
  '^DASHBOARD_SECURITY_ACCESS_ERROR$',
  '^DATASOURCE_SECURITY_ACCESS_ERROR$',
  '^TABLE_SECURITY_ACCESS_ERROR$',
];

export const superset: Service = {
  id: 'superset',
  name: 'Apache Superset',
  kind: 'API',
  reference: 'https://superset.apache.org/docs/security/',
  signs: CODES.map((text) => ({ text })),
  says: [
    {
      text: CODES,
      means: 'permission-denied',
      note: 'A role of the user needs access to the data behind the chart or dashboard.',
    },
  ],
  remedies: [
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Give a role of the user access to the data behind {request} at {host} (Security, List Roles: datasource access or schema access on it), or add the role to the dashboard where DASHBOARD_RBAC is on.',
      finds: /SECURITY_ACCESS_ERROR/,
    },
  ],
};
