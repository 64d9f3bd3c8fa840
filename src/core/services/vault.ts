import type { Service } from './service.ts';
import { withKey } from './when.ts';

export const vault: Service = {
  id: 'vault',
  name: 'HashiCorp Vault',
  kind: 'API',
  reference: 'https://developer.hashicorp.com/vault/api-docs#http-status-codes',
  signs: [
    { sends: 'x-vault-token' },
    { path: '/v1/sys/' },
    { path: '/v1/secret/' },
    { field: 'x-vault-request' },
  ],
  says: [
    { text: ['missing client token'], means: 'no-credential' },
    {
      text: ['^2 errors occurred permission denied invalid token', 'bad token', '^invalid token$'],
      means: 'token-rejected',
      only: true,
      certainty: 'likely',
      note: 'Vault answers a bad token and a lacking policy alike; it does not say whether the token expired or was revoked.',
    },
    { text: ['permission denied invalid token'], means: 'token-rejected', certainty: 'likely' },
    {
      text: ['^permission denied$', '1 error occurred permission denied'],
      means: 'unauthenticated-reported-as-403',
      sent: 'nothing',
      status: 403,
      certainty: 'likely',
      note: 'Vault answers 403 where no token was sent.',
    },
    {
      text: ['^permission denied$', '1 error occurred permission denied'],
      means: 'permission-denied',
      certainty: 'likely',
      when: withKey('x-vault-token'),
    },
    { text: ['invalid username or password'], means: 'password-rejected', only: true },
    {
      text: ['Vault is sealed'],
      means: 'account-disabled',
      certainty: 'likely',
      note: 'Vault is sealed.',
    },
  ],
  incident: ['request_id'],
  remedies: [
    {
      of: 'token-placeholder',
      for: 'developer',
      does: 'Put a token of Vault into X-Vault-Token of {request}: a person gets one from vault login, a job from the auth method that is set up for it.',
      code: {
        language: 'shell',
        text: 'export VAULT_ADDR=https://{host}\nexport VAULT_TOKEN="$(vault write -field=token auth/approle/login role_id="$ROLE_ID" secret_id="$SECRET_ID")"',
      },
    },
    {
      of: 'credentials-missing',
      for: 'developer',
      does: 'Send the token that the sign-in returned (auth.client_token) in X-Vault-Token with {request}.',
      code: {
        language: 'js',
        text: "await fetch('{path}', { headers: { 'X-Vault-Token': token } });",
      },
    },
    {
      of: 'token-rejected',
      for: 'developer',
      does: 'Look the token up: it has run out, was revoked, or belongs to another namespace than {request}.',
      code: { language: 'shell', text: 'vault token lookup' },
    },
  ],
};
