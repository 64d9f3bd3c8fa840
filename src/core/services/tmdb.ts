import type { Service } from './service.ts';

export const tmdb: Service = {
  id: 'tmdb',
  name: 'TMDB',
  kind: 'API',
  reference: 'https://developer.themoviedb.org/docs/errors',
  signs: [{ host: 'api.themoviedb.org' }],
  says: [
    {
      text: ['The request token is either expired or invalid'],
      means: 'token-rejected',
      only: true,
      note: 'A request token holds for an hour, and until it is used.',
    },
    {
      text: ['Invalid API key You must be granted a valid key'],
      means: 'api-key-invalid',
      certainty: 'likely',
      only: true,
      sent: 'something',
    },
    {
      text: ['Invalid API key You must be granted a valid key'],
      means: 'no-credential',
      certainty: 'likely',
      only: true,
      sent: 'nothing',
    },
    {
      text: ['You do not have permissions to access the service'],
      means: 'permission-denied',
      certainty: 'likely',
      only: true,
    },
    { text: ['Suspended API key'], means: 'account-disabled', only: true },
    { text: ['Your account is disabled'], means: 'account-disabled', only: true },
  ],
};
