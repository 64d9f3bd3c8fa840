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
    {
      text: [
        '^invalid session token is not valid yet$',
        '^invalid session token has invalid claims token is not valid yet$',
      ],
      means: 'token-not-yet-valid',
    },
    { text: '^no session information$', means: 'no-credential' },
  ],
  remedies: [
    {
      of: 'token-not-yet-valid',
      for: 'owner',
      does: 'Set the clocks of the nodes on which the replicas of argocd-server run by NTP: Argo CD at {host} made the token itself, so that one of them is ahead of the one that answered {request}.',
      code: {
        language: 'shell',
        text: 'kubectl -n argocd get pods -l app.kubernetes.io/name=argocd-server -o wide',
      },
      when: ({ token }) => token?.kind === 'jwt' && token.claims.iss === 'argocd',
    },
  ],
};
