import type { Service } from './service.ts';

export const outline: Service = {
  id: 'outline',
  name: 'Outline',
  kind: 'API',
  reference: 'https://www.getoutline.com/developers',
  signs: [{ host: '*.getoutline.com' }],
  says: [
    { text: ['user_suspended', 'pending_deletion'], means: 'account-disabled', only: true },
    { text: ['permission_required', 'admin_required'], means: 'permission-denied', only: true },
    { text: 'domain_not_allowed', means: 'permission-denied', only: true },
  ],
};
