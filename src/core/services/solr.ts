import type { Service } from './service.ts';

export const solr: Service = {
  id: 'solr',
  name: 'Apache Solr',
  kind: 'API',
  reference:
    'https://solr.apache.org/guide/solr/latest/deployment-guide/rule-based-authorization-plugin.html',
  signs: [{ path: '/solr/' }, { field: 'www-authenticate', value: 'realm solr' }],
  says: [
    {
      text: 'Unauthorized request Response code 403',
      means: 'permission-denied',
      note: 'The user is known; no role of it has the permission.',
    },
    { text: 'require authentication', means: 'no-credential', only: true },
  ],
};
