import type { Service } from './service.ts';

const ENVIRONMENT = 'API key is missing or invalid for the environment';

export const pinecone: Service = {
  id: 'pinecone',
  name: 'Pinecone',
  kind: 'API',
  reference: 'https://docs.pinecone.io/reference/api/errors',
  signs: [
    { host: '*.pinecone.io' },
    { field: 'x-pinecone-api-version', wrote: true },
    { field: 'x-pinecone-auth-rejected-reason', wrote: true },
  ],
  says: [
    { text: ENVIRONMENT, means: 'no-credential', sent: 'nothing' },
    {
      text: ENVIRONMENT,
      means: 'bad-credential',
      sent: 'something',
      note: 'A key of another environment than that of the host is refused this way too.',
    },
    {
      field: 'x-pinecone-auth-rejected-reason',
      value: '^Unknown operation$',
      means: 'no-such-route',
    },
  ],
};
