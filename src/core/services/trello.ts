import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { withAuthorization } from './when.ts';

/** A user's token, beside the key of the application. */
const withToken = (reading: Reading): boolean =>
  withAuthorization(reading) || reading.sent.keys.some(({ name }) => /token/i.test(name));

export const trello: Service = {
  id: 'trello',
  name: 'Trello API',
  kind: 'API',
  reference: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  signs: [{ host: 'api.trello.com' }, { host: 'trello.com' }],
  says: [
    { text: ['^invalid key$', '^invalid app key$'], means: 'api-key-invalid', only: true },
    { text: ['^invalid token$'], means: 'bad-credential', only: true },
    { text: ['^expired token$'], means: 'token-expired', only: true },
    { text: ['App access token revoked'], means: 'token-revoked', only: true },
    {
      text: [
        '^unauthorized permission requested$',
        'unauthorized card permission requested',
        'unauthorized board permission requested',
        '^unauthorized member permission requested$',
      ],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
      when: withToken,
    },
    {
      text: [
        '^unauthorized permission requested$',
        'unauthorized card permission requested',
        'unauthorized board permission requested',
        '^unauthorized member permission requested$',
        '^missing scopes$',
      ],
      means: 'no-credential',
      only: true,
      when: (r) => !withToken(r),
      note: 'The key names the application; the token of a user is missing.',
    },
    { text: ['^missing scopes$'], means: 'insufficient-scope', only: true, when: withToken },
  ],
  incident: ['x-trello-trace-id'],
};
