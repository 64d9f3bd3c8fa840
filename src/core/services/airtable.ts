import type { Service } from './service.ts';

export const airtable: Service = {
  id: 'airtable',
  name: 'Airtable API',
  kind: 'API',
  reference: 'https://airtable.com/developers/web/api/errors',
  signs: [{ host: 'api.airtable.com' }, { host: 'content.airtable.com' }],
  takes: { schemes: ['bearer'] },
  says: [
    {
      text: ['^AUTHENTICATION_REQUIRED$', '^Authentication required$'],
      means: 'no-credential',
      only: true,
      sent: 'nothing',
    },
    {
      text: [
        '^AUTHENTICATION_REQUIRED$',
        '^Authentication required$',
        '^Invalid authentication token$',
        '^UNAUTHORIZED$',
      ],
      means: 'bad-credential',
      only: true,
      sent: 'something',
    },
    {
      text: ['^AUTHENTICATION_REQUIRED$', '^Authentication required$'],
      means: 'token-wrong-type',
      only: true,
      when: ({ token }) => token?.kind === 'opaque' && /^key\w{14}$/.test(token.text),
      note: 'API keys (key…) are no longer taken; personal access tokens (pat…) are.',
    },
    {
      text: [
        'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND',
        'Invalid permissions or the requested model was not found',
      ],
      means: 'permission-denied',
      certainty: 'likely',
    },
    {
      text: [
        '^INVALID_PERMISSIONS$',
        '^NOT_AUTHORIZED$',
        'You are not permitted to perform this operation',
      ],
      means: 'permission-denied',
      only: true,
    },
  ],
  remedies: [
    {
      of: 'token-malformed',
      for: 'developer',
      does: 'Copy the whole personal access token: pat, 14 characters, a dot and 64 more; the part before the dot is only its id. {request} was sent without the rest.',
    },
  ],
};
