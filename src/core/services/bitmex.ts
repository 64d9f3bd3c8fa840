import type { Service } from './service.ts';

export const bitmex: Service = {
  id: 'bitmex',
  name: 'BitMEX',
  kind: 'API',
  reference: 'https://www.bitmex.com/app/apiKeysUsage',
  signs: [{ host: 'www.bitmex.com' }, { host: 'testnet.bitmex.com' }],
  says: [
    { text: ['Signature not valid'], means: 'signature-mismatch', certainty: 'likely', only: true },
    {
      text: ['This request has expired expires is in the past'],
      means: 'clock-skew',
      only: true,
      certainty: 'likely',
    },
    { text: ['Invalid API Key'], means: 'api-key-invalid', certainty: 'likely', only: true },
  ],
};
