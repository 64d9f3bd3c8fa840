import type { Service } from './service.ts';

export const kinvey: Service = {
  id: 'kinvey',
  name: 'Kinvey',
  kind: 'API',
  reference: 'https://devcenter.kinvey.com/rest/reference/error-messages.html',
  signs: [{ field: 'x-kinvey-request-id', wrote: true }, { host: 'baas.kinvey.com' }],
  says: [
    { text: ['^InsufficientCredentials$'], means: 'permission-denied', only: true },
    { text: ['^InvalidCredentials$'], means: 'bad-credential', only: true },
    { text: ['^UserLockedDown$', '^UserSuspended$'], means: 'account-disabled', only: true },
  ],
  incident: ['x-kinvey-request-id'],
};
