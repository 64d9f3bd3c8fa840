import type { Service } from './service.ts';

export const mistral: Service = {
  id: 'mistral',
  name: 'Mistral AI API',
  kind: 'API',
  reference: 'https://docs.mistral.ai/api',
  signs: [
    { host: 'api.mistral.ai' },
    { host: 'codestral.mistral.ai' },
    { field: 'mistral-correlation-id', wrote: true },
  ],
  takes: { schemes: ['bearer'] },
  says: [
    { text: ['^Unauthorized$'], status: 401, means: 'no-credential', only: true, sent: 'nothing' },
    {
      text: ['^Unauthorized$'],
      status: 401,
      means: 'bad-credential',
      only: true,
      sent: 'something',
    },
  ],
  incident: ['mistral-correlation-id', 'request_id'],
};
