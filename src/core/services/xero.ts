import type { Service } from './service.ts';

export const xero: Service = {
  id: 'xero',
  name: 'Xero',
  kind: 'API',
  reference: 'https://developer.xero.com/documentation/api/accounting/responsecodes',
  signs: [
    { host: 'api.xero.com' },
    { host: 'identity.xero.com' },
    { field: 'xero-correlation-id', wrote: true },
  ],
  says: [
    {
      text: ['^AuthenticationUnsuccessful$'],
      status: 403,
      means: 'permission-denied',
      only: true,
      note: 'The token is good, but not connected to the organisation that Xero-Tenant-Id names.',
    },
    {
      text: ['^AuthenticationUnsuccessful$'],
      status: 401,
      means: 'bad-credential',
      only: true,
      sent: 'something',
    },
    {
      text: ['^AuthenticationUnsuccessful$'],
      status: 401,
      means: 'no-credential',
      only: true,
      sent: 'nothing',
    },
    { text: ['^TokenExpired'], means: 'token-expired', only: true },
    {
      text: ['^AuthorizationUnsuccessful$'],
      means: 'insufficient-scope',
      only: true,
      certainty: 'likely',
      note: 'A token keeps the scopes that it was granted at the connection; refreshing adds none.',
    },
  ],
  incident: ['xero-correlation-id', 'Instance'],
};
