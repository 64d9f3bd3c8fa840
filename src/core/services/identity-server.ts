import type { Service } from './service.ts';

export const identityServer: Service = {
  id: 'identity-server',
  name: 'Duende IdentityServer',
  kind: 'identity provider',
  reference: 'https://docs.duendesoftware.com/identityserver/',
  signs: [{ path: '/connect/' }],
  says: [
    { text: ['^invalid_username_or_password$'], means: 'password-rejected' },
    { text: ['^invalid_credential$'], means: 'password-rejected', only: true },
    {
      text: ['Malformed DPoP token', 'Invalid iat value'],
      means: 'dpop-proof-invalid',
      only: true,
    },
  ],
};
