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
  remedies: [
    {
      of: 'token-expired',
      for: 'developer',
      does: 'Create a new personal access token (User settings, Personal access tokens), and send it with {request} as the password of Basic, behind an empty user name.',
      code: { language: 'shell', text: 'curl -u ":$PAT" \'https://{host}{path}\'' },
    },
    {
      of: ['token-rejected', 'password-rejected', 'api-key-invalid'],
      for: 'developer',
      does: 'Send the personal access token as the password of Basic, behind an empty user name, and one of the organization that {request} names: of another one, or with its time over, it counts for nothing.',
      code: { language: 'shell', text: 'curl -u ":$PAT" \'https://{host}{path}\'' },
    },
    {
      of: ['forbidden-reported-as-401', 'permission-denied'],
      for: 'owner',
      does: 'Add {1} to the organization at {host} with an access level (Organization settings, Users), and to a group of the project.',
      finds: /TF400813: The user '?((?!aaaaaaaa)[\w@.\\-]{3,80})/,
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Allow it at {host} to that identity where the answer says (Project settings, Security of the repository, pipeline or area): {1}.',
      finds: /needs the following permissions?[^:]{0,60}: ?([\w ,]{3,80})/,
    },
  ],
};
