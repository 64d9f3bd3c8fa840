import type { Service } from './service.ts';

export const coupang: Service = {
  id: 'coupang',
  name: 'Coupang Open API',
  kind: 'API',
  reference:
    'https://developers.coupangcorp.com/hc/en-us/articles/360033461914-Creating-HMAC-Signature',
  signs: [{ host: 'api-gateway.coupang.com' }],
  says: [
    { text: ['^Specified signature is expired'], means: 'clock-skew', certainty: 'likely' },
    {
      text: ['^Specified signature is invalid', 'Request is not authorized'],
      means: 'signature-mismatch',
      only: true,
    },
    {
      text: ['^Unknown access key', 'Specified key is not registered'],
      means: 'api-key-invalid',
      only: true,
    },
  ],
};
