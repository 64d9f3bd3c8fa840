import type { Service } from './service.ts';

export const intercom: Service = {
  id: 'intercom',
  name: 'Intercom API',
  kind: 'API',
  reference: 'https://developers.intercom.com/docs/references/rest-api/errors/http-responses',
  signs: [
    { host: 'api.intercom.io' },
    { host: 'api.eu.intercom.io' },
    { field: 'x-intercom-version', wrote: true },
  ],
  says: [
    { text: ['^token_revoked$'], means: 'token-revoked', only: true },
    { text: ['^token_blocked$'], means: 'token-revoked', certainty: 'likely', only: true },
    { text: ['^token_suspended$'], means: 'account-disabled', only: true },
    {
      text: ['^token_unauthorized$', '^token_not_found$', '^Access Token Invalid$'],
      means: 'bad-credential',
      only: true,
    },
    {
      text: ['Not authorized to access resource'],
      means: 'forbidden-reported-as-401',
      certainty: 'likely',
      only: true,
    },
    { text: ['^token_expired$'], means: 'token-expired', only: true },
    { text: ['^api_plan_restricted$'], means: 'account-disabled', only: true },
    {
      text: ['^intercom_version_invalid$'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
    },
    { text: ['^forbidden$'], means: 'denied', only: true },
    { text: ['^rate_limit_exceeded$'], means: 'rate-limited', only: true },
  ],
  remedies: [
    {
      of: 'ip-not-allowed',
      for: 'developer',
      does: 'Have an administrator of the workspace add the address from which {request} reaches {host} to the IP allowlist of the API, in the security settings of the workspace.',
    },
  ],
  incident: ['request_id', 'x-request-id'],
};
