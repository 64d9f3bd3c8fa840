import type { Service } from './service.ts';

export const steam: Service = {
  id: 'steam',
  name: 'Steam Web API',
  kind: 'API',
  reference: 'https://partner.steamgames.com/doc/webapi_overview/responses',
  signs: [{ host: 'api.steampowered.com' }, { host: 'partner.steam-api.com' }],
  says: [
    {
      text: ['Please verify your key parameter'],
      means: 'api-key-invalid',
      sent: 'something',
      certainty: 'likely',
    },
    {
      text: ['Please verify your key parameter'],
      means: 'permission-denied',
      sent: 'something',
      status: 401,
      certainty: 'possible',
      note: 'Of a private profile it says so with a key that is good.',
    },
  ],
};
