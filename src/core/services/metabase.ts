import type { Service } from './service.ts';

export const metabase: Service = {
  id: 'metabase',
  name: 'Metabase',
  kind: 'API',
  reference: 'https://www.metabase.com/docs/latest/api',
  says: [
    { text: 'did not match stored password', means: 'password-rejected', status: 401 },
    { text: "^You don't have permissions to do that$", means: 'permission-denied', status: 403 },
  ],
};
