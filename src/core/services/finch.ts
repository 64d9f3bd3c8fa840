import type { Service } from './service.ts';

export const finch: Service = {
  id: 'finch',
  name: 'Finch',
  kind: 'API',
  reference: 'https://developer.tryfinch.com/api-reference/development-guides/Errors',
  signs: [{ host: 'api.tryfinch.com' }, { field: 'finch-request-id', wrote: true }],
  takes: { schemes: ['bearer'] },
  says: [
    {
      text: ['could not match any resolver for the token format'],
      means: 'token-malformed',
      certainty: 'likely',
      note: 'What was sent has not the form of any token of Finch.',
    },
    { text: ['^invalid token error$'], means: 'bad-credential', only: true },
    { text: ['^unauthorized request error$'], means: 'no-credential', only: true },
    { text: ['^insufficient scope error$'], means: 'insufficient-scope', only: true },
    { text: ['^reauthenticate user$'], means: 'token-revoked', only: true },
  ],
  remedies: [
    {
      of: 'token-malformed',
      for: 'developer',
      does: 'Compare what {request} sent with the access_token that POST /auth/token brought, character by character, and look where it is kept: it must go out whole. Keep it on a server, not in a page: it opens the data of a whole company.',
    },
    {
      of: 'token-revoked',
      for: 'developer',
      does: 'Let the employer go through Finch Connect again, and repeat {request} with the new token: the connection to the provider has ended.',
    },
  ],
  incident: ['finch-request-id'],
};
