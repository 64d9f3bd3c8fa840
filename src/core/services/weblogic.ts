import type { Service } from './service.ts';

export const weblogic: Service = {
  id: 'weblogic',
  name: 'Oracle WebLogic',
  kind: 'server',
  reference: 'https://docs.oracle.com/en/middleware/fusion-middleware/weblogic-server/',
  signs: [
    { field: 'x-oracle-dms-ecid' },
    { text: 'From RFC 2068 Hypertext Transfer Protocol HTTP 1 1' },
  ],
  says: [
    { text: 'From RFC 2068 Hypertext Transfer Protocol HTTP 1 1', means: 'denied', status: 403 },
  ],
  incident: ['x-oracle-dms-ecid'],
};
