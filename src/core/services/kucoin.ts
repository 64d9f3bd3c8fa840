import type { Service } from './service.ts';

export const kucoin: Service = {
  id: 'kucoin',
  name: 'KuCoin',
  kind: 'API',
  reference: 'https://www.kucoin.com/docs/basic-info/request/http-code',
  signs: [{ host: 'api.kucoin.com' }, { host: 'api-futures.kucoin.com' }, { sends: 'kc-api-key' }],
  takes: { fields: ['KC-API-KEY'] },
  signed: ['KC-API-SIGN', 'KC-API-TIMESTAMP', 'KC-API-PASSPHRASE'],
  says: [
    { text: ['^400001$'], means: 'no-credential', only: true, certainty: 'likely' },
    { text: ['^400002$'], means: 'clock-skew', only: true },
    { text: ['^400003$'], means: 'api-key-invalid', only: true },
    { text: ['^400004$'], means: 'password-rejected', only: true, certainty: 'likely' },
    { text: ['^400005$'], means: 'signature-mismatch', only: true },
    { text: ['^400006$'], means: 'ip-not-allowed', only: true },
    { text: ['^400007$'], means: 'permission-denied', only: true },
    { text: ['^411100$'], means: 'account-disabled', only: true },
  ],
};
