import type { Service } from './service.ts';

export const kubernetesDashboard: Service = {
  id: 'kubernetes-dashboard',
  name: 'Kubernetes Dashboard',
  kind: 'API',
  reference:
    'https://github.com/kubernetes/dashboard/blob/master/docs/user/access-control/README.md',
  signs: [{ sends: 'jwetoken' }, { text: '^MSG_LOGIN_UNAUTHORIZED_ERROR$', wrote: true }],
  says: [
    { text: ['^MSG_TOKEN_EXPIRED_ERROR$'], means: 'token-expired' },
    { text: ['^MSG_LOGIN_UNAUTHORIZED_ERROR$'], means: 'bad-credential' },
    { text: ['^MSG_ENCRYPTION_KEY_CHANGED$'], means: 'token-signature-invalid' },
    { text: ['^MSG_DASHBOARD_EXCLUSIVE_RESOURCE_ERROR$'], means: 'permission-denied' },
  ],
  remedies: [
    {
      of: ['token-rejected', 'token-expired', 'token-signature-invalid', 'session-expired'],
      for: 'developer',
      does: 'Make a new token with kubectl for the service account with which you use {host}, and sign in with it again before {request} is repeated: the one of before is not taken any more.',
      code: {
        language: 'shell',
        text: 'kubectl -n kubernetes-dashboard create token SERVICE_ACCOUNT',
      },
    },
    {
      of: 'token-expired',
      for: 'owner',
      does: 'Let the sign-in at {host} last longer where it ends too soon: the argument --token-ttl of the dashboard, in seconds (900 if it is not set).',
      code: { language: 'yaml', text: 'args:\n  - --token-ttl=3600' },
    },
    {
      of: 'token-signature-invalid',
      for: 'owner',
      does: 'Keep the secret kubernetes-dashboard-key-holder of {host}: all tokens are encrypted with the key in it, and nobody can use those of before once it was made anew.',
    },
  ],
};
