import type { Service } from './service.ts';

export const googleAds: Service = {
  id: 'google-ads',
  name: 'Google Ads API',
  kind: 'API',
  reference: 'https://developers.google.com/google-ads/api/docs/common-errors',
  signs: [{ host: 'googleads.googleapis.com' }, { text: 'errors GoogleAdsFailure', wrote: true }],
  says: [
    {
      text: ['^(NOT_ADS_USER|CUSTOMER_NOT_FOUND)$'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
      note: 'Another Google account signed in than the one that has the customer.',
    },
    {
      text: ['^DEVELOPER_TOKEN_PARAMETER_MISSING$'],
      means: 'no-credential',
      only: true,
      certainty: 'likely',
      note: 'The field developer-token is missing.',
    },
    { text: ['^OAUTH_TOKEN_EXPIRED$'], means: 'token-expired', only: true },
    { text: ['^OAUTH_TOKEN_(REVOKED|DISABLED)$'], means: 'token-revoked', only: true },
    { text: ['^OAUTH_TOKEN_(INVALID|HEADER_INVALID)$'], means: 'bad-credential', only: true },
    {
      text: ['^TWO_STEP_VERIFICATION_NOT_ENROLLED$', '^ADVANCED_PROTECTION_NOT_ENROLLED$'],
      means: 'step-up-required',
      only: true,
    },
    {
      text: ['^(CUSTOMER_NOT_ENABLED|INCOMPLETE_SIGNUP|MISSING_TOS)$'],
      means: 'account-disabled',
      only: true,
    },
    {
      text: [
        '^DEVELOPER_TOKEN_(NOT_APPROVED|PROHIBITED|NOT_ON_ALLOWLIST|NOT_WHITELISTED)$',
        '^PROJECT_DISABLED$',
        '^CLOUD_PROJECT_NOT_UNDER_ORGANIZATION$',
      ],
      means: 'api-not-enabled',
      only: true,
      note: 'The developer token may be used for test accounts only, or with another project.',
    },
    {
      text: ['^DEVELOPER_TOKEN_INVALID$'],
      means: 'api-key-invalid',
      only: true,
    },
    {
      text: [
        '^(USER_PERMISSION_DENIED|ACTION_NOT_PERMITTED|SERVICE_ACCESS_DENIED)$',
        '^INVALID_LOGIN_CUSTOMER_ID_SERVING_CUSTOMER_ID_COMBINATION$',
      ],
      means: 'permission-denied',
      only: true,
      note: 'Of a manager account login-customer-id has to name the manager.',
    },
  ],
  incident: ['request-id'],
  remedies: [
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'Send login-customer-id with {request}: the id, without hyphens, of the manager account through which the user of the token reaches the customer.',
      code: { language: 'http', text: 'login-customer-id: $MANAGER_ID' },
      finds: /USER_PERMISSION_DENIED|LOGIN_CUSTOMER_ID/,
    },
    {
      of: 'api-not-enabled',
      for: 'developer',
      does: 'Call a test account with {request}, or apply for Basic Access in the API Center of the manager account: until then the developer token opens test accounts only.',
      finds: /DEVELOPER_TOKEN_NOT_APPROVED/,
    },
  ],
};
