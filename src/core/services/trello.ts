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
  remedies: [
    {
      of: 'api-key-invalid',
      for: 'developer',
      does: 'Take the key from trello.com/power-ups/admin (the Power-Up, API key), and send it as key with {request}.',
    },
    {
      of: ['token-rejected', 'token-revoked', 'token-expired', 'insufficient-scope'],
      for: 'developer',
      does: 'Have the user authorize the application again, for as long and with the scope that {request} needs, and send the new token.',
      code: {
        language: 'text',
        text: 'https://trello.com/1/authorize?expiration=never&scope=read,write&response_type=token&key=API_KEY',
      },
    },
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'Ask which boards the user of the token is a member of; {request} is about something that is on none of them, or that a member with this role may not change.',
      code: {
        language: 'shell',
        text: 'curl "https://{host}/1/members/me/boards?fields=name&key=$API_KEY&token=$TOKEN"',
      },
    },
  ],
};
