import type { Service } from './service.ts';

export const openweather: Service = {
  id: 'openweather',
  name: 'OpenWeather',
  kind: 'API',
  reference: 'https://openweathermap.org/faq#error401',
  signs: [
    { host: 'api.openweathermap.org' },
    { host: 'pro.openweathermap.org' },
    { host: 'tile.openweathermap.org' },
  ],
  says: [
    { text: ['Invalid API key Please see'], means: 'no-credential', only: true, sent: 'nothing' },
    {
      text: ['Invalid API key Please see * openweathermap.org'],
      means: 'api-key-invalid',
      sent: 'something',
    },
    {
      text: ['requires a separate subscription to the One Call by Call plan'],
      means: 'api-not-enabled',
    },
    {
      text: ['Your account is temporary blocked due to exceeding of requests limitation'],
      means: 'rate-limited',
    },
  ],
};
