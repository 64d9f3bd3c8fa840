import type { Service } from './service.ts';

export const oanda: Service = {
  id: 'oanda',
  name: 'OANDA v20',
  kind: 'API',
  reference: 'https://developer.oanda.com/rest-live-v20/authentication/',
  signs: [{ host: 'api-fxpractice.oanda.com' }, { host: 'api-fxtrade.oanda.com' }],
  says: [
    {
      text: ['Insufficient authorization to perform request'],
      means: 'token-rejected',
      certainty: 'likely',
      note: 'It says so of tokens that it does not know: those of practice accounts and of live ones each have a host of their own.',
    },
  ],
};
