import type { Service } from './service.ts';

export const weatherapi: Service = {
  id: 'weatherapi',
  name: 'WeatherAPI.com',
  kind: 'API',
  reference: 'https://www.weatherapi.com/docs/#intro-error-codes',
  signs: [{ host: 'api.weatherapi.com' }],
  says: [
    { text: ['^1002$'], means: 'no-credential', only: true },
    { text: ['^2006$'], means: 'api-key-invalid', only: true },
    { text: ['^2007$'], means: 'rate-limited', only: true },
    { text: ['^2008$'], means: 'account-disabled', only: true },
    {
      text: ['^2009$'],
      means: 'account-disabled',
      only: true,
      note: 'The plan of the key does not include it.',
    },
  ],
};
