import type { Service } from './service.ts';

export const graphql: Service = {
  id: 'graphql',
  name: 'GraphQL servers',
  kind: 'framework',
  reference: 'https://www.apollographql.com/docs/apollo-server/data/errors/',
  says: [
    { text: ['^UNAUTHENTICATED$', '^Unauthenticated$'], means: 'not-signed-in' },
    { text: ['^FORBIDDEN$'], means: 'denied' },
  ],
};
