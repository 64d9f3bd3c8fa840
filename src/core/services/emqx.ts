import type { Service } from './service.ts';

export const emqx: Service = {
  id: 'emqx',
  name: 'EMQX',
  kind: 'API',
  reference: 'https://docs.emqx.com/en/emqx/latest/admin/api.html#authentication',
  signs: [{ field: 'www-authenticate', value: 'minirest server', wrote: true }],
  says: [
    {
      text: ['^BAD_API_KEY_OR_SECRET$'],
      means: 'api-key-invalid',
      when: (r) => !r.content.text.includes('Not allowed'),
    },
    {
      text: ['^Not allowed Check api_key'],
      means: 'permission-denied',
      note: 'Keys of the API may not manage keys.',
    },
    { text: ['^BAD_USERNAME_OR_PWD$'], means: 'password-rejected' },
    { text: ['^TOKEN_TIME_OUT$'], means: 'token-expired' },
    { text: ['^UNAUTHORIZED_ROLE$'], means: 'permission-denied' },
    {
      text: ['^API_KEY_NOT_ALLOW$'],
      means: 'scheme-mismatch',
      note: 'This path takes the token of a sign-in, and no API key.',
    },
  ],
};
