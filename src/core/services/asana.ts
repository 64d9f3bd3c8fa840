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
  remedies: [
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Add the scope that the answer to {request} names to the application in the developer console (OAuth, permission scopes), and have the user authorize it again.',
    },
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'Open what {request} asks for in Asana as the user of the token: it must be a member of that workspace, team or project.',
    },
  ],
};
