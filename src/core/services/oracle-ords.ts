import type { Service } from './service.ts';

const CODE = '^tag oracle com 2020 error Unauthorized$';

export const oracleOrds: Service = {
  id: 'oracle-ords',
  name: 'Oracle REST Data Services',
  kind: 'API',
  reference: 'https://docs.oracle.com/en/database/oracle/oracle-rest-data-services/',
  signs: [{ path: '/ords/' }, { text: CODE }],
  says: [
    { text: CODE, means: 'no-credential', sent: 'nothing' },
    { text: CODE, means: 'bad-credential', sent: 'something' },
  ],
};
