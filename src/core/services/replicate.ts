import type { Service } from './service.ts';

export const replicate: Service = {
  id: 'replicate',
  name: 'Replicate API',
  kind: 'API',
  reference: 'https://replicate.com/docs/reference/http#authentication',
  signs: [{ host: 'api.replicate.com' }],
  says: [
    { text: ['You did not pass an authentication token'], means: 'no-credential' },
    {
      text: ['You did not pass a valid authentication token'],
      means: 'bad-credential',
      sent: 'something',
    },
  ],
};
