import type { Service } from './service.ts';

export const pingfederate: Service = {
  id: 'pingfederate',
  name: 'PingFederate and PingOne',
  kind: 'identity provider',
  reference: 'https://docs.pingidentity.com/',
  signs: [
    { host: 'auth.pingone.com' },
    { host: 'api.pingone.com' },
    { host: 'auth.pingone.eu' },
    { host: 'api.pingone.eu' },
    { field: 'server', value: 'PingFederate' },
    { field: 'x-pingone-request-id' },
  ],
  says: [
    {
      text: ['The resource owner credentials are invalid or expired'],
      means: 'password-rejected',
      when: (r) => r.sent.signIn?.kind === 'password',
    },
    {
      text: ['Authorization code is invalid or expired'],
      means: 'token-rejected',
      certainty: 'likely',
      when: (r) => r.sent.signIn?.kind === 'code',
    },
    {
      text: ['unknown invalid or expired refresh token'],
      means: 'token-expired',
      certainty: 'likely',
      when: (r) => r.sent.signIn?.kind === 'refresh',
    },
    { text: ['Unknown or invalid client_id'], means: 'client-authentication-failed' },
    {
      text: ['Invalid client or client credentials'],
      means: 'client-authentication-failed',
      only: true,
    },
    { text: ['^INSUFFICIENT_PERMISSIONS$'], means: 'permission-denied', only: true },
    { text: ['^ACCESS_FAILED$'], means: 'permission-denied', only: true, certainty: 'likely' },
    { text: ['^REQUEST_LIMITED$'], means: 'rate-limited', only: true },
    { text: ['^INVALID_TOKEN$'], means: 'bad-credential', only: true },
  ],
  incident: ['id', 'x-pingone-request-id'],
};
