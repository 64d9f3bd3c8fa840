import type { Service } from './service.ts';

export const kubernetesDashboard: Service = {
  id: 'kubernetes-dashboard',
  name: 'Kubernetes Dashboard',
  kind: 'API',
  reference:
    'https://github.com/kubernetes/dashboard/blob/master/docs/user/access-control/README.md',
  signs: [{ sends: 'jwetoken' }],
  says: [
    { text: ['^MSG_TOKEN_EXPIRED_ERROR$'], means: 'token-expired' },
    { text: ['^MSG_LOGIN_UNAUTHORIZED_ERROR$'], means: 'bad-credential' },
    { text: ['^MSG_ENCRYPTION_KEY_CHANGED$'], means: 'token-signature-invalid' },
    { text: ['^MSG_DASHBOARD_EXCLUSIVE_RESOURCE_ERROR$'], means: 'permission-denied' },
  ],
};
