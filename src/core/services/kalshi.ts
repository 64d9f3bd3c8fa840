import type { Service } from './service.ts';

export const kalshi: Service = {
  id: 'kalshi',
  name: 'Kalshi',
  kind: 'API',
  reference: 'https://docs.kalshi.com/getting_started/api_keys',
  signs: [{ sends: 'kalshi-access-key' }, { host: '*.kalshi.com' }],
  says: [
    {
      text: ['^INCORRECT_API_KEY_SIGNATURE$'],
      means: 'signature-mismatch',
      note: 'Signed are the time, the method and the path without the query.',
    },
    { text: ['header_timestamp_expired'], means: 'clock-skew', only: true },
  ],
};
