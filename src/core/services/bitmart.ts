import type { Service } from './service.ts';

export const bitmart: Service = {
  id: 'bitmart',
  name: 'BitMart',
  kind: 'API',
  reference: 'https://developer-pro.bitmart.com/en/spot/#error-code',
  signs: [{ sends: 'x-bm-key' }, { host: 'api-cloud.bitmart.com' }],
  says: [
    { text: ['TIMESTAMP range', '^30007$'], means: 'clock-skew', only: true },
    { text: ['^30002$', 'X-BM-KEY not found'], means: 'api-key-invalid', only: true },
    { text: ['^30005$', 'X-BM-SIGN is wrong'], means: 'signature-mismatch', only: true },
    { text: ['^30010$', 'IP is forbidden'], means: 'ip-not-allowed', only: true },
  ],
};
