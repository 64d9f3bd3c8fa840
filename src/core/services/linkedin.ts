import type { Service } from './service.ts';

export const linkedin: Service = {
  id: 'linkedin',
  name: 'LinkedIn',
  kind: 'API',
  reference: 'https://learn.microsoft.com/en-us/linkedin/shared/api-guide/concepts/error-handling',
  signs: [
    { host: 'api.linkedin.com' },
    { host: 'www.linkedin.com' },
    { field: 'x-li-uuid', wrote: true },
    { field: 'x-li-fabric' },
  ],
  says: [
    { text: ['^INVALID_ACCESS_TOKEN$'], means: 'bad-credential', only: true },
    { text: ['^Invalid access token$', '^65600$'], means: 'bad-credential', only: true },
    {
      text: ['The token used in the request has been revoked by the user'],
      means: 'token-revoked',
    },
    { text: ['^REVOKED_ACCESS_TOKEN$'], means: 'token-revoked', only: true },
    { text: ['The token used in the request has expired'], means: 'token-expired' },
    { text: ['^EXPIRED_ACCESS_TOKEN$'], means: 'token-expired', only: true },
    { text: ['Empty oauth2 access token'], means: 'no-credential' },
    { text: ['^EMPTY_ACCESS_TOKEN$'], means: 'no-credential', only: true },
    {
      text: ['Not enough permissions to access'],
      means: 'insufficient-scope',
      only: true,
      certainty: 'likely',
    },
    { text: ['Member is restricted'], means: 'account-disabled', only: true },
    { text: ['^ACCESS_DENIED$'], means: 'permission-denied', only: true, certainty: 'likely' },
  ],
  incident: ['x-li-uuid'],
};
