import type { Service } from './service.ts';

export const nocodb: Service = {
  id: 'nocodb',
  name: 'NocoDB',
  kind: 'API',
  reference: 'https://nocodb.com/docs/product-docs/developer-resources/rest-apis',
  signs: [{ host: 'app.nocodb.com' }, { text: '^ERR_API_TOKEN_NOT_ALLOWED$' }],
  says: [
    {
      text: ['^ERR_API_TOKEN_NOT_ALLOWED$', 'This request is not allowed with API token'],
      means: 'token-wrong-type',
      note: 'It is done by a signed-in user only.',
    },
    {
      text: ['^ERR_SSO_LOGIN_REQUIRED$', '^ERR_SSO_GENERATED_TOKEN_REQUIRED$'],
      means: 'sso-required',
    },
    {
      text: ['^ERR_INVALID_SHARED_VIEW_PASSWORD$', '^ERR_SHARED_DASHBOARD_PASSWORD_INVALID$'],
      means: 'password-rejected',
    },
    { text: '^ERR_PLAN_LIMIT_EXCEEDED$', means: 'rate-limited', only: true },
    { text: '^ERR_FEATURE_NOT_SUPPORTED$', means: 'api-not-enabled', only: true },
  ],
};
