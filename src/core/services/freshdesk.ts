import type { Service } from './service.ts';

export const freshdesk: Service = {
  id: 'freshdesk',
  name: 'Freshdesk',
  kind: 'API',
  reference: 'https://developers.freshdesk.com/api/#error',
  signs: [{ host: '*.freshdesk.com' }, { field: 'x-freshdesk-api-version', wrote: true }],
  takes: { schemes: ['basic'] },
  says: [
    {
      text: ['^require_feature$'],
      means: 'api-not-enabled',
      note: 'The plan does not include it.',
    },
    { text: '^invalid_credentials$', means: 'no-credential', only: true, sent: 'nothing' },
    {
      text: '^invalid_credentials$',
      means: 'bad-credential',
      only: true,
      sent: 'something',
      note: 'The key is the user name of Basic, with a colon and any password behind it.',
    },
    { text: '^access_denied$', means: 'permission-denied', only: true },
  ],
  incident: ['x-request-id'],
};
