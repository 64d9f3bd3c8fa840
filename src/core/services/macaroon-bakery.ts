import type { Service } from './service.ts';

export const macaroonBakery: Service = {
  id: 'macaroon-bakery',
  name: 'Macaroon bakery',
  kind: 'library',
  reference: 'https://github.com/go-macaroon-bakery/macaroon-bakery',
  signs: [{ text: '^macaroon discharge required$', wrote: true }],
  says: [],
  remedies: [
    {
      of: 'proxy-status-from-origin',
      for: 'developer',
      does: 'Let a bakery client (for JavaScript @canonical/macaroon-bakery) send {request}: it has the caveats of the macaroon in the answer discharged at the addresses that they name (cl), and repeats the request with the macaroons.',
    },
    {
      of: 'proxy-status-from-origin',
      for: 'owner',
      does: 'Answer {request} with 401 and the challenge of the bakery where the client sends Bakery-Protocol-Version 1 or higher; 407 is for those that name no version.',
      code: { language: 'http', text: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Macaroon' },
    },
  ],
};
