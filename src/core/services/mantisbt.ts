import type { Service } from './service.ts';

export const mantisbt: Service = {
  id: 'mantisbt',
  name: 'MantisBT',
  kind: 'API',
  reference: 'https://documenter.getpostman.com/view/29959/mantis-bug-tracker-rest-api/7Lt6zkP',
  signs: [{ field: 'x-mantis-version', wrote: true }],
  // A token stands in Authorization by itself.
  bare: true,
  says: [
    {
      text: ['^API token not found$', '^API token revoked$'],
      means: 'bad-credential',
      status: 403,
      sent: 'something',
      certainty: 'likely',
    },
    { text: ['^API token required$'], means: 'no-credential', certainty: 'likely' },
  ],
};
