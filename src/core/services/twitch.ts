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
  remedies: [
    {
      of: 'credentials-missing',
      for: 'developer',
      does: 'Send Client-Id with {request} beside Authorization: the id of the application to which the token was issued.',
      code: { language: 'http', text: 'Client-Id: $CLIENT_ID' },
      finds: /Client ID is missing/,
    },
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Send the user to https://id.twitch.tv/oauth2/authorize once more, with the scope that {request} needs beside those of before, and use the token that comes back: refreshing adds none.',
    },
    {
      of: 'token-audience-mismatch',
      for: 'developer',
      does: 'Send with {request} the Client-Id of the application that got the token: this tells which one that is.',
      code: {
        language: 'shell',
        text: 'curl -H "Authorization: OAuth $ACCESS_TOKEN" https://id.twitch.tv/oauth2/validate',
      },
    },
    {
      of: 'token-wrong-type',
      for: 'developer',
      does: 'Use a user access token with {request} (authorization code grant): the one that was sent is of the application itself, and names no user.',
      finds: /Missing User/,
    },
    {
      of: ['forbidden-reported-as-401', 'permission-denied'],
      for: 'developer',
      does: 'Let the id that {request} names (broadcaster_id, moderator_id, user_id) be that of the user of the token, or use the token of that user: this tells whose it is.',
      code: {
        language: 'shell',
        text: 'curl -H "Authorization: OAuth $ACCESS_TOKEN" https://id.twitch.tv/oauth2/validate',
      },
      finds: /must match the user ID|incorrect user authorization/i,
    },
  ],
};
