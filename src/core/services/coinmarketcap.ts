import type { Service } from './service.ts';

export const coinmarketcap: Service = {
  id: 'coinmarketcap',
  name: 'CoinMarketCap',
  kind: 'API',
  reference: 'https://coinmarketcap.com/api/documentation/v1/#section/Errors-and-Rate-Limits',
  signs: [{ host: 'pro-api.coinmarketcap.com' }],
  takes: { fields: ['X-CMC_PRO_API_KEY'] },
  says: [
    { text: ['^1001$'], means: 'api-key-invalid', only: true },
    { text: ['^1002$'], means: 'no-credential', only: true },
    { text: ['^1003$'], means: 'account-disabled', only: true },
    { text: ['^1004$'], means: 'account-disabled', only: true },
    { text: ['^1005$'], means: 'no-credential', only: true },
    {
      text: ['^1006$'],
      means: 'account-disabled',
      only: true,
      note: 'The plan of the key does not include it.',
    },
    { text: ['^1007$'], means: 'account-disabled', only: true },
  ],
};
