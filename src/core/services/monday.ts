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
};
