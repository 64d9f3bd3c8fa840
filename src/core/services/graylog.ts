import type { Service } from './service.ts';

export const graylog: Service = {
  id: 'graylog',
  name: 'Graylog',
  kind: 'API',
  reference: 'https://go2docs.graylog.org/current/setting_up_graylog/rest_api.html',
  signs: [{ field: 'x-graylog-node-id', wrote: true }],
  says: [{ text: 'Not authorized to access resource', means: 'permission-denied', only: true }],
};
