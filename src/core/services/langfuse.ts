import type { Service } from './service.ts';

export const langfuse: Service = {
  id: 'langfuse',
  name: 'Langfuse',
  kind: 'API',
  reference: 'https://langfuse.com/docs/api',
  says: [
    {
      text: ['Organization scoped API key required for this operation'],
      means: 'token-wrong-type',
    },
  ],
};
