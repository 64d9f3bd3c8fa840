import type { Service } from './service.ts';

export const coinex: Service = {
  id: 'coinex',
  name: 'CoinEx',
  kind: 'API',
  reference: 'https://docs.coinex.com/api/v2/authorization',
  signs: [{ sends: 'accessid' }, { sends: 'x-coinex-key' }, { host: '*.coinex.com' }],
  // The signature stands alone in Authorization; AccessId says whose it is.
  bare: true,
  says: [
    { text: ['access_id not exists', 'access id not exist'], means: 'api-key-invalid', only: true },
    { text: ['signature (incorrect|error)'], means: 'signature-mismatch', only: true },
  ],
};
