import type { Service } from './service.ts';

export const stytch: Service = {
  id: 'stytch',
  name: 'Stytch',
  kind: 'identity provider',
  reference: 'https://stytch.com/docs/api-reference/consumer/api/errors/401',
  signs: [{ host: 'api.stytch.com' }, { host: 'test.stytch.com' }],
  says: [
    {
      text: ['^unauthorized_credentials$'],
      means: 'password-rejected',
      certainty: 'likely',
      when: (r) => r.sent.signIn?.kind === 'password',
      only: true,
    },
    {
      text: ['^unauthorized_credentials$', '^unauthorized_credentials_error$'],
      means: 'bad-credential',
      only: true,
    },
    { text: ['^consumer_session_authorization_error$'], means: 'permission-denied', only: true },
    { text: ['^captcha_required$'], means: 'waf-blocked', only: true },
    { text: ['^organization_suspended$'], means: 'account-disabled', only: true },
    { text: ['^use_https$'], means: 'https-required', only: true },
  ],
  incident: ['request_id'],
};
