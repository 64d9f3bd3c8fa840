import type { Service } from './service.ts';

export const coinbase: Service = {
  id: 'coinbase',
  name: 'Coinbase',
  kind: 'API',
  reference: 'https://docs.cdp.coinbase.com/coinbase-app/api-architecture/error-messages',
  signs: [{ host: '*.coinbase.com' }],
  says: [
    { text: ['^request timestamp expired$'], means: 'clock-skew' },
    { text: ['^invalid signature$'], means: 'signature-mismatch', only: true },
    { text: '^expired_token$', means: 'token-expired', only: true },
    { text: '^revoked_token$', means: 'token-revoked', only: true },
    { text: '^invalid_scope$', status: 403, means: 'insufficient-scope', only: true },
  ],
  incident: ['x-request-id'],
};
