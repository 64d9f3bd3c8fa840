import type { Service } from './service.ts';

export const postmanApi: Service = {
  id: 'postman-api',
  name: 'Postman API',
  kind: 'API',
  reference: 'https://learning.postman.com/docs/developer/postman-api/',
  signs: [{ host: 'api.getpostman.com' }, { host: 'api.postman.com' }],
  takes: { fields: ['X-API-Key'] },
  says: [
    { text: ['^AuthenticationError$'], means: 'api-key-invalid', only: true, sent: 'something' },
    { text: ['^AuthenticationError$'], means: 'no-credential', only: true, sent: 'nothing' },
    { text: ['^forbiddenError$'], means: 'permission-denied', only: true, certainty: 'likely' },
  ],
};
