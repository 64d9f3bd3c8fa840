import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** The same key was accepted for something else. */
const isGoodElsewhere = ({ sent: { keys }, worked, url }: Reading): boolean =>
  worked.some(
    (past) =>
      past.path !== url?.pathname && keys.some(({ value }) => past.url.includes(`=${value}`)),
  );

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
      means: 'api-not-enabled',
      sent: 'something',
      when: isGoodElsewhere,
      certainty: 'likely',
      note: 'It says so as well of what the plan of the key does not include.',
    },
    {
      text: ['Invalid API key Please see * openweathermap.org'],
      means: 'api-key-invalid',
      sent: 'something',
      when: (r) => !isGoodElsewhere(r),
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
