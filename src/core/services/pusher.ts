import type { Service } from './service.ts';

export const pusher: Service = {
  id: 'pusher',
  name: 'Pusher Channels',
  kind: 'API',
  reference: 'https://pusher.com/docs/channels/library_auth_reference/rest-api/',
  signs: [{ host: '*.pusher.com' }],
  says: [
    { text: ['Timestamp expired'], means: 'clock-skew', only: true, certainty: 'likely' },
    {
      text: ['Invalid signature you should have sent'],
      means: 'signature-mismatch',
      only: true,
      certainty: 'likely',
    },
    {
      text: ['auth_key should be a valid app key'],
      means: 'api-key-invalid',
      only: true,
      certainty: 'likely',
    },
  ],
};
