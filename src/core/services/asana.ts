import type { Service } from './service.ts';

export const asana: Service = {
  id: 'asana',
  name: 'Asana API',
  kind: 'API',
  reference: 'https://developers.asana.com/docs/errors',
  signs: [
    { host: 'app.asana.com' },
    { field: 'x-asana-api-version' },
    { field: 'x-asana-content-string-length' },
  ],
  says: [
    { text: ['The bearer token has expired'], means: 'token-expired' },
    { text: ['^Not Authorized$'], means: 'bad-credential', only: true, sent: 'something' },
    { text: ['^Not Authorized$'], means: 'no-credential', only: true, sent: 'nothing' },
    {
      text: ['^Forbidden$', 'Not authorized to'],
      means: 'permission-denied',
      only: true,
      status: 403,
      certainty: 'likely',
    },
    { text: ['does not have the required scope'], means: 'insufficient-scope', only: true },
  ],
};
