import type { Service } from './service.ts';

export const rapidapi: Service = {
  id: 'rapidapi',
  name: 'RapidAPI',
  kind: 'gateway',
  reference: 'https://docs.rapidapi.com/docs/keys',
  signs: [
    { host: '*.p.rapidapi.com' },
    { field: 'x-rapidapi-proxy-response', value: 'true', wrote: true },
    { field: 'x-rapidapi-version' },
  ],
  takes: { fields: ['X-RapidAPI-Key'] },
  says: [
    {
      text: [
        'You are not subscribed to this API',
        'This endpoint is disabled for your subscription',
      ],
      means: 'api-not-enabled',
      certainty: 'likely',
      note: 'A wrong key is answered so too.',
    },
    {
      text: ['Invalid API key Go to https docs.rapidapi.com'],
      means: 'api-key-invalid',
      sent: 'something',
    },
  ],
};
