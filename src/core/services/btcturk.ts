import type { Service } from './service.ts';

export const btcTurk: Service = {
  id: 'btcturk',
  name: 'BtcTurk',
  kind: 'API',
  reference: 'https://docs.btcturk.com/',
  signs: [{ host: 'api.btcturk.com' }],
  says: [
    {
      text: ['Invalid Nonce'],
      means: 'clock-skew',
      only: true,
      certainty: 'likely',
      note: 'The nonce is the time in X-Stamp, in milliseconds: it must be near the time of the server.',
    },
  ],
};
