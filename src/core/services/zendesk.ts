import type { Service } from './service.ts';

export const zendesk: Service = {
  id: 'zendesk',
  name: 'Zendesk',
  kind: 'API',
  reference: 'https://developer.zendesk.com/api-reference/introduction/requests/#response-format',
  signs: [
    { host: '*.zendesk.com' },
    { field: 'x-zendesk-request-id', wrote: true },
    { field: 'x-zendesk-api-version' },
  ],
  takes: { schemes: ['basic', 'bearer'] },
  says: [
    { text: ["Couldn't authenticate you"], means: 'bad-credential', only: true, sent: 'something' },
    { text: ["Couldn't authenticate you"], means: 'no-credential', only: true, sent: 'nothing' },
    {
      text: ['The access token provided is expired revoked malformed or invalid for other reasons'],
      means: 'bad-credential',
      only: true,
    },
    { text: ['You are missing the following required scopes'], means: 'insufficient-scope' },
    {
      text: [
        'You do not have access to this page Please contact the account owner of this help desk',
      ],
      means: 'permission-denied',
    },
    {
      text: ['^Forbidden$', '^RecordForbidden$'],
      means: 'permission-denied',
      certainty: 'likely',
      only: true,
    },
    { text: ['^SuspendedUser$'], means: 'account-disabled', only: true },
  ],
  incident: ['x-zendesk-request-id', 'x-request-id'],
  remedies: [
    {
      of: ['password-rejected', 'token-rejected', 'api-key-invalid'],
      for: 'developer',
      does: 'Send an API token as the password of Basic, behind the e-mail address with /token at its end, to the subdomain that it is of ({host}); token access must be on (Admin Center, Apps and integrations, APIs).',
      code: {
        language: 'shell',
        text: 'curl -u "$EMAIL/token:$ZENDESK_TOKEN" \'https://{host}/api/v2/users/me.json\'',
      },
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Give the agent a role that may do what {request} asks for (Admin Center, People, Roles), or the group of the ticket; some pages of {host} are open to administrators alone.',
    },
  ],
};
