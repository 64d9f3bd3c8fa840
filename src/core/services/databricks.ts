import type { Service } from './service.ts';

export const databricks: Service = {
  id: 'databricks',
  name: 'Databricks',
  kind: 'API',
  reference: 'https://docs.databricks.com/api/workspace/introduction',
  signs: [
    { host: '*.cloud.databricks.com' },
    { host: '*.gcp.databricks.com' },
    { host: '*.azuredatabricks.net' },
    { field: 'x-databricks-reason-phrase', wrote: true },
    { field: 'server', value: '^databricks$', wrote: true },
  ],
  says: [
    {
      text: ['Credential was not sent or was of an unsupported type for this API'],
      means: 'token-wrong-type',
      sent: 'something',
      certainty: 'likely',
    },
    {
      text: ['Credential was not sent or was of an unsupported type for this API'],
      means: 'no-credential',
      sent: 'nothing',
    },
    { text: ['^Invalid access token'], means: 'bad-credential', only: true },
    {
      text: ['Source IP address * is blocked by Databricks IP ACL for workspace'],
      means: 'ip-not-allowed',
    },
    {
      text: ['This API is disabled for users without the * entitlement'],
      means: 'permission-denied',
      note: 'The entitlement is given to users and service principals in the settings of the workspace.',
    },
  ],
};
