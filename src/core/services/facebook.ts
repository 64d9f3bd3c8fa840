import type { Service } from './service.ts';

export const facebook: Service = {
  id: 'facebook',
  name: 'Facebook and Instagram Graph API',
  kind: 'API',
  reference: 'https://developers.facebook.com/docs/graph-api/guides/error-handling',
  signs: [
    { host: 'graph.facebook.com' },
    { host: 'graph.instagram.com' },
    { host: 'graph-video.facebook.com' },
    { host: 'graph.threads.net' },
    { field: 'x-fb-request-id', wrote: true },
    { field: 'x-fb-trace-id' },
  ],
  says: [
    { text: ['^467$'], means: 'bad-credential', only: true },
    { text: ['Error validating access token Session has expired'], means: 'token-expired' },
    { text: ['^463$'], means: 'token-expired', only: true },
    {
      text: [
        'has not authorized application',
        'The session has been invalidated because the user',
        'The session is invalid because the user logged out',
      ],
      means: 'token-revoked',
    },
    { text: ['The session was invalidated'], means: 'token-revoked', only: true },
    { text: ['^458$', '^460$'], means: 'token-revoked', only: true },
    { text: ['^459$', '^464$', '^368$'], means: 'account-disabled', only: true },
    {
      text: [
        'The user is enrolled in a blocking logged in checkpoint',
        'Sessions for the user are not allowed because the user is not a confirmed user',
      ],
      means: 'account-disabled',
    },
    {
      text: ['^190$', '^Invalid OAuth access token', 'The access token could not be decrypted'],
      means: 'bad-credential',
      only: true,
    },
    { text: ['Malformed access token'], means: 'token-malformed', only: true },
    {
      text: ['Cannot parse access token'],
      means: 'token-malformed',
      certainty: 'likely',
      only: true,
    },
    {
      text: [
        'An active access token must be used to query information about the current user',
        'An access token is required to request this resource',
      ],
      means: 'no-credential',
    },
    {
      text: [
        '^10$',
        'Application does not have permission for this action',
        'This endpoint requires the * permission',
      ],
      means: 'insufficient-scope',
      certainty: 'likely',
      only: true,
    },
    {
      text: ['Requires * permission'],
      means: 'insufficient-scope',
      certainty: 'likely',
      only: true,
    },
    { text: ['^200$', '^3$'], means: 'permission-denied', certainty: 'likely', only: true },
    {
      text: ['Application request limit reached', 'User request limit reached'],
      means: 'rate-limited',
    },
    { text: ['^4$', '^17$', '^32$', '^613$'], means: 'rate-limited', only: true },
    { text: ['Invalid appsecret_proof provided in the API argument'], means: 'signature-mismatch' },
    {
      text: ['API calls from the server require an appsecret_proof argument'],
      means: 'no-credential',
      note: 'The app wants every call from a server to carry appsecret_proof.',
    },
    { text: ['^API access blocked'], means: 'account-disabled', only: true },
    {
      text: [
        'Invalid application ID',
        'Error validating client secret',
        'Error validating application',
      ],
      means: 'client-authentication-failed',
      only: true,
    },
  ],
  remedies: [
    {
      of: 'token-expired',
      for: 'developer',
      does: 'Send the user through the login again, and repeat {request} with the new token: the old one ended on {1}, and an ended one cannot be renewed or exchanged.',
      finds: /Session has expired on (\w+, [\w :-]+)/,
    },
    {
      of: 'token-expired',
      for: 'developer',
      does: 'Send the user through the login again, and repeat {request} with the new token: an ended one cannot be renewed or exchanged.',
      finds: /^(?![\s\S]*Session has expired on \w+, \w)/,
    },
    {
      of: 'token-expired',
      for: 'developer',
      does: 'Exchange each new token for a long-lived one before it ends, on a server that holds the app secret (grant_type fb_exchange_token, ig_exchange_token at graph.instagram.com, th_exchange_token at graph.threads.net): {host} gives no refresh token.',
    },
  ],
  incident: ['fbtrace_id', 'x-fb-trace-id'],
};
