import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

const withPersonalToken = ({ token }: Reading): boolean => token?.text.startsWith('dapi') === true;

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
    {
      text: ['^Invalid access token'],
      means: 'api-key-invalid',
      only: true,
      when: withPersonalToken,
    },
    {
      text: ['^Invalid access token'],
      means: 'bad-credential',
      only: true,
      when: (r) => !withPersonalToken(r),
    },
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
  remedies: [
    {
      of: 'api-key-invalid',
      for: 'developer',
      when: withPersonalToken,
      does: 'Look for the token that was sent in the workspace at {hostname} (Settings, Developer, Access tokens, Manage): a personal access token holds for the one workspace in which it was made. Generate a new one there if it is missing or over, and repeat {request} with it.',
      code: {
        language: 'shell',
        text: 'curl -i -H "Authorization: Bearer $DATABRICKS_TOKEN" https://{hostname}/api/2.0/preview/scim/v2/Me',
      },
    },
    {
      of: 'api-key-invalid',
      for: 'developer',
      when: (r) => withPersonalToken(r) && r.crossOrigin === true,
      does: 'Keep the token on a server of yours, and make {request} there: who opens a page of {page} can read what it sends, and with it do all that its user may.',
    },
  ],
};
