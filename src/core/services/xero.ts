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
  remedies: [
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'Ask which organisations the token is connected to, and send the tenantId of one of them in Xero-Tenant-Id with {request}; where the organisation is not among them, the user has to connect it.',
      code: {
        language: 'shell',
        text: 'curl -H "Authorization: Bearer $ACCESS_TOKEN" https://api.xero.com/connections',
      },
      finds: /AuthenticationUnsuccessful/,
    },
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Send the user through the connection once more with the scope that {request} needs in the list (such as accounting.transactions or accounting.contacts), and use the token that comes back.',
    },
  ],
};
