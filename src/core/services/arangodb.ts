import type { Service } from './service.ts';

const NOT_AUTHORIZED = '^not authorized to execute this request$';

export const arangodb: Service = {
  id: 'arangodb',
  name: 'ArangoDB',
  kind: 'API',
  reference: 'https://docs.arangodb.com/stable/develop/error-codes/',
  signs: [{ field: 'server', value: 'ArangoDB', wrote: true }],
  says: [
    {
      text: NOT_AUTHORIZED,
      status: 401,
      means: 'bad-credential',
      only: true,
      sent: 'something',
      note: 'With 401 it knows nobody behind the request, whatever the sentence says.',
    },
    { text: NOT_AUTHORIZED, status: 401, means: 'no-credential', only: true, sent: 'nothing' },
    { text: '^Wrong credentials$', means: 'password-rejected', only: true },
  ],
};
