import type { Service } from './service.ts';

export const azureDevops: Service = {
  id: 'azure-devops',
  name: 'Azure DevOps',
  kind: 'API',
  reference:
    'https://learn.microsoft.com/en-us/azure/devops/organizations/security/troubleshoot-permissions',
  signs: [
    { host: 'dev.azure.com' },
    { host: '*.visualstudio.com' },
    { field: 'x-tfs-processid', wrote: true },
    { field: 'x-vss-e2eid' },
  ],
  incident: ['x-vss-e2eid', 'activityid'],
  says: [
    {
      text: ['VS403463'],
      means: 'permission-denied',
      note: 'A conditional access policy refused.',
    },
    {
      text: [
        'TF400813 The user aaaaaaaa aaaa aaaa aaaa aaaaaaaaaaaa',
        'TF400813 The user is not authorized',
      ],
      status: 401,
      sent: 'something',
      means: 'bad-credential',
      note: 'That user is the anonymous one, or none: the credential was not accepted at all.',
    },
    {
      text: 'TF400813',
      unless: [
        'for anonymous access',
        'aaaaaaaa aaaa aaaa aaaa aaaaaaaaaaaa',
        'The user is not authorized',
      ],
      status: 401,
      sent: 'something',
      means: 'forbidden-reported-as-401',
      note: 'TF400813 names a user whom the organization does not let in.',
    },
    { text: 'TF400813', status: 403, means: 'permission-denied' },
    {
      text: 'TF400813',
      sent: 'nothing',
      status: 401,
      means: 'no-credential',
    },
    {
      text: ['Resource not available for anonymous access'],
      status: 401,
      means: 'no-credential',
    },
    {
      text: ['TF401019', 'TF401027', 'TF50309', 'VS403403', 'VS402392'],
      means: 'permission-denied',
      certainty: 'likely',
    },
    {
      text: [
        'Access Denied The Personal Access Token used has expired',
        'Personal Access Token used has expired',
      ],
      means: 'token-expired',
    },
    {
      text: ['needs the following permission', 'VS800075'],
      means: 'permission-denied',
      certainty: 'likely',
    },
  ],
};
