import type { Service } from './service.ts';

export const cube: Service = {
  id: 'cube',
  name: 'Cube',
  kind: 'API',
  reference: 'https://cube.dev/docs/product/auth',
  signs: [{ path: '/cubejs-api/' }],
  // A JWT stands in Authorization by itself, or behind Bearer.
  bare: true,
  says: [
    { text: ['^Invalid token$'], means: 'bad-credential', only: true },
    { text: ['Authorization header isnt set'], means: 'no-credential', only: true },
  ],
};
