import type { Service } from './service.ts';

export const bitvavo: Service = {
  id: 'bitvavo',
  name: 'Bitvavo',
  kind: 'API',
  reference: 'https://docs.bitvavo.com/docs/errors/',
  signs: [{ host: 'api.bitvavo.com' }, { sends: 'bitvavo-access-key' }],
  says: [
    { text: ['API Key must be of length'], means: 'token-malformed' },
    { text: ['^305$'], means: 'api-key-invalid', only: true },
    { text: ['^307$'], means: 'ip-not-allowed', only: true },
    { text: ['^309$'], means: 'signature-mismatch', only: true },
    { text: ['^310$', '^311$', '^312$'], means: 'permission-denied', only: true },
    { text: ['^304$'], means: 'clock-skew', only: true },
  ],
};
