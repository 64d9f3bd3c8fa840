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
  remedies: [
    {
      of: 'rate-limited',
      for: 'developer',
      does: 'Recharge the account in the console of Moonshot AI: what was paid in advance for {request} is used up. Neither waiting nor fewer requests change that.',
      finds: /exceeded_current_quota_error/,
    },
    {
      of: 'rate-limited',
      for: 'visitor',
      does: 'Tell whoever runs the page that its account at {host} is used up: to wait changes nothing.',
      finds: /exceeded_current_quota_error/,
    },
  ],
};
