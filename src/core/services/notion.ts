import type { Service } from './service.ts';

export const notion: Service = {
  id: 'notion',
  name: 'Notion API',
  kind: 'API',
  reference: 'https://developers.notion.com/reference/status-codes',
  signs: [
    { sends: 'notion-version' },
    { host: 'api.notion.com' },
    { field: 'x-notion-request-id', wrote: true },
  ],
  takes: { schemes: ['bearer'] },
  says: [
    { text: ['^API token is invalid'], means: 'bad-credential', only: true },
    {
      text: [
        "Given the bearer token used the client doesn't have permission to perform this operation",
      ],
      means: 'permission-denied',
    },
    { text: ['^restricted_resource$'], means: 'permission-denied', only: true },
    {
      text: ['Insufficient permissions for this endpoint'],
      means: 'insufficient-scope',
      certainty: 'likely',
      only: true,
    },
    { text: ['^payment_required$'], means: 'account-disabled', only: true, certainty: 'likely' },
  ],
  incident: ['x-notion-request-id', 'request_id'],
};
