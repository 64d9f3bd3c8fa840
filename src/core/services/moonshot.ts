import type { Service } from './service.ts';

export const moonshot: Service = {
  id: 'moonshot',
  name: 'Moonshot AI',
  kind: 'API',
  reference: 'https://platform.moonshot.ai/docs',
  signs: [{ host: 'api.moonshot.cn' }, { host: 'api.moonshot.ai' }],
  says: [
    { text: ['^invalid_authentication_error$'], means: 'api-key-invalid', only: true },
    { text: ['^exceeded_current_quota_error$'], means: 'rate-limited', only: true },
    { text: ['^permission_denied_error$'], means: 'permission-denied', only: true },
  ],
};
