import type { Service } from './service.ts';

export const campaignMonitor: Service = {
  id: 'campaign-monitor',
  name: 'Campaign Monitor',
  kind: 'API',
  reference: 'https://www.campaignmonitor.com/api/v3-3/getting-started/',
  signs: [{ host: 'api.createsend.com' }],
  says: [
    { text: ['^Expired OAuth Token$'], means: 'token-expired', only: true },
    { text: ['^Revoked OAuth Token$'], means: 'token-revoked', only: true },
    { text: ['^Invalid OAuth Token$'], means: 'token-rejected', only: true },
    { text: ['^Invalid API Key$'], means: 'api-key-invalid', only: true },
  ],
};
