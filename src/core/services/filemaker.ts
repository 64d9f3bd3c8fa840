import type { Service } from './service.ts';

export const filemaker: Service = {
  id: 'filemaker',
  name: 'Claris FileMaker Data API',
  kind: 'API',
  reference: 'https://help.claris.com/en/data-api-guide/content/connect-disconnect-database.html',
  traits: [{ path: '/fmi/data/' }],
  says: [
    {
      text: '^Invalid FileMaker Data API token',
      means: 'token-rejected',
      note: 'A session ends at its log-out, and 15 minutes after the last call that brought its token.',
    },
    { text: '^Invalid user account and or password please try again$', means: 'password-rejected' },
  ],
  remedies: [
    {
      of: 'token-rejected',
      for: 'developer',
      does: 'Begin a new session at {host}, with POST …/sessions and the Basic credentials of an account that has the extended privilege fmrest, and repeat {request} with the token of its answer: the one that was sent is of no session any more, or never was of one.',
      code: {
        language: 'http',
        text: 'POST /fmi/data/vLatest/databases/DATABASE/sessions HTTP/1.1\nHost: {host}\nAuthorization: Basic base64(user:password)\nContent-Type: application/json\n\n{}',
      },
    },
  ],
};
