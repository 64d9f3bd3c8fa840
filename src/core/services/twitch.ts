import type { Service } from './service.ts';
import { inScheme } from './when.ts';

export const twitch: Service = {
  id: 'twitch',
  name: 'Twitch',
  kind: 'API',
  reference: 'https://dev.twitch.tv/docs/api/guide#http-status-codes',
  signs: [{ host: 'api.twitch.tv' }, { host: 'id.twitch.tv' }, { host: 'gql.twitch.tv' }],
  says: [
    {
      text: ['^Client ID is missing$'],
      means: 'credentials-missing',
      only: true,
      note: 'Client-Id goes beside Authorization.',
    },
    {
      text: ['subscription missing proper authorization'],
      means: 'insufficient-scope',
      note: 'The user has to have granted the scope that this type of subscription needs.',
    },
    {
      text: ['must match the user ID found in the requests OAuth token'],
      means: 'forbidden-reported-as-401',
      status: 401,
      note: 'The token is of another user than the one that is asked about.',
    },
    {
      text: ['^OAuth token is missing$'],
      means: 'scheme-mismatch',
      only: true,
      certainty: 'likely',
      when: inScheme('oauth'),
      note: 'Helix takes Bearer; OAuth was the scheme of the API before it.',
    },
    { text: ['^OAuth token is missing$'], means: 'no-credential', only: true },
    {
      text: ['^Invalid OAuth token$', '^invalid access token$'],
      means: 'bad-credential',
      only: true,
    },
    {
      text: ['^Missing scope', 'Missing required oauth scope'],
      means: 'insufficient-scope',
      only: true,
    },
    {
      text: ['Client ID and OAuth token do not match'],
      means: 'token-audience-mismatch',
      note: 'The token was issued to another client.',
    },
    { text: ['Must provide a valid Client ID or OAuth token'], means: 'no-credential', only: true },
    { text: ['Missing User ID in token', 'Missing User OAUTH Token'], means: 'token-wrong-type' },
    {
      text: ['incorrect user authorization'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
      note: 'The user of the token is not the one the request names.',
    },
    {
      text: ['^invalid client secret$', '^invalid client$'],
      means: 'client-authentication-failed',
      only: true,
    },
  ],
};
