import type { Service } from './service.ts';

export const messagebird: Service = {
  id: 'messagebird',
  name: 'MessageBird',
  kind: 'API',
  reference: 'https://developers.messagebird.com/api/#api-errors',
  signs: [{ host: 'rest.messagebird.com' }, { host: 'conversations.messagebird.com' }],
  takes: { schemes: ['accesskey'] },
  says: [
    {
      text: ['Request not allowed incorrect access_key'],
      means: 'api-key-invalid',
      certainty: 'likely',
      only: true,
    },
  ],
};
