import type { Service } from './service.ts';

export const clickup: Service = {
  id: 'clickup',
  name: 'ClickUp',
  kind: 'API',
  reference: 'https://developer.clickup.com/docs/common_errors',
  signs: [{ host: 'api.clickup.com' }],
  bare: true,
  says: [
    { text: ['OAUTH_017'], means: 'no-credential' },
    {
      text: ['OAUTH_018', 'OAUTH_019', 'OAUTH_021', 'OAUTH_025', 'OAUTH_077'],
      means: 'token-rejected',
      certainty: 'likely',
      note: 'It does not say whether the token is wrong or was revoked.',
    },
    {
      text: ['OAUTH_023', 'OAUTH_026', 'OAUTH_027', 'OAUTH_029', 'OAUTH_045'],
      means: 'permission-denied',
      certainty: 'likely',
      note: 'The workspace did not authorize the token.',
    },
    { text: ['Token invalid'], means: 'bad-credential', only: true },
    {
      text: ['does not have access to this feature'],
      means: 'api-not-enabled',
      only: true,
      note: 'The plan of the workspace does not include it.',
    },
  ],
  remedies: [
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'Have the user authorize the application for the workspace that {request} names: this lists those that the token opens.',
      code: {
        language: 'shell',
        text: 'curl -H "Authorization: $CLICKUP_TOKEN" https://{host}/api/v2/team',
      },
    },
  ],
};
