import type { Service } from './service.ts';

export const fusionauth: Service = {
  id: 'fusionauth',
  name: 'FusionAuth',
  kind: 'identity provider',
  reference: 'https://fusionauth.io/docs/lifecycle/authenticate-users/oauth/endpoints',
  says: [
    {
      text: ['^invalid_user_credentials$'],
      means: 'password-rejected',
      when: (r) => r.content.fields.some(({ path }) => path === 'error_reason'),
    },
    {
      text: [
        '^client_authentication_missing$',
        '^invalid_client_authentication$',
        '^invalid_client_authentication_scheme$',
        '^client_id_mismatch$',
        '^invalid_client_id$',
        '^grant_type_disabled$',
        '^missing_client_secret$',
      ],
      means: 'client-authentication-failed',
      when: (r) => r.content.fields.some(({ path }) => path === 'error_reason'),
    },
    {
      text: ['^access_token_expired$'],
      means: 'token-expired',
      when: (r) => r.content.fields.some(({ path }) => path === 'error_reason'),
    },
    {
      text: ['^access_token_malformed$'],
      means: 'token-malformed',
      certainty: 'likely',
      when: (r) => r.content.fields.some(({ path }) => path === 'error_reason'),
    },
    {
      text: ['^access_token_invalid$', '^access_token_failed_processing$'],
      means: 'bad-credential',
      when: (r) => r.content.fields.some(({ path }) => path === 'error_reason'),
    },
    {
      text: ['^access_token_required$'],
      means: 'no-credential',
      when: (r) => r.content.fields.some(({ path }) => path === 'error_reason'),
    },
    {
      text: ['^token_type_mismatch$', '^refresh_token_type_not_supported$'],
      means: 'token-wrong-type',
      when: (r) => r.content.fields.some(({ path }) => path === 'error_reason'),
    },
    {
      text: ['^missing_required_scope$'],
      means: 'insufficient-scope',
      when: (r) => r.content.fields.some(({ path }) => path === 'error_reason'),
    },
    {
      text: ['^auth_code_not_found$'],
      means: 'token-rejected',
      certainty: 'likely',
      when: (r) => r.content.fields.some(({ path }) => path === 'error_reason'),
      note: 'The code was used, expired, or never issued.',
    },
    {
      text: ['^refresh_token_not_found$'],
      means: 'token-revoked',
      certainty: 'likely',
      when: (r) => r.content.fields.some(({ path }) => path === 'error_reason'),
    },
    {
      text: ['^two_factor_required$'],
      means: 'step-up-required',
      when: (r) => r.content.fields.some(({ path }) => path === 'error_reason'),
    },
    {
      text: [
        '^change_password_required$',
        '^change_password_administrative$',
        '^change_password_breached$',
        '^change_password_expired$',
      ],
      means: 'account-disabled',
      when: (r) => r.content.fields.some(({ path }) => path === 'error_reason'),
      note: 'The password has to be changed first.',
    },
    {
      text: ['^not_licensed$'],
      means: 'api-not-enabled',
      when: (r) => r.content.fields.some(({ path }) => path === 'error_reason'),
    },
  ],
};
