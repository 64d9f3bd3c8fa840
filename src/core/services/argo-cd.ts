import type { Service } from './service.ts';

export const argoCd: Service = {
  id: 'argo-cd',
  name: 'Argo CD',
  kind: 'API',
  reference: 'https://argo-cd.readthedocs.io/en/stable/operator-manual/user-management/',
  says: [
    { text: '^invalid session account * is disabled$', means: 'account-disabled' },
    {
      text: '^invalid session account password has changed since token issued$',
      means: 'token-revoked',
    },
    { text: '^invalid session token is revoked please re-login$', means: 'token-revoked' },
    {
      text: '^invalid session signature is invalid$',
      means: 'token-signature-invalid',
      note: 'The server signs with another key since it was set up anew.',
    },
    { text: '^no session information$', means: 'no-credential' },
  ],
};
