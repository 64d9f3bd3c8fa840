import type { Service } from './service.ts';

export const opencage: Service = {
  id: 'opencage',
  name: 'OpenCage',
  kind: 'API',
  reference: 'https://opencagedata.com/api#codes',
  signs: [{ host: 'api.opencagedata.com' }],
  says: [
    { text: ['^missing API key$'], means: 'no-credential' },
    { text: ['^(disabled|suspended)$'], means: 'account-disabled', only: true },
    { text: ['^unknown (api key|apikey)$', '^invalid API key$'], means: 'api-key-invalid' },
    { text: ['^IP address rejected$'], means: 'ip-not-allowed' },
  ],
};
