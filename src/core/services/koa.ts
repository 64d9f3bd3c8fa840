import type { Service } from './service.ts';

export const koa: Service = {
  id: 'koa',
  name: 'Koa middleware',
  kind: 'framework',
  reference: 'https://github.com/koajs/jwt#readme',
  says: [
    {
      text: ['Bad Authorization header format'],
      means: 'scheme-missing',
      when: (r) => r.sent.authorization.known && r.sent.authorization.value?.scheme === null,
    },
    {
      text: ['Bad Authorization header format'],
      means: 'token-malformed',
      when: (r) => r.sent.authorization.known && r.sent.authorization.value !== null,
      certainty: 'likely',
    },
    { text: ['^Authentication Error$'], means: 'own-page' },
  ],
};
