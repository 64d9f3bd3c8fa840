import type { Service } from './service.ts';

const LOG_IN = 'You must log in before using this part of Bugzilla';

export const bugzilla: Service = {
  id: 'bugzilla',
  name: 'Bugzilla',
  kind: 'API',
  reference: 'https://bugzilla.readthedocs.io/en/latest/api/core/v1/general.html',
  signs: [{ text: LOG_IN }, { host: 'bugzilla.mozilla.org' }],
  says: [
    { text: LOG_IN, means: 'no-credential', sent: 'nothing' },
    { text: LOG_IN, means: 'not-signed-in', sent: 'something' },
    { text: 'The API key you specified is invalid', means: 'api-key-invalid', only: true },
  ],
};
