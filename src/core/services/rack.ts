import type { Service } from './service.ts';

export const rack: Service = {
  id: 'rack',
  name: 'Rack',
  kind: 'framework',
  reference: 'https://github.com/rack/rack-protection',
  says: [
    {
      text: ['Attack prevented by Rack Protection'],
      means: 'csrf-rejected',
      note: 'One of its protections (token, origin, remote token) stopped the request.',
      certainty: 'likely',
    },
    { text: ['^Host not permitted$'], means: 'host-not-allowed' },
    {
      text: ['Rack Attack', 'Retry later'],
      unless: ['authentication failed'],
      means: 'rate-limited',
      certainty: 'likely',
    },
  ],
};
