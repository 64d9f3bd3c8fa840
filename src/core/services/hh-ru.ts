import type { Service } from './service.ts';

export const hhRu: Service = {
  id: 'hh-ru',
  name: 'hh.ru API',
  kind: 'API',
  reference: 'https://github.com/hhru/api/blob/master/docs/errors.md',
  signs: [{ host: 'api.hh.ru' }],
  says: [
    { text: '^token_expired$', means: 'token-expired', only: true },
    { text: '^token_revoked$', means: 'token-revoked', only: true },
    { text: '^bad_authorization$', means: 'token-rejected', only: true },
    { text: '^application_not_found$', means: 'client-authentication-failed', only: true },
    {
      text: '^user_auth_expected$',
      means: 'token-wrong-type',
      only: true,
      note: 'It takes the token of a user, and not that of an application.',
    },
    {
      text: '^application_auth_expected$',
      means: 'token-wrong-type',
      only: true,
      note: 'It takes the token of an application, and not that of a user.',
    },
    { text: '^captcha_required$', means: 'waf-blocked', only: true },
  ],
};
