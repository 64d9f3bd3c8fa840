import type { Service } from './service.ts';

export const upbit: Service = {
  id: 'upbit',
  name: 'Upbit',
  kind: 'API',
  reference: 'https://docs.upbit.com/reference/api-overview',
  signs: [{ host: 'api.upbit.com' }],
  says: [
    { text: ['^invalid_access_key$'], means: 'api-key-invalid', only: true },
    {
      text: ['^jwt_verification$'],
      means: 'token-signature-invalid',
      only: true,
      certainty: 'likely',
    },
    { text: ['^expired_access_key$'], means: 'token-expired', only: true },
    { text: ['^nonce_used$'], means: 'token-rejected', only: true, certainty: 'likely' },
    { text: ['^no_authorization_ip$'], means: 'ip-not-allowed', only: true },
    { text: ['^no_authorization_token$'], means: 'no-credential', only: true },
    { text: ['^out_of_scope$'], means: 'insufficient-scope', only: true },
  ],
};
