import type { Service } from './service.ts';

export const cohere: Service = {
  id: 'cohere',
  name: 'Cohere API',
  kind: 'API',
  reference: 'https://docs.cohere.com/reference/errors',
  signs: [{ host: 'api.cohere.com' }, { host: 'api.cohere.ai' }],
  takes: { schemes: ['bearer'] },
  says: [{ text: ['^invalid api token$'], means: 'api-key-invalid', only: true }],
  incident: ['x-debug-trace-id', 'id'],
};
