import type { Service } from './service.ts';

export const binance: Service = {
  id: 'binance',
  name: 'Binance',
  kind: 'API',
  reference: 'https://github.com/binance/binance-spot-api-docs/blob/master/errors.md',
  signs: [
    { sends: 'x-mbx-apikey' },
    { host: '*.binance.com' },
    { host: '*.binance.us' },
    { host: '*.binance.vision' },
    { field: 'x-mbx-used-weight-1m', wrote: true },
    { field: 'x-mbx-uuid' },
  ],
  takes: { fields: ['X-MBX-APIKEY'] },
  says: [
    { text: ['^-2014$', '^-2008$'], means: 'api-key-invalid', only: true },
    {
      text: ['Invalid API-key IP or permissions for action'],
      means: 'api-key-invalid',
      certainty: 'likely',
      note: 'A good key is refused this way from an address that it is not open to, or for what it may not do.',
    },
    {
      text: ['^-1021$', 'Timestamp for this request is outside of the recvWindow'],
      means: 'clock-skew',
      only: true,
    },
    { text: ['^-1022$'], means: 'signature-mismatch', only: true },
  ],
  incident: ['x-mbx-uuid'],
};
