import type { Service } from './service.ts';
import { inScheme, withAuthorization } from './when.ts';

export const koa: Service = {
  id: 'koa',
  name: 'Koa middleware',
  kind: 'framework',
  reference: 'https://github.com/koajs/jwt#readme',
  says: [
    {
      text: ['Bad Authorization header format'],
      means: 'scheme-missing',
      when: inScheme(null),
    },
    {
      text: ['Bad Authorization header format'],
      means: 'token-malformed',
      when: withAuthorization,
      certainty: 'likely',
    },
    { text: ['^Authentication Error$'], means: 'own-page' },
  ],
};
