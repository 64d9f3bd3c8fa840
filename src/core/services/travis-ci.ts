import type { Service } from './service.ts';

export const travisCi: Service = {
  id: 'travis-ci',
  name: 'Travis CI',
  kind: 'API',
  reference: 'https://developer.travis-ci.com/',
  signs: [{ host: 'api.travis-ci.com' }],
  takes: { schemes: ['token'] },
  says: [
    { text: ['^insufficient_access$'], means: 'permission-denied', only: true },
    { text: ['^login_required$'], means: 'not-signed-in', only: true },
  ],
};
