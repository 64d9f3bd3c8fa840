import type { Service } from './service.ts';

export const monday: Service = {
  id: 'monday',
  name: 'monday.com',
  kind: 'API',
  reference: 'https://developer.monday.com/api-reference/docs/errors',
  signs: [{ host: 'api.monday.com' }],
  bare: true,
  says: [
    { text: ['Not Authenticated'], means: 'bad-credential', only: true, sent: 'something' },
    {
      text: ['UserUnauthorizedException'],
      means: 'permission-denied',
    },
    {
      text: ['missingRequiredPermissions'],
      means: 'insufficient-scope',
    },
  ],
  remedies: [
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Add the scope that {request} needs to the application (Developer Center, OAuth & Permissions), and have the user install it again.',
    },
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'Open the board of {request} as the user of the token: guests and viewers may read but not change, and private boards show to their subscribers alone.',
    },
  ],
};
