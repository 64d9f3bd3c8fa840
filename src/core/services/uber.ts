import type { Service } from './service.ts';

const INVALID = 'Invalid OAuth 2.0 credentials provided';

export const uber: Service = {
  id: 'uber',
  name: 'Uber API',
  kind: 'API',
  reference: 'https://developer.uber.com/docs/riders/guides/errors',
  signs: [{ host: 'api.uber.com' }, { host: 'sandbox-api.uber.com' }],
  says: [
    { text: INVALID, means: 'no-credential', sent: 'nothing' },
    { text: INVALID, means: 'bad-credential', sent: 'something' },
  ],
};
